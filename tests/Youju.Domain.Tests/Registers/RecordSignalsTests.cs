using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.DatedCases;

namespace Youju.Domain.Tests.Registers;

public sealed class RecordSignalsTests
{
    private static readonly DateOnly MidYear = new(2025, 7, 1);

    [Theory]
    [InlineData("2025-06-20", null, "审核逾期：review planned 2025-06-20，至今没有完成，已过 11 天")]
    [InlineData("2025-06-20", "2025-06-30", "审核逾期：review planned 2025-06-20，晚了 10 天")]
    [InlineData("2025-06-20", "2025-06-25", null)]
    [InlineData("2025-06-28", null, null)]
    public void A_planned_day_turns_red_when_it_is_missed(string planned, string? actual, string? words) =>
        Assert.Equal(
            words,
            Signals(("review-planned", planned), ("review-actual", actual ?? "2025-07-01"), actual is null)
                .FirstOrDefault()
        );

    [Theory]
    [InlineData("300000", null)]
    [InlineData("420000", null)]
    [InlineData("390000", "滞后：完成是计划的 39%，全年已过 49.9%")]
    [InlineData("100000", "严重滞后：完成是计划的 10%，全年已过 49.9%")]
    public void Money_is_held_against_the_part_of_the_year_that_has_passed(string done, string? words)
    {
        var plan = done == "300000" ? "500000" : "1000000";

        Assert.Equal(words, Find(("plan", plan), ("done", done)).SingleOrDefault());
    }

    [Fact]
    public void The_worse_of_two_rules_over_the_same_fields_is_told() =>
        Assert.Equal(RuleLevel.Red, Found(("plan", "1000"), ("done", "1")).Single().Rule.Level);

    [Fact]
    public void What_is_not_known_is_neither_red_nor_amber() => Assert.Empty(Find(("plan", "1000")));

    [Fact]
    public void A_decision_before_its_filing_is_red() =>
        Assert.Equal(
            ["决定早于申请：decision actual 2025-02-01 早于filing actual 2025-03-01"],
            Find(("filing-actual", "2025-03-01"), ("decision-actual", "2025-02-01"))
        );

    [Fact]
    public void A_withdrawn_record_shows_no_light()
    {
        var record = Record.FromFirstVersion(
            "a",
            Version(("plan", "1000"), ("done", "1")) with
            {
                IsWithdrawn = true,
            }
        );

        Assert.Empty(RecordSignals.FindSignals(Fill(record), 2025, MidYear));
    }

    private static IEnumerable<string> Signals(
        (string, string) planned,
        (string, string) actual,
        bool isOpen
    ) => isOpen ? Find(planned) : Find(planned, actual);

    private static IEnumerable<string> Find(params (string, string)[] cells) =>
        Found(cells).Select(signal => signal.Message);

    private static IReadOnlyList<RecordSignal> Found(params (string, string)[] cells) =>
        RecordSignals.FindSignals(Fill(Case("a", cells)), 2025, MidYear);
}
