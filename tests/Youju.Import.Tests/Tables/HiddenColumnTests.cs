using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Tables;

/// <summary>Columns that somebody hid, and columns that nobody can tell apart.</summary>
public sealed class HiddenColumnTests
{
    [Fact]
    public void Of_two_columns_of_one_name_the_hidden_one_is_an_earlier_copy()
    {
        var result = Workbooks.Import(Workbooks.Empty, Hide(1, Sheet()));

        Assert.Equal([51_200m, 436_500m], Spent(result));
        Assert.Contains(result.Warnings, warning =>
            warning.Contains("B列是隐藏的", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_two_shown_columns_of_one_name_that_differ_neither_is_taken() =>
        Assert.Empty(Spent(Workbooks.Import(Workbooks.Empty, Sheet())));

    private static WorkbookSheet Sheet() =>
        Workbooks.Sheet(
            "2024",
            ["某镇2024年项目支出情况表"],
            ["项目名称", "支出金额（元）", "支出金额（元）"],
            ["禁毒宣传", 48_000, 51_200],
            ["环卫保洁", 420_000, 436_500]
        );

    private static WorkbookSheet Hide(int column, WorkbookSheet sheet) =>
        sheet with
        {
            Rows = sheet.Rows.Select(row =>
                row with
                {
                    Cells = [.. row.Cells.Select(cell => cell with { IsHidden = cell.Column == column })],
                }
            ),
        };

    private static IEnumerable<decimal?> Spent(ImportResult result) =>
        result.Dossier.Ledger.Lines.Select(line => line.Amounts.Executed?.Yuan).Order();
}
