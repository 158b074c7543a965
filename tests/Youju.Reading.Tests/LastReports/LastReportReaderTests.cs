using CsCheck;
using static Youju.Reading.Tests.LastReports.LastReportSample;

namespace Youju.Reading.Tests.LastReports;

public sealed class LastReportReaderTests
{
    private static readonly string[] Fragments =
    [
        Title,
        "一、部门概况\n",
        "主要职责是：",
        "主要职责\n",
        "隶属于",
        "县文旅广电局",
        "下属",
        "副科级",
        "事业单位",
        "基本支出",
        "“三公”经费",
        "12.50万元",
        "2024年",
        "上年",
        "其中：",
        "一是",
        "七、存在的问题\n",
        "八、下一步改进措施\n",
        "；",
        "。",
        "，",
        "（",
        "）",
        "\n",
        "1.",
        "（一）",
        "结果待公布",
        "编制",
        "12名",
        "99999999999999999999万元",
        "0万元",
        "近",
        "\t",
        "{{",
    ];

    [Theory]
    [InlineData("2024年度青禾县文化馆部门整体支出绩效自评报告\n一、概况\n", "青禾县文化馆")]
    [InlineData("青禾县文化馆\n2024年度部门决算情况说明\n一、概况\n", "青禾县文化馆")]
    [InlineData("2024年度部门整体支出绩效自评报告\n单位名称：青禾县文化馆\n一、概况\n", "青禾县文化馆")]
    [InlineData("2024年度部门整体支出绩效自评报告\n一、部门（青禾县文化馆）概况\n", "青禾县文化馆")]
    public void Finds_the_name_on_the_cover_in_the_title_or_in_the_heading(string text, string name) =>
        Assert.Equal(name, Read(text).UnitName?.Value);

    [Theory]
    [InlineData("本馆为副科级事业单位。", "副科级")]
    [InlineData("机构规格为正科级，内设三个股室。", "正科级")]
    [InlineData("现有正科级干部2名。", null)]
    public void Tells_the_rank_of_the_unit_from_that_of_its_people(string words, string? level) =>
        Assert.Equal(level, Read($"{Title}一、部门概况\n{words}\n二、一般公共预算支出情况\n").Level?.Value);

    [Theory]
    [InlineData("隶属于县文旅广电局。", "县文旅广电局", "隶属于县文旅广电局")]
    [InlineData("隶属县文旅广电局的事业单位，正科级。", "县文旅广电局", "隶属县文旅广电局的事业单位")]
    [InlineData(
        "本馆是县文旅广电局下属的公益一类事业单位。",
        "县文旅广电局",
        "县文旅广电局下属的公益一类事业单位"
    )]
    public void Finds_the_body_above(string words, string department, string affiliation)
    {
        var report = Read($"{Title}一、部门概况\n{words}\n二、一般公共预算支出情况\n");

        Assert.Equal(
            (department, affiliation),
            (report.SupervisingDepartment?.Value, report.Affiliation?.Value)
        );
    }

    [Fact]
    public void A_unit_that_speaks_of_those_below_it_names_no_superior() =>
        Assert.Null(
            Read(
                $"{Title}一、部门概况\n本单位下属单位包括图书馆和博物馆。\n二、一般公共预算支出情况\n"
            ).Affiliation
        );

    [Theory]
    [InlineData("主要职责是：辅导群众文艺；收集民间艺术；举办展览。")]
    [InlineData("（一）主要职责\n1.辅导群众文艺；\n2.收集民间艺术；\n3.举办展览。")]
    [InlineData("主要职责：1.辅导群众文艺。2.收集民间艺术。3.举办展览。")]
    public void Reads_duties_in_a_sentence_or_in_paragraphs(string words) =>
        Assert.Equal(
            ["辅导群众文艺", "收集民间艺术", "举办展览"],
            Read($"{Title}一、部门概况\n{words}\n二、一般公共预算支出情况\n").Duties?.Value
        );

    [Fact]
    public void Takes_amounts_with_their_stage_and_their_printed_step()
    {
        var amounts = Read(
            $"{Title}二、一般公共预算支出情况\n“三公”经费支出决算为3.2万元，年初预算为4万元。基本支出310.55万元，其中：人员经费250.5万元，公用经费60.05万元。\n"
        ).Amounts;

        Assert.Equal(
            [
                "basic.prior-accounts 3105500 100",
                "personnel.prior-accounts 2505000 1000",
                "operating.prior-accounts 600500 100",
                "three-public.prior-budget 40000 10000",
                "three-public.prior-accounts 32000 1000",
            ],
            amounts.Select(Says)
        );
    }

