using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A06: a row that begins with 其中 is no more than the row above it.</summary>
internal sealed class PartRows(BudgetTable table, ListLexicon words)
{
    public IEnumerable<Claim> ReadClaims()
    {
        if (!table.IsGrid)
            yield break;
        TableEntry? whole = null;
        for (var at = 0; at < table.Entries.Count; at++)
        {
            var entry = table.Entries[at];
            var before = at > 0 ? table.Entries[at - 1] : null;
            whole =
                before is null || entry.Line != before.Line + 1 ? null
                : before.Label.IsPart ? whole
                : before;
            if (entry.Label.IsPart && whole is not null)
                foreach (var claim in CheckColumns(whole, entry))
                    yield return claim;
        }
    }

    private IEnumerable<Claim> CheckColumns(TableEntry whole, TableEntry part) =>
        from column in Enumerable.Range(0, table.Columns.Count)
        where !words.IsRatio(table.Columns[column].Header) && !words.IsRatio(whole.Label.Words)
        let total = whole.FindFigure(column)
        let figure = part.FindFigure(column)
        where
            total is not null
            && figure is not null
            && total.Value >= 0
            && figure.Value >= 0
            && total.Unit == figure.Unit
            && total.Unit.Dimension != Dimension.Percent
        select TableClaim.CreateUpperBound(
            "A06",
            TableTerm.FromEntry(whole, total),
            [TableTerm.FromEntry(part, figure)],
            isCertain: true
        );
}
