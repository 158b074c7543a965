using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>What one column of a total comes to by the rows that are its parts.</summary>
internal sealed record ColumnTotal(TableTerm Whole, IReadOnlyList<TableTerm> Parts, bool Holds)
{
    public const int FewestParts = 2;

    /// <summary>Whether the rows make up the total all the same: then a group is wrong, and is told there.</summary>
    public bool IsOfWrongGroups { get; init; }

    /// <summary>Null where the column has no figure there, or percentages, which do not add up.</summary>
    public static ColumnTotal? SumColumn(FreeRow total, List<FreeRow> rows, int column)
    {
        if (total.Figures[column] is not { } whole || whole.Unit == Unit.Percent)
            return null;
        var parts = rows.Where(row => row.Figures[column] is not null).ToList();
        if (parts.Count < FewestParts || parts.Exists(row => row.Figures[column]!.Unit == Unit.Percent))
            return null;
        var relation = FigureRelation.CreateSum(whole, [.. parts.Select(row => row.Figures[column]!)]);
        return new(
            FreeTable.NameByRow(total, column),
            [.. parts.Select(row => FreeTable.NameByRow(row, column))],
            relation.CanHold()
        );
    }

    public bool IsWithin(decimal part) =>
        Math.Abs(Parts.Sum(one => one.Figure.Value) - Whole.Figure.Value)
        <= part * Math.Abs(Whole.Figure.Value);

    public Claim WriteClaim()
    {
        var claim = TableClaim.CreateSum("A19", Whole, Parts, isCertain: true);
        return this is { Holds: false, IsOfWrongGroups: true }
            ? claim with
            {
                Flaw = ClaimFlaw.ToldByTotal,
            }
            : claim;
    }
}
