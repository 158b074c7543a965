using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>年初预算A，追加B，全年预算C: the budget of the whole year is what it began with and what was added.</summary>
internal sealed class AdjustmentReader(AnalysedText text)
{
    private static readonly string[] Cuts = ["调减", "追减", "核减", "压减"];
    private static readonly string[] Moves = ["追加", "调增", "增加", .. Cuts];

    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one => one.IsLevel && one.Measure == AmountStage.FullBudget)
            .Select(Read)
            .OfType<Claim>();

    private Claim? Read(Statement full)
    {
        var near = text.FindStatementsBefore(full, one =>
                one.Sentence == full.Sentence && full.Index - one.Index <= 4
            )
            .Where(one => one.HasSameUnit(full) && !one.InReason)
            .ToList();
        var initial = near.Find(one => one.Measure == AmountStage.InitialBudget && one.Role == Role.Level);
        var moved = near.Find(one =>
            one.Start > (initial?.Start ?? int.MaxValue)
            && (one.Measure == AmountStage.Added || Array.Exists(Moves, one.Lead.EndsWith))
        );
        if (initial is null || moved is null || near.Exists(one => one != initial && one != moved))
            return null;
        return Array.Exists(Cuts, moved.Lead.EndsWith)
            ? Claim(
                full,
                initial,
                moved,
                ClaimKind.Difference,
                "-",
                FigureRelation.CreateDifference(full.Figure, initial.Figure, moved.Figure),
                initial.Figure.Nominal - moved.Figure.Nominal
            )
            : Claim(
                full,
                initial,
                moved,
                ClaimKind.Sum,
                "+",
                FigureRelation.CreateSum(full.Figure, [initial.Figure, moved.Figure]),
                initial.Figure.Nominal + moved.Figure.Nominal
            );
    }

    private static Claim Claim(
        Statement full,
        Statement initial,
        Statement moved,
        ClaimKind kind,
        string sign,
        FigureRelation relation,
        decimal value
    ) =>
        new(
            kind,
            "P15",
            relation.Recalculate().Verdict,
            AnalysedText.UniteFigureSpans(initial, full),
            full.Figure,
            relation.Terms,
            [
                $"{FigureFormat.FormatFigure(initial.Figure)} {sign} "
                    + $"{FigureFormat.FormatFigure(moved.Figure)} = "
                    + $"{FigureFormat.FormatFinely(value, full.Figure)}，文中写 "
                    + $"{FigureFormat.FormatFigure(full.Figure)}",
            ]
        )
        {
            Subject = full.Label,
        };
}
