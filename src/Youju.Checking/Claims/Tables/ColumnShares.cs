using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>A20: a column of shares of another column that has no total row; that they are is proved by most of the rows.</summary>
internal sealed class ColumnShares(FreeTable table)
{
    /// <summary>So many rows prove it.</summary>
    private const int FewestHolding = 3;

    /// <summary>The shares of all rows come so near to a hundred, one slip among them.</summary>
    private const decimal Whole = 100;

    public IEnumerable<Claim> ReadClaims() =>
        table.Rows.Any(row => row.IsTotal || row.MayBeWhole || row.OpensParts)
            ? []
            : table.Columns.SelectMany(ReadColumn);

    private IEnumerable<Claim> ReadColumn(int target)
    {
        foreach (var amounts in table.Columns.Where(column => column < target))
        {
            var rows = table.Rows.Select(row => FindRelation(row, target, amounts)).ToList();
            if (!rows.TrueForAll(relation => relation is not null))
                continue;
            var holding = rows.Count(relation => relation!.Recalculate().Verdict.Holds());
            if (holding >= FewestHolding && holding > 2 * (rows.Count - holding))
                return rows.Zip(table.Rows, (relation, row) => WriteClaim(relation!, row));
        }

        return [];
    }

    private FigureRelation? FindRelation(FreeRow row, int target, int amounts)
    {
        if (
            row.Figures[target] is not { } share
            || share.Unit != Unit.Percent
            || share.Value > Whole
            || row.Figures[amounts] is not { Value: > 0 } part
            || part.Unit == Unit.Percent
        )
            return null;
        PrintedFigure[] all = [.. table.Rows.Select(one => one.Figures[amounts]).OfType<PrintedFigure>()];
        return all.Length < table.Rows.Count
            ? null
            : new(
                share,
                [part, .. all],
                static terms =>
                    Interval.ComputeShare(terms[0], terms.Skip(1).Aggregate((sum, one) => sum + one)),
                true
            );
    }

    private static Claim WriteClaim(FigureRelation relation, FreeRow row)
    {
        var result = relation.Recalculate();
        var part = FigureFormat.FormatFigure(relation.Terms[0]);
        return new(
            ClaimKind.Share,
            "A20",
            result.Verdict,
            row.Span,
            relation.Stated,
            [.. relation.Terms],
            [Proof.Compare($"{part} ÷ 各行之和", result.Value, relation.Stated)]
        )
        {
            Subject = row.Label,
        };
    }
}