    [Fact]
    public void Leaves_the_year_before_changes_and_reasons_alone() =>
        Assert.Equal(
            ["basic.prior-accounts 3105500 100"],
            Read(
                $"{Title}二、一般公共预算支出情况\n2024年基本支出310.55万元，比上年基本支出298.10万元增加12.45万元，主要原因是公用经费增加8.00万元。\n"
            )
                .Amounts.Select(Says)
        );

    [Fact]
    public void An_amount_that_only_borrows_its_name_is_not_taken() =>
        Assert.Equal(
            ["project.prior-accounts 510000 100"],
            Read($"{Title}二、一般公共预算支出情况\n全年项目支出51.00万元，采购预算12.50万元。\n")
                .Amounts.Select(Says)
        );

    [Fact]
    public void A_stage_in_a_new_sentence_is_not_taken_for_the_last_item_of_the_list_before() =>
        Assert.Equal(
            ["three-public.prior-accounts 32000 1000", "three-public.reception.prior-accounts 32000 1000"],
            Read(
                $"{Title}二、一般公共预算支出情况\n“三公”经费支出3.2万元，其中：公务接待费3.2万元。年初预算4.5万元。\n"
            )
                .Amounts.Select(Says)
        );

    [Fact]
    public void Two_different_amounts_of_one_name_are_a_doubt_and_neither_is_taken()
    {
        var report = Read(
            $"{Title}二、一般公共预算支出情况\n2024年项目支出51.00万元。\n六、部门整体支出绩效情况\n项目支出52.00万元。\n"
        );

        Assert.Empty(report.Amounts);
        Assert.StartsWith(
            "项目支出·上年决算数有两个数，没有取：报告.txt 第3行",
            Assert.Single(report.Doubts),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Counts_people_and_vehicles_but_not_what_is_part_of_them()
    {
        var counts = Read(
            $"{Title}一、部门概况\n核定编制12名，其中管理编制3名；年末实有在职人员11人，离退休人员4人。公务用车保有量为1辆。\n二、一般公共预算支出情况\n"
        ).Counts;

        Assert.Equal(
            [
                "staff.in-service 11",
                "staff.posts 12",
                "staff.retired 4",
                "three-public.prior-vehicles-held 1",
                "three-public.vehicles-held 1",
            ],
            counts
                .OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => $"{count.Key} {count.Value.Value}")
        );
    }

    [Fact]
    public void A_budget_gives_budgets() =>
        Assert.Equal(
            ["three-public.prior-budget 21500 100"],
            Read("青禾县文化馆2024年部门预算公开\n一、情况\n“三公”经费2.15万元。\n").Amounts.Select(Says)
        );

    [Theory]
    [InlineData("主要职责\n")]
    [InlineData("基本支出310.55万元，")]
    [InlineData("编制12名；在职人员11人。\n")]
    [InlineData("全力推进甲工作，结果待公布。\n")]
    public void Work_stays_in_step_with_the_length(string part) =>
        Assert.InRange(
            Work.Growth(20_000 / part.Length, times =>
                Read(Title + string.Concat(Enumerable.Repeat(part, times)))
            ),
            1,
            8
        );

    [Fact]
    public void Never_throws_on_any_text() =>
        Gen.Int[0, Fragments.Length - 1]
            .Array[0, 60]
            .Sample(parts => Read(Title + string.Concat(parts.Select(part => Fragments[part]))) is not null);

    [Theory]
    [InlineData(
        "全年国内公务接待5批次、40人次。",
        "three-public.prior-reception-batches 5",
        "three-public.prior-reception-persons 40"
    )]
    [InlineData(
        "2024年公务接待批次5批，公务接待人次40人。",
        "three-public.prior-reception-batches 5",
        "three-public.prior-reception-persons 40"
    )]
    [InlineData(
        "因公出国（境）团组0个、0人次，购置公务用车0辆。",
        "three-public.prior-abroad-groups 0",
        "three-public.prior-abroad-persons 0",
        "three-public.prior-vehicles-bought 0"
    )]
    public void What_stands_behind_the_three_public_expenses_is_counted(
        string words,
        params string[] counts
    ) =>
        Assert.Equal(
            counts,
            Read($"{Title}二、一般公共预算支出情况\n{words}\n")
                .Counts.OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => $"{count.Key} {count.Value.Value}")
        );
}
