using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A04: a class is the sum of its 款, a 款 of its 项, the total of the classes; levels are never mixed.</summary>
internal sealed class CodeHierarchy(BudgetTable table, LineNames lines, bool isTotalFirst)
{
    private readonly List<TableEntry> coded = [.. table.Entries.Where(entry => entry.Code is not null)];

    public IEnumerable<Claim> ReadClaims()
    {
        if (coded.Count == 0)
            return [];
        var byParent = coded.ToLookup(FindParentCode);
        var sums = coded.Select(parent => (Whole: parent, Parts: byParent[parent.Code!].ToList()));
        var totals = table
            .Entries.Where(entry => entry.Code is null && lines.HasMeaning(entry, "total") && !entry.IsBlank)
            .Select(total => (Whole: total, Parts: byParent[""].ToList()));
        return sums.Concat(totals)
            .Where(sum => sum.Parts.Count > 0)
            .SelectMany(sum => CheckEveryColumn(sum.Whole, sum.Parts));
    }

    /// <summary>The longest listed code that the entry's code begins with; empty for the classes.</summary>
    private string FindParentCode(TableEntry entry)
    {
        for (var length = entry.Code!.Length - 2; length >= 3; length -= 2)
        {
            var head = entry.Code[..length];
            if (listed.Contains(head))
                return head;
        }

        return "";
    }

    private readonly HashSet<string> listed = [.. table.Entries.Select(entry => entry.Code).OfType<string>()];

    private IEnumerable<Claim> CheckEveryColumn(TableEntry whole, List<TableEntry> parts)
    {
        for (var column = 0; column < table.CountColumns(whole); column++)
        {
            if (CheckColumn(whole, parts, column) is { } claim)
                yield return claim;
        }
    }

    private Claim? CheckColumn(TableEntry whole, List<TableEntry> parts, int column)
    {
        if (whole.FindFigure(column) is not { } total)
            return null;
        var terms = parts.Select(part => (Entry: part, Figure: part.FindFigure(column))).ToList();
        var known = terms.Where(term => term.Figure is not null).ToList();
        if (known.Count == 0 || (!table.IsGrid && known.Count < terms.Count && column > 0))
            return null;
        var isCertain =
            AreAmountsAligned(whole, parts, column)
            && (table.IsGrid || known.Count == terms.Count)
            && !HasDoubtfulLine(whole, parts);
        return TableClaim.CreateSum(
            "A04",
            TableTerm.FromEntry(whole, total),
            [.. known.Select(term => TableTerm.FromEntry(term.Entry, term.Figure!))],
            isCertain
        );
    }

    /// <summary>Whether the amounts surely stand in the same column.</summary>
    private bool AreAmountsAligned(TableEntry whole, List<TableEntry> parts, int column)
    {
        if (table.IsGrid)
            return true;
        var allFull = whole.IsFull && parts.TrueForAll(part => part.IsFull);
        return column == 0 ? allFull || isTotalFirst : allFull && table.Columns.Count == whole.Amounts.Count;
    }

    private bool HasDoubtfulLine(TableEntry whole, List<TableEntry> parts) =>
        table.IsDoubtfulBetween(
            parts.Prepend(whole).MinBy(entry => entry.Line)!,
            parts.Append(whole).MaxBy(entry => entry.Line)!
        );
}
