using Youju.Domain.Workbooks;

namespace Youju.Domain.Tests.Workbooks;

public sealed class WorkbookSheetTests
{
    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 12, "Z12")]
    [InlineData(26, 12, "AA12")]
    [InlineData(51, 1, "AZ1")]
    [InlineData(52, 1, "BA1")]
    [InlineData(701, 1, "ZZ1")]
    [InlineData(702, 1048576, "AAA1048576")]
    public void A_cell_is_called_as_at_the_desk(int column, int row, string address) =>
        Assert.Equal(address, WorkbookCell.FormatAddress(column, row));

    [Fact]
    public void A_cell_is_found_by_its_column_and_is_blank_where_there_is_none()
    {
        var row = new WorkbookRow(3, [new(1, "甲"), new(4, "7", 7)]);

        Assert.Equal(["", "甲", "", "", "7"], Enumerable.Range(0, 5).Select(at => row.FindCell(at).Words));
        Assert.Equal([true, false], new[] { 0, 1 }.Select(at => row.FindCell(at).IsBlank));
        Assert.Equal(7, row.FindCell(4).Number);
        Assert.Equal(3, row.FindCell(3).Column);
    }
}
