using System.Text.RegularExpressions;

namespace Youju.Repository.Tests;

/// <summary>What the repository's files and folders may be called and may say.</summary>
public sealed partial class WordingTests
{
    private static readonly string[] EmptyNames =
    [
        "Utils",
        "Util",
        "Helpers",
        "Helper",
        "Common",
        "Managers",
        "Manager",
        "Misc",
        "Shared",
        "Base",
    ];

    public static TheoryData<string> Texts => [.. Repository.Files.Where(IsText)];

    [Fact]
    public void No_room_is_named_after_nothing() =>
        Assert.Empty(
            Repository
                .Files.SelectMany(file => file.Split('/'))
                .Select(Path.GetFileNameWithoutExtension)
                .Intersect(EmptyNames, StringComparer.Ordinal)
        );

    [Fact]
    public void No_type_is_named_after_nothing() =>
        Assert.Empty(Repository.FilesUnder("src/", ".cs").Where(file => EmptyNameEnd().IsMatch(file)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_file_speaks_of_one_machine(string file) =>
        Assert.DoesNotMatch(MachinePath(), Repository.Read(file));

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Assert.Empty(
            Repository
                .FilesUnder("", ".csproj")
                .Select(project => Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json")
                .Except(Repository.Files, StringComparer.Ordinal)
        );

    private static bool IsText(string file) =>
        Path.GetExtension(file)
            is ".cs"
                or ".md"
                or ".yaml"
                or ".json"
                or ".props"
                or ".csproj"
                or ".slnx"
                or ""
                or ".yml"
                or ".html"
                or ".css"
                or ".js"
        && !file.EndsWith("packages.lock.json", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:Manager|Helper|Utils?|Impl|Dto)\.cs$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyNameEnd();

    // Split so that this file does not accuse itself.
    [GeneratedRegex(
        "/ho" + "me/|/wo" + "rk/|/us" + "r/local|/ro" + "ot/|C:\\\\Us" + "ers|artifac" + "tory|/ne" + "xus/",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex MachinePath();
}
