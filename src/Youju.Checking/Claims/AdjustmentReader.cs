using Youju.Checking.Claims.Reading;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims;

/// <summary>年初预算A，追加B，全年预算C: the budget of the whole year is what it began with and what was added.</summary>
internal sealed class AdjustmentReader(ReadText text)
{
    public IEnumerable<Claim> Read() => text.Statements.Where(one => one.IsLevel && one.Measure == Measure.FullBudget).Select(Read).OfType<Claim>();

    private Claim? Read(Statement full)
    {
        var near = text.Before(full, one => one.Sentence == full.Sentence && full.Index - one.Index <= 4).Where(one => one.SameUnit(full) && !one.InReason).ToList();
        var initial = near.Find(one => one.Measure == Measure.InitialBudget && one.Role == Role.Level);
        var added = near.Find(one => one.Start > (initial?.Start ?? int.MaxValue) && (one.Measure == Measure.Added || one.Lead.EndsWith("追加")));
        if (initial is null || added is null || near.Exists(one => one != initial && one != added)) return null;
        var relation = Relation.Sum(full.Figure, [initial.Figure, added.Figure]);
        return new Claim(ClaimKind.Sum, "P15", relation.Recalculate().Verdict, ReadText.Span(initial, full), full.Figure, relation.Terms, [$"{FigureText.Print(initial.Figure)} + {FigureText.Print(added.Figure)} = {FigureText.PrintFinely(initial.Figure.Nominal + added.Figure.Nominal, full.Figure)}，文中写 {FigureText.Print(full.Figure)}"])
        {
            Subject = full.Label,
        };
    }
}
