using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A10: the total of a row is the sum of its columns.</summary>
internal sealed class RowTotals(BudgetTable table, IReadOnlyList<ColumnSum> sums, bool isTotalFirst)
{
    public IEnumerable<Claim> ReadClaims()
    {
        var known = sums.Select(FindSumColumns).OfType<(int Whole, IReadOnlyList<int> Parts)>().ToList();
        if (known.Count > 0)
            return table.Entries.SelectMany(entry =>
                known.Select(sum => CheckRowTotal(entry, sum.Whole, sum.Parts)).OfType<Claim>()
            );
        return isTotalFirst && !table.IsGrid
            ? table
                .Entries.Where(entry => entry.IsFull && entry.Amounts.Count > 2)
                .Select(CheckInPrintedOrder)
            : [];
    }

    /// <summary>The total's column and those it adds up, where the heads tell them all.</summary>
    private (int Whole, IReadOnlyList<int> Parts)? FindSumColumns(ColumnSum sum)
    {
        var parts = sum.Parts.Select(table.FindColumn).OfType<int>().Order().ToList();
        if (sum.All)
            return parts.Count == sum.Parts.Count && table.FindColumn(sum.Whole) is { } whole
                ? (whole, parts)
                : null;
        if (
            parts.Count < 2
            || parts[^1] - parts[0] != parts.Count - 1
            || parts[^1] != table.Columns.Count - 1
        )
            return null;
        return parts[0] > 0 && table.Columns[parts[0] - 1].Meaning == sum.Whole
            ? (parts[0] - 1, parts)
            : null;
    }

    private Claim? CheckRowTotal(TableEntry entry, int whole, IReadOnlyList<int> parts)
    {
        if (!table.IsGrid && !(entry.IsFull && entry.Amounts.Count == table.Columns.Count))
            return null;
        var terms = parts
            .Select(column => (Column: column, Figure: entry.FindFigure(column)))
            .Where(term => term.Figure is not null)
            .ToList();
        if (entry.FindFigure(whole) is not { } total || terms.Count == 0)
            return null;
        var named = terms.ConvertAll(term => new TableTerm(
            table.Columns[term.Column].Name,
            term.Figure!,
            term.Figure!.Span
        ));
        return TableClaim.CreateSum("A10", TableTerm.FromEntry(entry, total), named, isCertain: true);
    }

    /// <summary>Without heads the order of the print is a guess that only agreement confirms.</summary>
    private static Claim CheckInPrintedOrder(TableEntry entry)
    {
        var parts = entry
            .Amounts.Skip(1)
            .Select((amount, at) => new TableTerm($"第{at + 2}列", amount.Figure, amount.Figure.Span))
            .ToList();
        return TableClaim.CreateSum(
            "A10",
            TableTerm.FromEntry(entry, entry.Amounts[0].Figure),
            parts,
            isCertain: false
        );
    }
}
