using System.Collections.Immutable;
using Youju.Domain.Reports.Merging;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

/// <summary>What a person has decided stands, conflict by conflict.</summary>
public sealed class MergeChoiceTests
{
    private static readonly string[] Whole =
    [
        "#一、支出",
        "全年支出{spent:62.61万元}，工作完成较好。",
        "另有一段话，讲了去年的事。",
        "今后继续努力。",
    ];

    public static TheoryData<string[], string[], string, string> Sides =>
        new()
        {
            {
                Edit(1, "全年支出{spent:62.16万元}，工作完成较好。"),
                Whole,
                "全年支出62.16万元",
                "全年支出62.61万元"
            },
            {
                Edit(2, "另有一段话，讲了前年的事。"),
                Edit(2, "另有一段话，讲了今年的事。"),
                "讲了前年的事",
                "讲了今年的事"
            },
            { Edit(2), Edit(2, "另有一段话，讲了今年的事。"), "工作完成较好。\n今后", "讲了今年的事" },
            { Edit(2, "另有一段话，讲了前年的事。"), Edit(2), "讲了前年的事", "工作完成较好。\n今后" },
        };

    [Theory]
    [MemberData(nameof(Sides))]
    public void Either_side_of_a_conflict_can_be_chosen(
        string[] hand,
        string[] now,
        string hands,
        string dossiers
    )
    {
        var conflict = Assert.Single(Merge(hand, now, new(FigureChoice.Hand)).Conflicts);

        var kept = Merge(hand, now, Choose(conflict, keepsHand: true));
        var given = Merge(hand, now, Choose(conflict, keepsHand: false));

        Assert.True(conflict.CanBeDecided);
        Assert.Contains(hands, kept.Document.Text, StringComparison.Ordinal);
        Assert.Contains(dossiers, given.Document.Text, StringComparison.Ordinal);
        Assert.False(Assert.Single(given.Conflicts).KeepsHand);
    }

    [Fact]
    public void A_choice_holds_for_its_words_alone()
    {
        var hand = Edit(1, "全年支出{spent:62.16万元}，工作完成较好。");
        var conflict = Assert.Single(Merge(hand, Whole, new(FigureChoice.Hand)).Conflicts);

        var other = Merge(
            Edit(1, "全年支出{spent:61.62万元}，工作完成较好。"),
            Whole,
            Choose(conflict, keepsHand: false)
        );

        Assert.Contains("61.62万元", other.Document.Text, StringComparison.Ordinal);
    }

    private static MergeChoice Choose(WordingConflict conflict, bool keepsHand) =>
        new(FigureChoice.Hand)
        {
            Decided = ImmutableDictionary<string, bool>.Empty.Add(conflict.Name, keepsHand),
        };

    private static string[] Edit(int line, params string[] lines) =>
        [.. Whole[..line], .. lines, .. Whole[(line + 1)..]];

    private static MergedReport Merge(string[] hand, string[] now, MergeChoice choice) =>
        MergedReport.MergeCopies(
            [(PassportOf(Compose(Whole)), Returned.Read(Compose(hand), Compose(Whole)))],
            Compose(now),
            choice
        );
}
