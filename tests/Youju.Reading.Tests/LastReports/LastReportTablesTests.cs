using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.LastReports;
using static Youju.Reading.Tests.LastReports.LastReportSample;

namespace Youju.Reading.Tests.LastReports;

public sealed class LastReportTablesTests
{
    [Fact]
    public void Tables_inside_the_report_fill_in_what_the_words_leave_out()
    {
        var document = new DocumentBuilder();
        foreach (
            var line in (
                Title + "二、一般公共预算支出情况\n2024年基本支出310.55万元。\n支出决算表\n单位：万元"
            ).Split('\n')
        )
            document.AddParagraph(line);
        document.AddTable([
            Row("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"),
            Row("", "合计", "361.55", "310.55", "51.00"),
            Row("207", "文化旅游体育与传媒支出", "361.55", "310.55", "51.00"),
        ]);

        var taken = LastReportReader.ReadDocument(document.BuildDocument(), UsedPack, "报告.docx")!.Amounts;
        Assert.Equal(
            [
                "basic.prior-accounts 3105500 100",
                "expenditure.prior-accounts 3615500 100",
                "project.prior-accounts 510000 100",
            ],
            taken.Select(Says)
        );
        Assert.EndsWith("（支出决算表 合计·本年支出合计）", taken[1].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_table_gives_posts_and_the_columns_of_the_reports_own_year()
    {
        var report = Tabled(
            "",
            "2024年度部门整体支出绩效评价基础数据表",
            Row("财政供养人员情况（人）", "编制数", "2024年实际在职人数", "控制率"),
            Row("", "12", "11", "91.67%"),
            Row("经费控制情况（万元）", "2023年决算数", "2024年预算数", "2024年决算数"),
            Row("3、公务接待", "0.80", "0.50", "0.40"),
            Row("公用经费", "9.00", "8.00", "7.50")
        );

        Assert.Equal(
            ["staff.in-service 11", "staff.posts 12"],
            report
                .Counts.OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => $"{count.Key} {count.Value.Value}")
        );
        Assert.Equal(
            [
                "operating.prior-accounts 75000 100",
                "operating.prior-budget 80000 100",
                "three-public.reception.prior-accounts 4000 100",
                "three-public.reception.prior-budget 5000 100",
            ],
            report.Amounts.Select(Says).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "（部门整体支出绩效评价基础数据表 公务接待·2024年预算数）",
            report.Amounts[0].Source,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_base_table_that_says_last_year_instead_of_its_number_is_read_alike() =>
        Assert.Equal(
            ["project.prior-accounts 311700 100", "project.prior-budget 315000 100"],
            Tabled(
                "",
                "2024年度部门整体支出绩效评价基础数据表",
                Row("财政供养人员情况（人）", "编制数", "2024年实际在职人数", "控制率"),
                Row("", "12", "11", "91.67%"),
                Row("经费控制情况（万元）", "上年决算数", "2024年预算数", "2024年决算数"),
                Row("项目支出", "30.00", "31.50", "31.17")
            )
                .Amounts.Select(Says)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_form_of_self_evaluation_gives_the_money_of_the_year() =>
        Assert.Equal(
            [
                "basic.prior-accounts 626100 100",
                "expenditure.prior-accounts 937800 100",
                "expenditure.prior-budget 945000 100",
                "project.prior-accounts 311700 100",
            ],
            Tabled(
                "",
                "2024年度部门整体支出绩效自评表",
                Row(
                    "年度预算申请（万元）",
                    "年初预算数",
                    "全年预算数",
                    "全年执行数",
                    "分值",
                    "执行率",
                    "得分"
                ),
                Row("年度资金总额", "94.50", "94.50", "93.78", "10", "99.24%", "9.92"),
                Row("其中：基本支出", "", "", "62.61"),
                Row("项目支出", "", "", "31.17")
            )
                .Amounts.Select(Says)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_table_that_says_otherwise_than_the_words_is_a_doubt_and_neither_is_taken()
    {
        var report = Tabled(
            "2024年项目支出51.00万元。",
            "2024年度部门整体支出绩效评价基础数据表",
            Row("经费控制情况（万元）", "2023年决算数", "2024年预算数", "2024年决算数"),
            Row("项目支出", "30.00", "31.50", "52.00")
        );

        Assert.Equal(["project.prior-budget 315000 100"], report.Amounts.Select(Says));
        Assert.StartsWith(
            "项目支出·上年决算数有两个数，没有取：",
            Assert.Single(report.Doubts),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_of_another_year_says_nothing_of_this_one() =>
        Assert.Empty(
            Tabled(
                "",
                "2022年度部门整体支出绩效评价基础数据表",
                Row("经费控制情况（万元）", "2021年决算数", "2022年预算数", "2022年决算数"),
                Row("项目支出", "30.00", "31.50", "52.00")
            ).Amounts
        );

    private static LastReport Tabled(string words, string title, params IReadOnlyList<CellContent>[] rows)
    {
        var document = new DocumentBuilder();
        foreach (var line in $"{Title}二、一般公共预算支出情况\n{words}\n{title}".Split('\n'))
            document.AddParagraph(line);
        document.AddTable(rows);
        return LastReportReader.ReadDocument(document.BuildDocument(), UsedPack, "报告.docx")!;
    }

    private static IReadOnlyList<CellContent> Row(params string[] words) =>
        [.. words.Select((word, at) => new CellContent(word, at))];
}
