using CsCheck;
using Youju.Domain.Documents;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly Document Sketch = Compose([
        "#一、支出",
        "全年支出{spent:62.61万元}。",
        .. Enumerable.Range(0, 9).Select(row => $"|甲{row}|乙{row}|丙{row}|"),
        "今后继续努力。",
        "完。",
    ]);

    private static Table Table => Sketch.Blocks.OfType<Table>().Single();

    [Fact]
    public void Every_block_is_found_at_its_first_and_its_last_offset() => Assert.All(Sketch.Blocks, block =>
        {
            Assert.Same(block, Sketch.FindBlockAt(block.Span.Start));
            Assert.Same(block, Sketch.FindBlockAt(block.Span.End));
        });

    [Fact]
    public void Every_cell_is_found_at_its_first_and_its_last_offset() =>
        Assert.All(Table.Rows.SelectMany(row => row.Cells), cell =>
        {
            Assert.Same(cell, Table.FindCellAt(cell.Span.Start));
            Assert.Same(cell, Table.FindCellAt(cell.Span.End));
        });

    [Fact]
    public void Nothing_stands_before_the_first_or_behind_the_last()
    {
        Assert.Null(Sketch.FindBlockAt(-1));
        Assert.Null(Sketch.FindBlockAt(Sketch.Text.Length + 1));
        Assert.Null(Table.FindCellAt(Table.Span.Start - 1));
        Assert.Null(Table.FindCellAt(Table.Span.End + 1));
    }

    [Fact]
    public void A_place_is_that_of_the_cell_where_it_has_one()
    {
        var (table, cell) = (new Place(Page: 1), new Place(Page: 2));
        var document = new DocumentBuilder();
        document.AddTable(
            [
                [new("甲", 0) { Place = cell }, new("乙", 1)],
            ],
            table
        );
        var built = document.BuildDocument();

        Assert.Equal([cell, table, Place.Unknown], new[] { 0, 2, 99 }.Select(built.FindPlaceAt));
    }

    [Fact]
    public void Spans_overlap_where_they_share_a_character() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 6], Gen.Int[1, 6])
            .Sample(
                (one, other, length, size) =>
                {
                    TextSpan a = new(one, length),
                        b = new(other, size);
                    var shared = Enumerable
                        .Range(one, length)
                        .Intersect(Enumerable.Range(other, size))
                        .Count();
                    return a.Overlaps(b) == shared > 0
                        && a.Contains(b) == (shared == size)
                        && TextSpan.Union(a, b).Contains(a)
                        && a < b == (one < other || (one == other && length < size))
                        && a <= b == (a < b || a == b)
                        && a > b == b < a
                        && a >= b == b <= a;
                }
            );
}
