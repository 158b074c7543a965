using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A05, A06, A13, C08: lines that other lines of the table add up to, column by column.</summary>
internal sealed class LineSums(BudgetTable table, TableLines lines, IReadOnlyList<LineSum> sums)
{
    public IEnumerable<Claim> Read() => sums.Where(IsHere).SelectMany(Read);

    private bool IsHere(LineSum sum) =>
        sum.Forms.Count == 0 || (table.Form is { } form && sum.Forms.Contains(form));

    private IEnumerable<Claim> Read(LineSum sum)
    {
        if (lines.Only(sum.Whole) is not { } whole)
            return [];
        var parts = sum.Until is { } until
            ? lines.NumberedBetween(whole, until)
            : [.. sum.Parts.Select(lines.Only).OfType<TableEntry>()];
        var isComplete = sum.Until is null ? parts.Count == sum.Parts.Count : parts.Count > 1;
        if (parts.Count == 0 || (!isComplete && sum.Relation == IdentityRelation.Equal))
            return [];
        return Enumerable
            .Range(0, lines.Width(whole))
            .Select(column => Claim(sum, whole, parts, column))
            .OfType<Claim>();
    }

    private Claim? Claim(LineSum sum, TableEntry whole, IReadOnlyList<TableEntry> parts, int column)
    {
        var terms = parts
            .Select(part => (Entry: part, Figure: part.At(column)))
            .Where(term => term.Figure is not null)
            .Select(term => TableTerm.Of(term.Entry, term.Figure!))
            .ToList();
        if (whole.At(column) is not { } total || terms.Count == 0)
            return null;
        var stated = TableTerm.Of(whole, total);
        if (sum.Relation == IdentityRelation.AtMost)
            return TableClaim.AtMost(sum.Pattern, stated, terms, isCertain: !IsDoubtful(whole, parts));
        var isCertain =
            terms.Count == parts.Count
            && !(sum.OpenBefore && lines.IsEarlier(column))
            && !IsDoubtful(whole, parts)
            && (sum.Until is not { } until || !lines.HasUnnumberedBetween(whole, until));
        return TableClaim.Sum(sum.Pattern, stated, terms, isCertain);
    }

    private bool IsDoubtful(TableEntry whole, IReadOnlyList<TableEntry> parts) =>
        table.IsDoubtfulBetween(
            parts.Prepend(whole).MinBy(entry => entry.Line)!,
            parts.Append(whole).MaxBy(entry => entry.Line)!
        );
}
