using Youju.Formats.Spreadsheets.Reading;

namespace Youju.Formats.Tests.Spreadsheets.Reading;

public sealed class MergedCellsTests
{
    private const int Most = 1000;

    private static readonly List<List<SheetCell>> Rows =
    [
        .. Enumerable
            .Range(0, 100)
            .Select(row => new List<SheetCell> { new(row, 0, "1", 1), new(row, 1, "", null) }),
    ];

    [Fact]
    public void Ranges_over_each_other_cost_what_they_cover_and_no_more_than_the_limit() =>
        Assert.Equal(0, Merge([.. Enumerable.Range(0, 90).Select(row => new CellRange(row, 0, 99, 1))]).Rest);

    [Fact]
    public void A_range_beside_the_table_costs_nothing() =>
        Assert.Equal(Most, Merge([new(0, 5, 1_048_575, 9)]).Rest);

    [Fact]
    public void A_range_covers_what_is_not_its_first_cell()
    {
        var merged = Merge([new(0, 1, 2, 1)]);

        Assert.False(merged.IsCovered(Rows[0][1]));
        Assert.True(merged.IsCovered(Rows[2][1]));
        Assert.False(merged.IsCovered(Rows[3][1]));
    }

    private static MergedCells Merge(List<CellRange> ranges) => new(ranges, Rows, 0, 1, Most);
}
