using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>明细账: what its postings come to, and neither what was closed nor its own sums.</summary>
public sealed class PostedAccountTests
{
    [Fact]
    public void Postings_of_an_account_come_to_what_was_spent() =>
        Assert.Equal(
            ["30201 11500", "动物防疫 196000"],
            Import(
                ["日期", "凭证号", "科目", "摘要", "借方金额", "贷方金额", "方向", "余额"],
                [null, null, "7201.01.30201 事业支出-基本支出-办公费", "上年结转", null, null, "平", 0],
                [
                    "2024-02-18",
                    "记-14",
                    "7201.01.30201 事业支出-基本支出-办公费",
                    "购纸",
                    3860,
                    null,
                    "借",
                    3860,
                ],
                [null, null, "7201.01.30201 事业支出-基本支出-办公费", "本月合计", 3860, 0, "借", 3860],
                [
                    "2024-05-09",
                    "记-47",
                    "7201.01.30201 事业支出-基本支出-办公费",
                    "购用品",
                    8000,
                    null,
                    "借",
                    11_860,
                ],
                [
                    "2024-05-30",
                    "记-61",
                    "7201.01.30201 事业支出-基本支出-办公费",
                    "退货",
                    null,
                    360,
                    "借",
                    11_500,
                ],
                [null, null, "7201.01.30201 事业支出-基本支出-办公费", "本年累计", 11_860, 360, "借", 11_500],
                [
                    "2024-12-31",
                    "记-190",
                    "7201.01.30201 事业支出-基本支出-办公费",
                    "年末结转",
                    null,
                    11_500,
                    "平",
                    0,
                ],
                [
                    "2024-06-18",
                    "记-71",
                    "7201.02.01 事业支出-项目支出-动物防疫",
                    "春防",
                    200_500,
                    null,
                    "借",
                    200_500,
                ],
                [
                    "2024-10-29",
                    "记-142",
                    "7201.02.01 事业支出-项目支出-动物防疫",
                    "退回",
                    -4500,
                    null,
                    "借",
                    196_000,
                ]
            )
        );

    [Fact]
    public void Code_and_name_of_an_account_may_stand_in_columns_of_their_own() =>
        Assert.Equal(
            ["30211 7698.5"],
            Import(
                ["日期", "科目编码", "科目名称", "摘要", "借方", "贷方"],
                ["2024-03-12", "72010130211", "事业支出/基本支出/差旅费", "核对数据", 1268, null],
                ["2024-08-06", "72010130211", "事业支出/基本支出/差旅费", "下乡", 6430.5m, null]
            )
        );

    private static IEnumerable<string> Import(params object?[][] rows) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "明细账",
                    [
                        ["某中心 明细账"],
                        ["2024年1月至2024年12月", null, null, "金额单位：元"],
                        .. rows,
                    ]
                )
            )
            .Dossier.Ledger.Lines.Select(line =>
                $"{line.Project ?? line.Economic?.ToString()} {line[AmountColumn.Executed]!.Value.Value.Yuan:0.##}"
            );
}
