using Youju.Accuracy.Cases;

namespace Youju.Checking.Tests.Engine;

/// <summary>Small reports that were once judged wrong: what each must be told of, and of what not.</summary>
public sealed class ReportCaseTests
{
    private static readonly CaseExpectation[] NotMetYet =
    [
        new("19", "told", "FIG008"),
        new("28", "told", "FIG003"),
        new("28", "told", "FIG004"),
        new("31", "told", "FIG004"),
        new("32", "told", "FIG004"),
        new("44", "told", "CON015"),
        new("68", "told", "FIG001"),
        new("69", "told", "FIG001"),
        new("76", "told", "FIG006"),
    ];

    [Fact]
    public void Every_other_expected_finding_and_silence_holds()
    {
        var score = CaseScore.ScorePage(
            RepositoryFiles.Shared("cases/reports.md"),
            Path.Combine(RepositoryFiles.Root, "bench/Accuracy/Cases/reports.csv")
        );

        Assert.Empty(score.Missed.Except(NotMetYet));
        Assert.Equal(
            score.Cases.Keys.Order(),
            score.Met.Concat(score.Missed).Select(one => one.Case).Distinct().Order()
        );
    }
}
