using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

public sealed class LongSheetTests
{
    [Fact]
    public void A_sheet_longer_than_any_register_is_refused_before_it_is_read_to_its_end()
    {
        var rows = Enumerable
            .Range(2, int.MaxValue - 2)
            .Select(number => new WorkbookRow(number, [new(0, "合计")]));
        var head = Workbooks.Sheet("活动", ["活动名称", "类别", "起止日期", "地点", "状态"]);
        var sheet = head with { Rows = head.Rows.Concat(rows) };

        Assert.Contains(
            "超过 200000 行",
            Assert.Throws<ImportException>(() => Workbooks.Import(Workbooks.Empty, sheet)).Message,
            StringComparison.Ordinal
        );
    }
}
