using Youju.Checking.Engine;
using Youju.Domain.Figures;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

/// <summary>Tables whose heads nobody has listed: what most rows or columns prove holds for the others.</summary>
public sealed class FreeTableTests
{
    private const string Changes = """
        科目\t2022年\t2023年\t增减额\t增减幅度
        工资福利\t412.6\t438.2\t25.6\t6.2%
        商品服务\t156.8\t141.1\t减15.7\t降10.0%
        对个人家庭补助\t38.4\t41.9\t3.5\t{0}
        资本性支出\t62.0\t84.3\t22.3\t36.0%
        合计\t669.8\t705.5\t35.7\t5.3%
        """;

    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void A_column_that_most_rows_prove_accuses_the_row_that_differs() =>
        Assert.Equal(["A18 8.4"], FindWrong(Changes.Replace("{0}", "8.4%")));

    [Fact]
    public void Where_every_row_holds_nothing_is_wrong() =>
        Assert.Empty(FindWrong(Changes.Replace("{0}", "9.1%")));

    [Fact]
    public void A_total_that_two_columns_prove_is_wrong_in_the_third() =>
        Assert.Equal(
            ["A19 568.60"],
            FindWrong(
                """
                来源\t预算\t实际到位\t支出
                财政专项\t420\t420\t399.84
                学校自筹\t180\t162\t158.76
                小计\t600\t582\t568.60
                """
            )
        );

    // Prices are not added up, and two columns that hold prove no third that is far off.
    [Fact]
    public void A_column_of_prices_has_no_total() =>
        Assert.Empty(
            FindWrong(
                """
                设备\t数量\t单价\t金额
                水泵\t32\t86.50\t2768.00
                电机\t45\t34.80\t1566.00
                阀门\t18\t12.20\t219.60
                合计\t95\t47.94\t4553.60
                """
            )
        );

    private static List<string> FindWrong(string text) =>
        [
            .. Checker
                .CheckDocument(PlainTextReader.ReadDocument(text.Replace("\\t", "\t")), Pack)
                .Claims.Where(claim => claim.Verdict is Verdict.Contradiction or Verdict.Truncation)
                .Select(claim => FormattableString.Invariant($"{claim.Pattern} {claim.Stated!.Value}")),
        ];
}
