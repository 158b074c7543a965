namespace Youju.Import.Tests.Tables;

/// <summary>Lists that registers know as well, and that tell money of the ledger.</summary>
public sealed class ProjectStepTests
{
    [Fact]
    public void How_the_budget_of_works_came_about_is_money_of_projects()
    {
        var line = Assert.Single(
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "资金",
                        ["2024年水利工程建设项目资金安排与使用情况表"],
                        ["（金额单位：万元）"],
                        [
                            "项目名称",
                            "性质",
                            "概算总投资",
                            "截至2023年底累计支出",
                            "2024年",
                            null,
                            null,
                            "形象进度",
                        ],
                        [null, null, null, null, "年初预算", "年中追加", "实际支出", null],
                        ["堤防加固", "续建", 1860, 920, 420, 60, 472.35m, "主体完工"],
                        ["护岸整治", "新建", 745, 0, 300, null, 268.4m, "完成75%"]
                    )
                )
                .Dossier.Ledger.Lines,
            line => line.Project == "堤防加固"
        );

        Assert.Equal(
            (4_200_000m, 600_000m, 4_723_500m, null),
            (
                line.Amounts.Initial?.Yuan,
                line.Amounts.Added?.Yuan,
                line.Amounts.Executed?.Yuan,
                line.Amounts.PriorAccounts?.Yuan
            )
        );
    }

    [Fact]
    public void Payments_of_a_program_are_in_yuan()
    {
        var line = Assert.Single(
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["支付明细"],
                        ["付款日期", "项目名称", "部门支出经济分类", "收款方账号", "支付金额"],
                        ["2024-03-04", "环卫保洁", "30227-委托业务费", "62220212345", "35,000.00"],
                        ["2024-04-09", "环卫保洁", "30227-委托业务费", "62220212345", "-1,200.00"]
                    )
                )
                .Dossier.Ledger.Lines
        );

        Assert.Equal(33_800, line.Amounts.Executed?.Yuan);
    }

    [Fact]
    public void A_line_without_an_amount_begins_no_table()
    {
        var ledger = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "01",
                    ["2024年度收入支出决算总表"],
                    ["单位：万元"],
                    ["收入", null, "支出", null],
                    ["项目", "决算数", "项目", "决算数"],
                    ["一般公共预算财政拨款", "2,318.66", "一般公共服务支出", "2,318.66"],
                    ["本年收入合计", "2,318.66", "本年支出合计", "2,318.66"],
                    ["年初结转和结余", "—", "年末结转和结余", "—"],
                    ["总计", "2,318.66", "总计", "2,318.66"]
                )
            )
            .Dossier.Ledger;

        Assert.Equal(
            23_186_600,
            ledger.Named.Single(amount => amount.Key == "totals.income-total").Amounts.Executed?.Yuan
        );
    }

    [Fact]
    public void Codes_beneath_a_head_of_subjects_stand_before_their_names()
    {
        var named = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "表2",
                    ["2024年度一般公共预算财政拨款基本支出决算明细表"],
                    ["经济分类科目", "名称", "金额（元）"],
                    ["301", "工资福利支出", 300],
                    ["30101", "基本工资", 200],
                    ["30102", "津贴补贴", 100],
                    ["合计", "", 300]
                )
            )
            .Dossier.Ledger.Named.ToDictionary(amount => amount.Key, amount => amount.Amounts.Executed?.Yuan);

        Assert.Equal((200m, 300m), (named["general-basic.30101"], named["general.basic"]));
    }
}
