using Youju.Checking.Engine;

namespace Youju.Checking.Tests.Rules;

/// <summary>docs/coverage.md tells for every known defect which rules find it.</summary>
public sealed class CoverageTests
{
    private const int Defects = 45;
    private static readonly string Page = File.ReadAllText(
        Path.Combine(RepositoryFiles.Root, "docs", "coverage.md")
    );

    [Fact]
    public void Every_rule_answers_to_a_defect() =>
        Assert.Empty(RuleCatalog.Rules.Where(card => !Page.Contains($"[{card.Id}]")).Select(card => card.Id));

    [Fact]
    public void Every_defect_has_its_line() =>
        Assert.Empty(
            Enumerable
                .Range(1, Defects)
                .Select(number => $"| R{number:00} |")
                .Where(line => !Page.Contains(line))
        );
}
