using System.Diagnostics;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>LibreOffice, where it is installed.</summary>
public static class OfficeProgram
{
    private static readonly string[] Names = OperatingSystem.IsWindows()
        ? ["soffice.com", "soffice.exe"]
        : ["soffice", "libreoffice"];

    private static readonly string[] UsualFolders =
    [
        @"C:\Program Files\LibreOffice\program",
        @"C:\Program Files (x86)\LibreOffice\program",
        "/usr/lib/libreoffice/program",
        "/opt/libreoffice/program",
        "/Applications/LibreOffice.app/Contents/MacOS",
    ];

    /// <summary>The program's path, or null where it is not installed.</summary>
    public static string? FindExecutable()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(UsualFolders);
        return (
            from folder in folders
            from name in Names
            let path = Path.Combine(folder, name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();
    }

    /// <summary>Converts the files <paramref name="inputs"/> into the folder <paramref name="output"/>.</summary>
    /// <param name="profile">A folder for the program's settings, so that runs beside each other do not wait for one another.</param>
    internal static void ConvertFiles(
        string program,
        string profile,
        IReadOnlyList<string> inputs,
        string filter,
        string output,
        ReadingBudget budget
    )
    {
        var start = new ProcessStartInfo(program);
        foreach (
            var argument in (IReadOnlyList<string>)
                [
                    $"-env:UserInstallation={new Uri(profile).AbsoluteUri}",
                    "--headless",
                    "--norestore",
                    "--nolockcheck",
                    "--nodefault",
                    "--nofirststartwizard",
                    "--convert-to",
                    filter,
                    "--outdir",
                    output,
                    .. inputs,
                ]
        )
            start.ArgumentList.Add(argument);

        // A date that a file shows, and the zone that a PDF notes, must not hang on where the machine stands.
        start.Environment["TZ"] = "UTC";
        // Only systems with fontconfig look at this.
        if (!OperatingSystem.IsWindows())
            start.Environment["FONTCONFIG_FILE"] = ConversionFolder.LocateFontConfig(profile);
        var result = HelperProcess.RunHelper(start, input: null, budget.Limits.ConversionTime, budget.Cancel);
        if (!result.IsStarted)
            throw UnreadableFileException.CannotStart("LibreOffice");
        if (result.IsTimeOver)
            throw UnreadableFileException.TooSlow(budget.Limits.ConversionTime);
    }
}
