using CsCheck;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.DatedCases;

namespace Youju.Domain.Tests.Registers;

public sealed class StageCheckTests
{
    [Fact]
    public void A_stage_that_was_passed_over_is_asked_for() =>
        Assert.Equal(
            ["review-actual"],
            Problems(("filing-actual", "2025-03-01"), ("decision-actual", "2025-05-01"))
        );

    [Fact]
    public void A_reason_lets_a_stage_be_passed_over() =>
        Assert.Empty(
            Problems(
                ("filing-actual", "2025-03-01"),
                ("review-result", "并入决定"),
                ("decision-actual", "2025-05-01")
            )
        );

    [Fact]
    public void A_stage_does_not_go_back_without_a_reason() =>
        Assert.Equal(
            ["review-actual"],
            Problems(("filing-actual", "2025-03-01"), ("review-actual", "2025-02-01"))
        );

    [Fact]
    public void What_is_not_reached_yet_is_not_asked_for() =>
        Assert.Empty(Problems(("filing-actual", "2025-03-01"), ("review-planned", "2025-04-01")));

    // Whatever days are known: with nothing to remark on, each stage before the last has a day or a reason, and days never fall.
    [Fact]
    public void No_case_skips_a_stage_without_a_word() =>
        Gen.Int[0, 60]
            .Array[6]
            .Sample(drawn =>
            {
                var cells = CreateCells(drawn);
                var known = Cases
                    .Stages.Select((stage, at) => (at, Day: FindCell(cells, $"{stage.Key}-actual")))
                    .Where(one => one.Day is not null)
                    .ToList();
                if (Problems([.. cells]).Any() || known.Count == 0)
                    return;
                Assert.All(Cases.Stages.Take(known[^1].at), stage =>
                    Assert.NotNull(
                        FindCell(cells, $"{stage.Key}-actual") ?? FindCell(cells, $"{stage.Key}-result")
                    )
                );
            });

    private static List<(string, string)> CreateCells(int[] drawn) =>
        [
            .. from at in Enumerable.Range(0, 3)
            where drawn[at] > 15
            select (
                $"{Cases.Stages[at].Key}-actual",
                new DateOnly(2025, 1, 1).AddDays(drawn[at]).ToString("yyyy-MM-dd")
            ),
            .. from at in Enumerable.Range(0, 3)
            where drawn[at + 3] > 40
            select ($"{Cases.Stages[at].Key}-result", "另有原因"),
        ];

    private static string? FindCell(List<(string Field, string Text)> cells, string field) =>
        cells.FirstOrDefault(cell => cell.Field == field).Text;

    private static IEnumerable<string> Problems(params (string, string)[] cells) =>
        Cases
            .CheckRecord(Case("a", [.. cells, ("name", "某案")]))
            .Where(problem => problem.IsGap)
            .Select(problem => problem.Field);
}
