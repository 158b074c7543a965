using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates of a budget that was adjusted: 年初预算480万元，年中调减65万元，调整后预算415万元；实际支付398.7万元，预算执行率83.06%.</summary>
internal sealed class AdjustedBudgets(ClauseFigure[] terms)
{
    private const int NearestBudget = 3;

    private static readonly StemSet Others =
        StemSet.FromClass(StemClass.Share) | StemSet.FromClass(StemClass.Base);

    /// <summary>Whether a rate follows the budget as it was adjusted: then no other counts.</summary>
    public bool IsOverLast(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target: var target, First: var done, Last: var budget }
        && done.Index == target.Index - 1
        && budget.Index < done.Index
        && budget.Place.Passage == done.Place.Passage
        && terms[(budget.Index + 1)..done.Index].All(static term => term.Change != 0 || term.IsPercent)
        && target.Near.Has(StemClass.Rate)
        && !target.Clause.HasAny(Others)
        && done.Lead.Has(StemClass.Done)
        && budget.Lead.Has(StemClass.Adjusted)
        && (budget.Lead.Has(StemClass.Plan) || IsToldOfBudget(budget));

    // 年初预算900万元，调增120万元，调整后1,020万元: what was adjusted is the budget before it.
    private bool IsToldOfBudget(ClauseFigure adjusted) =>
        terms[Math.Max(0, adjusted.Index - NearestBudget)..adjusted.Index]
            .Any(term =>
                term.Unit == adjusted.Unit
                && term.Place.Sentence == adjusted.Place.Sentence
                && term.Lead.Has(StemClass.Plan)
            );
}
