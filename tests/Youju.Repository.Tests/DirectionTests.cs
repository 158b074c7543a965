using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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
        ["Youju.Tourism"] = ["Youju.Domain", "Youju.Packs", "Youju.Text"],
        ["Youju.Formats"] = ["Youju.Domain", "Youju.Text"],
        ["Youju.Publishing"] = ["Youju.Domain", "Youju.Formats", "Youju.Packs", "Youju.Text"],
        ["Youju.Storage"] = ["Youju.Domain", "Youju.Packs", "Youju.Text"],
        ["Youju.Database"] = ["Youju.Domain", "Youju.Packs", "Youju.Storage", "Youju.Text"],
        ["Youju.UseCases"] =
        [
            "Youju.Text",
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Reading",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Publishing",
            "Youju.Reporting",
            "Youju.Tourism",
            "Youju.Formats",
            "Youju.Storage",
        ],
        ["Youju.Jobs"] =
        [
            "Youju.Text",
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Reading",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Publishing",
            "Youju.Reporting",
            "Youju.Tourism",
            "Youju.Formats",
            "Youju.Storage",
            "Youju.Database",
            "Youju.UseCases",
        ],
        ["Youju.Web"] =
        [
            "Youju.Text",
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Reading",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Publishing",
            "Youju.Reporting",
            "Youju.Tourism",
            "Youju.Formats",
            "Youju.Storage",
            "Youju.Database",
            "Youju.UseCases",
            "Youju.Jobs",
        ],
        ["Youju.Cli"] =
        [
            "Youju.Text",
            "Youju.Domain",
            "Youju.Packs",
            "Youju.Reading",
            "Youju.Checking",
            "Youju.Import",
            "Youju.Publishing",
            "Youju.Reporting",
            "Youju.Tourism",
            "Youju.Formats",
            "Youju.Storage",
            "Youju.Database",
            "Youju.UseCases",
            "Youju.Jobs",
            "Youju.Web",
        ],
    };

    // The beginning of a library's name, as package and as assembly, and the project that alone knows it.
    private static readonly Dictionary<string, string> OnlyIn = new(StringComparer.Ordinal)
    {
        ["DocumentFormat.OpenXml"] = "the tests",
        ["NPOI"] = "Youju.Formats",
        ["ExcelDataReader"] = "Youju.Formats",
        ["BouncyCastle.Cryptography"] = "Youju.Publishing",
        ["Parquet"] = "Youju.Publishing",
        ["PdfPig"] = "Youju.Formats",
        ["UglyToad.PdfPig"] = "Youju.Formats",
        ["AngleSharp"] = "Youju.Formats",
        ["DotLiquid"] = "Youju.Reporting",
        ["Fluid"] = "Youju.Reporting",
        ["Parlot"] = "Youju.Reporting",
        ["YamlDotNet"] = "Youju.Text",
        ["Fluid.Core"] = "Youju.Reporting",
        ["Microsoft.EntityFrameworkCore"] = "Youju.Database",
        ["Microsoft.Data.Sqlite"] = "Youju.Database",
        ["Npgsql"] = "Youju.Database",
        ["AWSSDK"] = "Youju.Database",
        ["Hangfire"] = "Youju.Jobs",
        ["OpenTelemetry"] = "Youju.Web",
        ["Microsoft.AspNetCore.Identity"] = "Youju.Database",
        ["Microsoft.Extensions.Identity"] = "Youju.Database",
        ["Microsoft.AspNetCore"] = "Youju.Web",
        ["Microsoft.IdentityModel"] = "Youju.Web",
        ["System.Threading.RateLimiting"] = "Youju.Web",
        ["Microsoft.Extensions"] = "Youju.Web",
        ["Microsoft.Net.Http"] = "Youju.Web",
        ["ZXing.Net"] = "Youju.Publishing",
        ["zxing"] = "Youju.Publishing",
        ["System.CommandLine"] = "Youju.Cli",
        ["Spectre.Console"] = "Youju.Cli",
    };

    // Types of a library that a project sees only through those of another project: still to be hidden there.
    private static readonly HashSet<(string Project, string Library)> KnownLeaks =
    [
        ("Youju.Cli", "Parlot"),
        ("Youju.Database", "Microsoft.Extensions.Logging.Abstractions"),
        ("Youju.Database", "Microsoft.Extensions.Options"),
        ("Youju.Jobs", "Npgsql"),
        ("Youju.Jobs", "Parlot"),
        ("Youju.UseCases", "Parlot"),
        ("Youju.Web", "Parlot"),
    ];

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
        var foreign = References(project, "PackageReference").Where(package => FindHome(package) != name);

        Assert.Empty(foreign);
    }

    // What is compiled tells also of what came in by way of another project.
    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_what_its_project_may_know(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var unknown = ReadAssemblyReferences(project)
            .Where(used =>
                used.StartsWith("Youju.", StringComparison.Ordinal)
                    ? !Allowed[name].Contains(used)
                    : !IsPlatform(used) && FindHome(used) != name && !KnownLeaks.Contains((name, used))
            );

        Assert.Empty(unknown);
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

    private static string? FindHome(string library) =>
        OnlyIn
            .Where(only =>
                library == only.Key || library.StartsWith(only.Key + ".", StringComparison.Ordinal)
            )
            .Select(only => only.Value)
            .FirstOrDefault();

    private static bool IsPlatform(string assembly) =>
        File.Exists(
            Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll")
        );

    private static List<string> ReadAssemblyReferences(string project)
    {
        var name = XDocument
            .Parse(Repository.Read(project))
            .Descendants("AssemblyName")
            .FirstOrDefault()
            ?.Value
            ?? Path.GetFileNameWithoutExtension(project);
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        var metadata = file.GetMetadataReader();
        return metadata
            .AssemblyReferences.Select(handle =>
                metadata.GetString(metadata.GetAssemblyReference(handle).Name)
            )
            .ToList();
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Parse(Repository.Read(project))
            .Descendants(kind)
            .Attributes("Include")
            .Select(include => include.Value);
}
