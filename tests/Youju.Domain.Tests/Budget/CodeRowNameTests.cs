using Youju.Domain.Budget;

namespace Youju.Domain.Tests.Budget;

/// <summary>Rows of published tables are called by their subject, never by the key of a program.</summary>
public sealed class CodeRowNameTests
{
    private static readonly LedgerItems Items = new()
    {
        Items = new Dictionary<string, LedgerItem>
        {
            ["spending"] = new("支出决算表·本年支出合计"),
            ["spending.project"] = new("支出决算表·项目支出"),
            ["general-basic.personnel"] = new("基本支出决算明细表·人员经费合计"),
        },
        TablesByCode = ["spending", "general-basic", "economic"],
        CodeNames = new Dictionary<string, string> { ["30201"] = "办公费", ["2070113"] = "旅游宣传" },
    };

    [Theory]
    [InlineData("general-basic.30201", "办公费（30201，基本支出决算明细表）")]
    [InlineData("spending.2070113.project", "旅游宣传（2070113，支出决算表）·项目支出")]
    [InlineData("economic.30201", "办公费（30201）")]
    [InlineData("spending.2079999", "科目2079999（支出决算表）")]
    [InlineData("economic.30299", "economic.30299")]
    [InlineData("spending", "支出决算表·本年支出合计")]
    public void A_row_is_called_by_its_subject_and_its_table(string key, string name) =>
        Assert.Equal(name, Items.ToChineseLabel(key));
}
