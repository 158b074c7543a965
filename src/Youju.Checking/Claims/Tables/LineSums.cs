using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A05, A06, A13, C08: lines that other lines of the table add up to, column by column.</summary>
internal sealed class LineSums(BudgetTable table, TableLines lines, TableLexicon words)
{
    public IEnumerable<Claim> ReadClaims() => words.LineSums.Where(AppliesToTable).SelectMany(CheckLineSum);

    private bool AppliesToTable(LineSum sum) =>
        sum.Forms.Count == 0 || (table.Form is { } form && sum.Forms.Contains(form));

    private IEnumerable<Claim> CheckLineSum(LineSum sum)
    {
        if (lines.FindSoleLine(sum.Whole) is not { } whole)
            return [];
        var parts = sum.Until is { } until
            ? lines.FindNumberedBetween(whole, until)
            : [.. sum.Parts.Select(lines.FindSoleLine).OfType<TableEntry>()];
        var isComplete = sum.Until is null ? parts.Count == sum.Parts.Count : parts.Count > 1;
        if (parts.Count == 0 || (!isComplete && sum.Relation == IdentityRelation.Equal))
            return [];
        return Enumerable
            .Range(0, lines.CountColumns(whole))
            .Where(column =>
                sum.Relation == IdentityRelation.Equal || !words.Lists.IsRatio(lines.NameColumn(column))
            )
            .Select(column => CheckColumn(sum, whole, parts, column))
            .OfType<Claim>();
    }

    private Claim? CheckColumn(LineSum sum, TableEntry whole, IReadOnlyList<TableEntry> parts, int column)
    {
        var terms = parts
            .Select(part => (Entry: part, Figure: part.FindFigure(column)))
            .Where(term => term.Figure is not null)
            .Select(term => TableTerm.FromEntry(term.Entry, term.Figure!))
            .ToList();
        if (whole.FindFigure(column) is not { } total || terms.Count == 0)
            return null;
        var stated = TableTerm.FromEntry(whole, total);
        if (sum.Relation == IdentityRelation.AtMost)
            return TableClaim.CreateUpperBound(
                sum.Pattern,
                stated,
                terms,
                isCertain: !HasDoubtfulLine(whole, parts)
            );
        var isCertain =
            terms.Count == parts.Count
            && !(sum.OpenBefore && lines.IsEarlierYear(column))
            && !HasDoubtfulLine(whole, parts)
            && (sum.Until is not { } until || !lines.HasUnnumberedBetween(whole, until));
        return TableClaim.CreateSum(sum.Pattern, stated, terms, isCertain);
    }

    private bool HasDoubtfulLine(TableEntry whole, IReadOnlyList<TableEntry> parts) =>
        table.IsDoubtfulBetween(
            parts.Prepend(whole).MinBy(entry => entry.Line)!,
            parts.Append(whole).MaxBy(entry => entry.Line)!
        );
}
