using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Outliers;
using Youju.Domain.Registers;
using Youju.Domain.Tests.Registers;

namespace Youju.Domain.Tests.Outliers;

public sealed class DossierOutliersTests
{
    private static readonly OutlierRules Rules = new()
    {
        Times = [10, 100],
        Facts = [new("three-public.reception-batches", "three-public.prior-reception-batches")],
        LeastPeriods = 3,
    };

    private static readonly Dossier Blank = new(new("某馆"), [], new Ledger(2024));

    [Theory]
    [InlineData(new[] { 900, 10_500, 1_000, 800 }, "2024-02")]
    [InlineData(new[] { 9_500, 900, 800, 700 }, "2024-01")]
    [InlineData(new[] { 900, 1_000, 800, 80 }, "2024-04")]
    [InlineData(new[] { 900, 8_900, 1_000, 800 }, null)]
    [InlineData(new[] { 100, 1_000, 1_100, 900 }, "2024-01")]
    [InlineData(new[] { 900, 9_500 }, null)]
    public void A_month_of_another_size_than_both_beside_it_is_asked_about(int[] visitors, string? month)
    {
        var months = visitors.Select((number, at) => Month(at + 1, number));

        AssertAsked(With(Events.Register(months)), month is null ? null : $"{month}的接待人次");
    }

    [Fact]
    public void Months_of_other_things_and_single_days_are_no_neighbours()
    {
        var days = new[] { 900, 95_000, 900 }.Select(
            (number, at) => Events.Event("馆", number, dates: $"2024-0{at + 1}-11")
        );
        var things = new[] { ("甲", 900), ("乙", 95_000), ("丙", 900) }.Select(
            (one, at) => Events.Event(one.Item1, one.Item2, dates: $"2024-0{at + 1}")
        );

        AssertAsked(With(Renamed(days)), null);
        AssertAsked(With(Events.Register(things)), null);
    }

    [Theory]
    [InlineData(TargetDirection.AtLeast, 100, 1_000, true)]
    [InlineData(TargetDirection.AtLeast, 100, 999, false)]
    [InlineData(TargetDirection.AtLeast, 100, 10, true)]
    [InlineData(TargetDirection.AtMost, 100, 10, false)]
    [InlineData(TargetDirection.AtMost, 100, 1_000, true)]
    public void A_value_of_another_size_than_its_target_is_asked_about(
        TargetDirection direction,
        int target,
        int done,
        bool isAsked
    )
    {
        var indicator = new Indicator("visits", "quantity", "到馆人次", direction, 10)
        {
            Unit = Events.Visits,
            Target = target,
            Actual = new EnteredActual(new(done, Events.Visits), "统计"),
        };

        AssertAsked(
            Blank with
            {
                Targets = new() { Indicators = [indicator] },
            },
            isAsked ? "指标“到馆人次”的完成值" : null
        );
    }

    [Fact]
    public void A_value_of_another_size_than_last_years_is_asked_about()
    {
        var indicator = new Indicator("visits", "quantity", "到馆人次", TargetDirection.AtLeast, 10)
        {
            History = 40,
            Actual = new EnteredActual(new(500, Unit.None), "统计"),
        };

        AssertAsked(Blank with { Targets = new() { Indicators = [indicator] } }, "上年的值 40");
    }

    [Fact]
    public void Counts_are_held_against_those_of_last_year()
    {
        var ledger = new Ledger(2024)
        {
            ThreePublic = new() { ReceptionBatches = 50 },
            PriorThreePublic = new() { ReceptionBatches = 5 },
        };

        AssertAsked(
            Blank with
            {
                Ledger = ledger,
            },
            "“公务接待批次”50批次 是“上年公务接待批次”5批次 的10倍以上"
        );
    }

    private static void AssertAsked(Dossier dossier, string? words)
    {
        var asked = DossierOutliers.ListQuestions(dossier, dossier.ComputeFacts([]), Rules).ToList();
        if (words is null)
            Assert.Empty(asked);
        else
            Assert.Contains(words, Assert.Single(asked), StringComparison.Ordinal);
    }

    private static Dossier With(Register register) =>
        Blank with
        {
            Registers = Blank.Registers.Add("events", register),
        };

    // Records of one name: what tells them apart is the month.
    private static Record Month(int month, int visitors) =>
        Named(Events.Event($"m{month}", visitors, dates: $"2024-0{month}"));

    private static Register Renamed(IEnumerable<Record> records) =>
        Events.Register(records.Select((record, at) => Named(record with { Id = $"d{at}" })));

    private static Record Named(Record record) => record.Changed("name", new TextValue("馆"));
}
