using System.Xml.Linq;

namespace Youju.Repository.Tests;

/// <summary>Who may know whom. The table is the architecture; change it together with the text that explains it.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Youju.Text"] = [],
        ["Youju.Domain"] = ["Youju.Text"],
        ["Youju.Packs"] = ["Youju.Domain", "Youju.Text"],
        ["Youju.Reading"] = ["Youju.Domain", "Youju.Packs", "Youju.Text"],
        ["Youju.Checking"] = ["Youju.Domain", "Youju.Packs", "Youju.Reading", "Youju.Text"],
        ["Youju.Import"] = ["Youju.Domain", "Youju.Packs", "Youju.Reading", "Youju.Text"],
        ["Youju.Reporting"] = ["Youju.Domain", "Youju.Packs", "Youju.Text"],
        ["Youju.Formats"] = ["Youju.Domain", "Youju.Text"],
        ["Youju.Storage"] = ["Youju.Domain", "Youju.Packs", "Youju.Text"],
        ["Youju.Web"] =
        [
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Reporting",
            "Youju.Formats",
            "Youju.Storage",
        ],
        ["Youju.Cli"] =
        [
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Reporting",
            "Youju.Formats",
            "Youju.Storage",
            "Youju.Web",
        ],
    };

    private static readonly Dictionary<string, string> OnlyIn = new(StringComparer.Ordinal)
    {
        ["DocumentFormat.OpenXml"] = "Youju.Formats",
        ["NPOI"] = "Youju.Formats",
        ["PdfPig"] = "Youju.Formats",
        ["AngleSharp"] = "Youju.Formats",
        ["MiniExcel"] = "Youju.Formats",
        ["YamlDotNet"] = "Youju.Text",
        ["Fluid.Core"] = "Youju.Reporting",
        ["Microsoft.EntityFrameworkCore"] = "Youju.Storage",
        ["System.CommandLine"] = "Youju.Cli",
        ["Spectre.Console"] = "Youju.Cli",
    };

    public static TheoryData<string> Projects => [.. Repository.FilesUnder("src/", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_below_it(string project)
    {
        var known = References(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Empty(
            known.Except(Allowed[Path.GetFileNameWithoutExtension(project)], StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_library_is_known_in_one_room(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var foreign = References(project, "PackageReference")
            .Where(package =>
                OnlyIn.Any(only =>
                    package.StartsWith(only.Key, StringComparison.Ordinal) && only.Value != name
                )
            );

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_text_engine_is_known_in_one_room() =>
        Assert.All(
            Repository
                .FilesUnder("src/", ".cs")
                .Where(file => Repository.Read(file).Contains("using Fluid", StringComparison.Ordinal)),
            file => Assert.StartsWith("src/Youju.Reporting/Templates/", file, StringComparison.Ordinal)
        );

    [Fact]
    public void The_domain_needs_no_library() =>
        Assert.Empty(References("src/Youju.Domain/Youju.Domain.csproj", "PackageReference"));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Parse(Repository.Read(project))
            .Descendants(kind)
            .Attributes("Include")
            .Select(include => include.Value);
}
