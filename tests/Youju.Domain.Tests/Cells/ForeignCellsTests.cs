using Youju.Domain.Cells;

namespace Youju.Domain.Tests.Cells;

public sealed class ForeignCellsTests
{
    private static readonly ForeignCells Held = ForeignCells.FromColumns([
        new("备注", "晴"),
        new("b", "2"),
        new("a", ""),
    ]);

    [Fact]
    public void Columns_are_kept_in_order_and_blank_cells_are_not()
    {
        Assert.Equal(["b", "备注"], Held.Columns);
        Assert.Equal(("晴", "", ""), (Held["备注"], Held["a"], Held["其他"]));
    }

    [Fact]
    public void Rows_with_and_without_blank_cells_are_alike()
    {
        object same = ForeignCells.FromColumns([new("b", "2"), new("备注", "晴")]);

        Assert.Equal(Held, same);
        Assert.Equal(Held.GetHashCode(), same.GetHashCode());
        Assert.Same(ForeignCells.None, ForeignCells.FromColumns([new("a", "")]));
    }

    [Fact]
    public void Other_words_make_another_row()
    {
        Assert.NotEqual(Held, ForeignCells.FromColumns([new("b", "2"), new("备注", "雨")]));
        Assert.False(Held.Equals(null));
        Assert.False(Held.Equals("晴"));
    }
}
