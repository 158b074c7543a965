using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Pairs that need no weighing: a part is not above its whole, both sides of an account are equal.</summary>
internal sealed class CertainPairs(ClauseFigure[] terms, string text)
{
    /// <summary>What both sides of an account differ by is told so close behind them.</summary>
    private const int ReachOfGap = 8;

    private const string Capitals = "壹贰叁肆伍陆柒捌玖拾";

    public IEnumerable<Claim> FindClaims() =>
        terms
            .Skip(1)
            .Select(FindBinding)
            .OfType<Binding>()
            .Select(binding => ClaimWriter.WriteClaim(binding, text));

    private Binding? FindBinding(ClauseFigure term)
    {
        var before = terms[term.Index - 1];
        if (term.IsSoft || before.IsSoft || before.Place.Sentence != term.Place.Sentence)
            return null;
        if (IsPeopleOfGroups(before, term))
            return Formulas.BindComparison(RelationType.AtMost, before, term);
        return before.Unit == term.Unit ? FindComparison(before, term) : null;
    }

    private Binding? FindComparison(ClauseFigure before, ClauseFigure term)
    {
        if (FindSign(before, term) is { } type)
            return Formulas.BindComparison(type, before, term);
        if (IsHighest(before, term))
            return Formulas.BindComparison(RelationType.AtLeast, term, before);
        if (before.IsPrice || term.IsPrice)
            return null;
        if ((IsOtherSide(before, term) && !IsGapPrinted(before, term)) || IsInWords(term))
            return Formulas.BindComparison(RelationType.Equality, term, before);
        return IsReturned(before, term) || IsPartOrLowest(before, term)
            ? Formulas.BindComparison(RelationType.AtMost, term, before)
            : null;
    }

    // 301.72万元≤300万元: the report compares them itself.
    private RelationType? FindSign(ClauseFigure before, ClauseFigure term) =>
        text[before.Figure.Span.End..term.Figure.Digits.Start].Trim() switch
        {
            "≤" or "<" or "＜" => RelationType.AtMost,
            "≥" or ">" or "＞" => RelationType.AtLeast,
            _ => null,
        };

    private bool IsPartOrLowest(ClauseFigure before, ClauseFigure term) =>
        term.Change == 0 && before.Change == 0 && (IsOnlyPart(before, term) || IsLowerExtreme(before, term));

    // 收入总计820.30万元，支出总计820.30万元.
    private static bool IsOtherSide(ClauseFigure before, ClauseFigure term) =>
        before.Near.Has(StemClass.StrongTotal)
        && term.Near.Has(StemClass.StrongTotal)
        && before.Lead.Has(StemClass.Revenue)
        && term.Lead.Has(StemClass.Outgoing)
        && !term.Lead.Has(StemClass.Revenue);

    // 收入合计1,401.12万元，支出合计1,374.49万元，收支相抵结余26.63万元: nobody says that they are equal.
    private bool IsGapPrinted(ClauseFigure before, ClauseFigure term) =>
        terms
            .Skip(term.Index + 1)
            .Take(ReachOfGap)
            .Any(gap =>
                gap.Unit == term.Unit
                && gap.Place.Passage == term.Place.Passage
                && (before.AsOperand - term.AsOperand).Abs().Meets(gap.AsOperand)
            );

    // 12.50万元（大写：壹拾贰万伍仟元整）.
    private bool IsInWords(ClauseFigure term) =>
        term.Place.Depth > 0 && Capitals.Contains(text[term.Figure.Digits.Start], StringComparison.Ordinal);

    // 12批次90人次: every group has one person at least.
    private static bool IsPeopleOfGroups(ClauseFigure before, ClauseFigure term) =>
        term.Unit.Symbol == "人次"
        && before.Unit.Symbol is "批" or "批次" or "个"
        && before.Place.Sentence == term.Place.Sentence
        && (
            before.Unit.Symbol != "个"
            || before.Lead.Has(StemClass.Visit)
            || before.Clause.Has(StemClass.Visit)
        );

    // 收入总计1034.50万元，其中上年结转34.50万元。 One part alone; several are a sum.
    private bool IsOnlyPart(ClauseFigure before, ClauseFigure term) =>
        term.Lead.Has(StemClass.OfWhich)
        && !term.IsReference
        && term.Dimension is Dimension.Money or Dimension.Count
        && before.Place.Depth <= term.Place.Depth
        && !(term.Index + 1 < terms.Length && IsNextPart(terms[term.Index + 1], term))
        && !IsPartOfMore(before, term);

    // 213处，其中小区156处、单位19处；其中改造的149处: a part of all that was told, not of the last part.
    private bool IsPartOfMore(ClauseFigure before, ClauseFigure part) =>
        part.Value > before.Value
        && terms[..before.Index]
            .Reverse()
            .TakeWhile(term => term.Place.Group == before.Place.Group)
            .Any(term => term.Unit == part.Unit && term.IsLevel && term.Value >= part.Value);

    private static bool IsNextPart(ClauseFigure next, ClauseFigure part) =>
        next.Unit == part.Unit
        && next.Place.Depth <= part.Place.Depth
        && next.Place.Sentence == part.Place.Sentence
        && next.Place.Segment == part.Place.Segment;

    private static bool IsReturned(ClauseFigure before, ClauseFigure term) =>
        term.Unit.Symbol == "份"
        && (before.Lead.Has(StemClass.Asked) || before.Lead.Has(StemClass.Arrived))
        && (term.Lead.Has(StemClass.Arrived) || term.Lead.Has(StemClass.Done));

    private static bool IsLowerExtreme(ClauseFigure before, ClauseFigure term) =>
        term.Lead.Has(StemClass.Lowest) && before.Lead.Has(StemClass.Highest);

    private static bool IsHighest(ClauseFigure before, ClauseFigure term) =>
        term.Lead.Has(StemClass.Highest)
        && (before.Lead.Has(StemClass.Average) || before.Lead.Has(StemClass.Lowest));
}
