using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A08, B12: a plain list, of projects or of units, is what its total says.</summary>
/// <remarks>Rows that may be sums of others make the list no plain one, and nothing follows from it.</remarks>
internal sealed class ListTotals(BudgetTable table, LineNames lines, ListLexicon words)
{
    private const int FewestRows = 2,
        MostRows = 300;

    private readonly List<TableEntry> rows = [.. table.Entries.Where(entry => !entry.IsBlank)];

    public IEnumerable<Claim> ReadClaims()
    {
        if (!HasColumns || rows.Count is <= FewestRows or > MostRows || !IsPlainList())
            return [];
        var totals = rows.FindAll(IsTotalRow);
        if (totals is not [var total] || (total != rows[0] && total != rows[^1]))
            return [];
        var parts = rows.FindAll(row => row != total);
        return Enumerable
            .Range(0, table.Columns.Count)
            .Where(IsAdditiveColumn)
            .Select(column => CheckColumn(total, parts, column))
            .OfType<Claim>();
    }

    /// <summary>Whether each amount's column is certain: drawn, or told by heads in one line above rows that fill them all.</summary>
    private bool HasColumns =>
        table.IsGrid
        || (
            table.Columns.Count > 0
            && rows.TrueForAll(row => row.IsFull && row.Amounts.Count == table.Columns.Count)
        );

    private bool IsTotalRow(TableEntry entry) => lines.HasMeaning(entry, "total");

    /// <summary>One named row per line, and none that announces a level of its own.</summary>
    private bool IsPlainList() =>
        rows.TrueForAll(row =>
            row is { Code: null, LabelSpan: not null, Label: { IsPart: false, Number: null } }
            && (IsTotalRow(row) || !words.Subtotals.Any(row.Label.Words.Contains))
        )
        && rows.Select(row => row.Line).Distinct().Count() == rows.Count;

    private bool IsAdditiveColumn(int column) =>
        words.Additive.Any(table.Columns[column].Name.Contains)
        && !words.IsRatio(table.Columns[column].Header);

    private static Claim? CheckColumn(TableEntry total, List<TableEntry> parts, int column)
    {
        var terms = parts
            .Select(part => (Entry: part, Figure: part.FindFigure(column)))
            .Where(term => term.Figure is not null)
            .ToList();
        if (
            total.FindFigure(column) is not { } stated
            || terms.Count < FewestRows
            || terms.Exists(term => term.Figure!.Unit == Unit.Percent)
        )
            return null;
        var figures = terms.ConvertAll(term => term.Figure!.Nominal);
        var isCertain =
            Math.Abs(figures.Sum() - stated.Nominal) * 2 <= Math.Abs(stated.Nominal) && !HasSubtotal(figures);
        return TableClaim.CreateSum(
            "A08",
            TableTerm.FromEntry(total, stated),
            [.. terms.Select(term => TableTerm.FromEntry(term.Entry, term.Figure!))],
            isCertain
        );
    }

    /// <summary>Whether a row is the sum of rows that follow it.</summary>
    private static bool HasSubtotal(List<decimal> figures)
    {
        for (var at = 0; at < figures.Count - 1; at++)
        {
            var sum = 0m;
            for (var next = at + 1; next < figures.Count && sum < figures[at]; next++)
                sum += figures[next];
            if (sum == figures[at] && sum != 0)
                return true;
        }

        return false;
    }
}
