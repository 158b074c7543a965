using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>A folder of its own for one run of LibreOffice, with settings that run no macro and fetch nothing; gone afterwards.</summary>
internal sealed class ConversionFolder : IDisposable
{
    private static readonly (string Path, string Name, string Value)[] Options =
    [
        ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("Writer/Content/Update", "Link", "0"),
        ("Calc/Content/Update", "Link", "2"),
    ];

    // Official fonts are missing on many machines; these are nearer to them than whatever the program falls back to.
    private static readonly (string Font, string Other)[] Fonts =
    [
        ("仿宋", "Noto Serif CJK SC"),
        ("方正小标宋简体", "Noto Serif CJK SC"),
        ("小标宋", "Noto Serif CJK SC"),
        ("楷体", "Noto Serif CJK SC"),
        ("宋体", "Noto Serif CJK SC"),
        ("黑体", "Noto Sans CJK SC"),
    ];

    private readonly string folder = "";
    private readonly IDisposable? tracked;

    /// <exception cref="UnreadableFileException">There is no folder for temporary files.</exception>
    public ConversionFolder()
    {
        try
        {
            folder = Directory.CreateTempSubdirectory("youju-").FullName;
            tracked = Leavings.TrackPlace(folder);
            Furnish();
        }
        catch (Exception e) when (e.IsRefusal())
        {
            Dispose();
            throw UnreadableFileException.NoTemporaryFolder(e);
        }
    }

    public string Profile => Path.Combine(folder, "profile");

    public string Output => Path.Combine(folder, "out");

    /// <summary>Where the profile keeps what fontconfig is to know.</summary>
    public static string LocateFontConfig(string profile) => Path.Combine(profile, "fonts.conf");

    /// <summary>Puts the content under a plain name: the file's own may hold anything.</summary>
    public string SaveInput(byte[] content, string name, string extension)
    {
        var path = Path.Combine(folder, $"{name}.{extension}");
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception e) when (e.IsRefusal())
        {
            throw UnreadableFileException.NoTemporaryFolder(e);
        }

        return path;
    }

    private void Furnish()
    {
        Directory.CreateDirectory(Path.Combine(Profile, "user"));
        File.WriteAllText(Path.Combine(Profile, "user", "registrymodifications.xcu"), ComposeSettings());
        File.WriteAllText(LocateFontConfig(Profile), ComposeFontAliases());
        Directory.CreateDirectory(Output);
    }

    private static string ComposeSettings() =>
        $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            {string.Join('\n', Options.Select(option => ComposeItem(option.Path, option.Name, option.Value)))}
            </oor:items>
            """;

    private static string ComposeItem(string path, string name, string value) =>
        $"""<item oor:path="/org.openoffice.Office.{path}">"""
        + $"""<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>""";

    private static string ComposeFontAliases() =>
        $"""
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
            {string.Concat(
                Fonts.Select(pair =>
                    $"<alias binding=\"same\"><family>{pair.Font}</family><prefer><family>{pair.Other}</family></prefer></alias>"
                )
            )}
            </fontconfig>
            """;

    public void Dispose()
    {
        if (folder.Length == 0)
            return;
        try
        {
            Directory.Delete(folder, recursive: true);
            tracked?.Dispose();
        }
        catch (Exception e) when (e.IsRefusal())
        {
            // A process just killed may hold a file for a moment; the system's own cleaning of the temporary folder takes the rest.
        }
    }
}
