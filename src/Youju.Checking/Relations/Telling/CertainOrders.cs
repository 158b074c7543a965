using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Orders that need no weighing: a part is not above its whole, nobody returns more than was given out.</summary>
internal sealed class CertainOrders(IReadOnlyList<Term> terms, string text)
{
    public IEnumerable<Claim> FindClaims() =>
        terms.Skip(1).Select(FindBinding).OfType<Binding>().Select(binding => ClaimWriter.WriteClaim(binding, text));

    private Binding? FindBinding(Term term)
    {
        var before = terms[term.Index - 1];
        if (term.IsSoft || before.IsSoft || before.Place.Group != term.Place.Group)
            return null;
        if (IsPeopleOfGroups(before, term))
            return Formulas.BindComparison(RelationType.AtLeast, term, before);
        if (before.Unit != term.Unit || term.Change != 0 || before.Change != 0)
            return null;
        return IsOnlyPart(before, term) || IsReturned(before, term)
                ? Formulas.BindComparison(RelationType.AtMost, term, before)
            : IsLowerExtreme(before, term) ? Formulas.BindComparison(RelationType.AtMost, term, before)
            : IsHighest(before, term) ? Formulas.BindComparison(RelationType.AtLeast, term, before)
            : null;
    }

    // 12批次90人次: every group has one person at least.
    private static bool IsPeopleOfGroups(Term before, Term term) =>
        term.Unit == "人次" && before.Unit is "批" or "批次" or "个" && before.Place.Sentence == term.Place.Sentence
        && (before.Unit != "个" || before.Lead.Has(StemClass.Visit) || before.Clause.Has(StemClass.Visit));

    // 收入总计1034.50万元，其中上年结转34.50万元。 One part alone; several are a sum.
    private bool IsOnlyPart(Term before, Term term) =>
        term.Lead.Has(StemClass.OfWhich)
        && term.Dimension is Dimension.Money or Dimension.Count
        && before.Place.Depth <= term.Place.Depth
        && !(term.Index + 1 < terms.Count && IsNextPart(terms[term.Index + 1], term));

    private static bool IsNextPart(Term next, Term part) =>
        next.Unit == part.Unit && next.Place.Sentence == part.Place.Sentence && next.Place.Segment == part.Place.Segment;

    private static bool IsReturned(Term before, Term term) =>
        term.Unit == "份"
        && (before.Lead.Has(StemClass.Asked) || before.Lead.Has(StemClass.Arrived))
        && (term.Lead.Has(StemClass.Arrived) || term.Lead.Has(StemClass.Done));

    private static bool IsLowerExtreme(Term before, Term term) =>
        term.Lead.Has(StemClass.Lowest) && before.Lead.Has(StemClass.Highest);

    private static bool IsHighest(Term before, Term term) =>
        term.Lead.Has(StemClass.Highest) && (before.Lead.Has(StemClass.Average) || before.Lead.Has(StemClass.Lowest));
}
