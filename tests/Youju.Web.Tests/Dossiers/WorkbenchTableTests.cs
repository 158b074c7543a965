using Microsoft.AspNetCore.Routing;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Every command that touches a dossier has a page, and a test that walks through it: the table of docs/workbench.md is complete.</summary>
public sealed class WorkbenchTableTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Command = "| `youju ";

    // They touch no dossier, or start what does.
    private static readonly string[] Elsewhere =
    [
        "check",
        "compare",
        "letter",
        "text",
        "rules",
        "pack",
        "demo",
        "serve",
        "work",
        "token",
        "exchange",
        "route",
        "census",
        "counties",
        "coordinates",
        "deadlines",
        "rubric",
        "peers",
        "verify",
        "reconcile",
    ];

    private static readonly List<string[]> Table =
    [
        .. File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs/workbench.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`').Where((_, at) => at % 2 == 1).ToArray()),
    ];

    [Fact]
    public void Every_command_that_touches_a_dossier_stands_in_it()
    {
        var commands = File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs/cli.md"))
            .Where(line => line.StartsWith(Command, StringComparison.Ordinal))
            .Select(line => line[Command.Length..].Split(' ', '`')[0])
            .Distinct(StringComparer.Ordinal)
            .Except(Elsewhere, StringComparer.Ordinal);

        Assert.Equal(
            commands.Order(StringComparer.Ordinal),
            Table.Select(row => row[0]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_page_in_it_is_a_way_in()
    {
        var ways = bench
            .Server.Endpoints.Endpoints.OfType<RouteEndpoint>()
            .Select(way => way.RoutePattern.RawText);

        Assert.Empty(Table.Select(row => row[1]).Except(ways));
    }

    [Fact]
    public void Every_journey_in_it_is_a_test()
    {
        var tests = string.Concat(
            new[] { "tests/Youju.Web.Tests", "tests/Youju.Browser.Tests" }
                .SelectMany(folder =>
                    Directory.EnumerateFiles(
                        Path.Combine(RepositoryFiles.Root, folder),
                        "*.cs",
                        SearchOption.AllDirectories
                    )
                )
                .Select(File.ReadAllText)
        );

        Assert.Empty(
            Table.Select(row => row[2]).Where(name => !tests.Contains($" {name}(", StringComparison.Ordinal))
        );
    }
}
