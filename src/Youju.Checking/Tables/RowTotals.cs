using Youju.Domain.Findings;
using Youju.Packs.Tables;

namespace Youju.Checking.Tables;

/// <summary>A10: the total of a row is the sum of its columns.</summary>
internal sealed class RowTotals(BudgetTable table, IReadOnlyList<ColumnSum> sums, bool isTotalFirst)
{
    public IEnumerable<Claim> Read() =>
        KnownColumns() is { } columns ? table.Entries.SelectMany(entry => Row(entry, columns.Whole, columns.Parts, isCertain: true))
        : isTotalFirst && !table.IsGrid ? table.Entries.Where(entry => entry.IsFull && entry.Amounts.Count > 2).SelectMany(InOrder)
        : [];

    /// <summary>The total's column and those it adds up, where the heads tell them all.</summary>
    private (int Whole, IReadOnlyList<int> Parts)? KnownColumns()
    {
        foreach (var sum in sums)
        {
            var parts = sum.Parts.Select(table.ColumnOf).OfType<int>().Order().ToList();
            if (parts.Count < 2 || parts[^1] - parts[0] != parts.Count - 1 || parts[^1] != table.Columns.Count - 1) continue;
            if (parts[0] > 0 && table.Columns[parts[0] - 1].Meaning == sum.Whole) return (parts[0] - 1, parts);
        }

        return null;
    }

    private IEnumerable<Claim> Row(TableEntry entry, int whole, IReadOnlyList<int> parts, bool isCertain)
    {
        if (!table.IsGrid && !(entry.IsFull && entry.Amounts.Count == table.Columns.Count)) yield break;
        var terms = parts.Select(column => (Column: column, Figure: entry.At(column))).Where(term => term.Figure is not null).ToList();
        if (entry.At(whole) is not { } total || terms.Count == 0) yield break;
        yield return TableClaim.Sum(
            "A10", TableTerm.Of(entry, total), [.. terms.Select(term => new TableTerm(table.Columns[term.Column].Head, term.Figure!, term.Figure!.Span))], isCertain);
    }

    /// <summary>Without heads the order of the print is a guess that only agreement confirms.</summary>
    private static IEnumerable<Claim> InOrder(TableEntry entry)
    {
        var parts = entry.Amounts.Skip(1).Select((amount, at) => new TableTerm($"第{at + 2}列", amount.Figure, amount.Figure.Span)).ToList();
        yield return TableClaim.Sum("A10", TableTerm.Of(entry, entry.Amounts[0].Figure), parts, isCertain: false);
    }
}
