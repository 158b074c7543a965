using Youju.Checking.Engine;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

public sealed class YearPairsTests
{
    [Theory]
    [InlineData("12.00", 0)]
    [InlineData("21.00", 1)]
    public void The_year_opens_with_what_the_last_one_left(string opening, int findings)
    {
        var previous = TableText.Document(
            """
            2023年度收入支出决算总表
            单位：万元
            | 本年收入合计 | 30.00 | 本年支出合计 | 18.00 |
            | 年初结转和结余 | 0.00 | 年末结转和结余 | 12.00 |
            """
        );
        var now = TableText.Document(
            $"""
            2024年度收入支出决算总表
            单位：元
            | 本年收入合计 | 300000.00 | 本年支出合计 | 300000.00 |
            | 年初结转和结余 | {opening.Replace(
                ".",
                "0000.",
                StringComparison.Ordinal
            )} | 年末结转和结余 | 0.00 |
            """
        );

        var found = Checker
            .CheckDocument(now, PackLibrary.LoadPack("cn"), new() { Previous = previous })
            .Findings.Where(finding => finding.Rule == "TAB013");

        Assert.Equal(findings, found.Count());
    }
}
