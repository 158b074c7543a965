namespace Youju.Checking.Tests.Tables;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("支出决算表", "spending-accounts")]
    [InlineData("公开05表：一般公共预算财政拨款支出决算表", "general-spending-accounts")]
    [InlineData("某县文旅中心2024年度一般公共预算财政拨款基本支出决算明细表", "general-basic-accounts")]
    [InlineData("2025年部门“三公”经费和机关运行经费预算表", "three-public-budget")]
    [InlineData("财政拨款支出预算表（功能科目）", "appropriation-spending-budget")]
    public void A_table_is_known_by_its_name_not_by_its_number(string title, string form) =>
        Assert.Equal(form, Assert.Single(TableText.Read($"{title}\n单位：万元\n合计\t5.00")).Form);

    [Fact]
    public void A_name_in_a_table_of_contents_is_no_table() =>
        Assert.Empty(TableText.Read("1. 收入决算表……3\n2. 支出决算表……4\n支出决算表\n收入决算表"));

    [Fact]
    public void A_name_in_running_text_is_no_table() =>
        Assert.Empty(TableText.Read("上述支出与支出决算表一致，增加5.00万元。\n本年支出5.00万元。"));

    [Fact]
    public void A_title_broken_over_two_lines_is_one_title() =>
        Assert.Equal(
            "three-public-budget",
            TableText.Read("“三公”经费、会议费、培训费支出预算\n表\n单位：万元\n合计\t5.00")[0].Form
        );

    [Theory]
    [InlineData("单位：万元", 10000)]
    [InlineData("部门：某中心\t单位：元", 1)]
    [InlineData("编制单位：某中心（本级） 单位:元", 1)]
    public void The_unit_stands_above_the_rows(string unit, int scale) =>
        Assert.Equal(scale, TableText.Read($"支出决算表\n{unit}\n合计\t5.00")[0].Unit.Scale);

    [Theory]
    [InlineData("201\t一般公共服务支出\t264.87\t264.87", "201", "264.87 264.87")]
    [InlineData("201\t05\t07\t专项普查活动\t257,700\t0", "2010507", "257700 0")]
    [InlineData("2010506统计管理1,200 1,200", "2010506", "1200 1200")]
    [InlineData("301 01基本工资\t2,724,912", "30101", "2724912")]
    [InlineData("310资本性支出\t0.00", "310", "0.00")]
    [InlineData("30312提租补贴1,018.01", "30312", "1018.01")]
    public void A_subject_code_is_never_an_amount(string row, string code, string amounts)
    {
        var entry = TableText.Read($"支出决算表\n{row}")[0].Entries[0];

        Assert.Equal(code, entry.Code);
        Assert.Equal(
            amounts,
            string.Join(
                ' ',
                entry.Amounts.Select(amount => FormattableString.Invariant($"{amount.Figure.Value}"))
            )
        );
    }

    [Fact]
    public void Label_and_number_that_the_print_glued_are_parted() =>
        Assert.Equal(
            ["财政拨款 20702.25", "一般公共服务支出 16992.37", "基本支出 9964.07"],
            TableText
                .Read(
                    "收支预算总表\n一、财政拨款\t20,702.25一、一般公共服务支出\t16,992.37一、基本支出\t9,964.07"
                )[0]
                .Entries.Select(entry =>
                    FormattableString.Invariant($"{entry.Label.Words} {entry.Amounts[0].Figure.Value}")
                )
        );

    [Fact]
    public void Running_line_numbers_are_no_amounts() =>
        Assert.Equal(
            ["307.82", "264.87"],
            TableText
                .Read(
                    "收入支出决算总表\n项目\t行次\t金额\t项目\t行次\t金额\n一、事业收入\t1\t307.82\t一、教育支出\t31\t264.87"
                )[0]
                .Entries.SelectMany(entry => entry.Amounts)
                .Select(amount => FormattableString.Invariant($"{amount.Figure.Value}"))
        );

    [Fact]
    public void Numbers_inside_a_name_are_no_amounts() =>
        Assert.Equal(
            ["12.00"],
            TableText
                .Read("政府采购预算表\n台式计算机（20万以下）\t12.00")[0]
                .Entries.SelectMany(entry => entry.Amounts)
                .Select(amount => FormattableString.Invariant($"{amount.Figure.Value}"))
        );
}
