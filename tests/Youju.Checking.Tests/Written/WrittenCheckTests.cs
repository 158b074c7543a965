using Youju.Checking.Engine;
using Youju.Checking.Examples;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Checks;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Written;

public sealed class WrittenCheckTests
{
    private static readonly Pack Country = PackLibrary.LoadPack("cn");

    private static readonly CheckSource Plain = new()
    {
        Id = "XIAN001",
        Title = "县里的检查",
        Kind = CheckKind.Wording,
        Message = "写了“{found}”。",
    };

    public static TheoryData<string> Moved =>
        [
            "DIS006",
            "DIS007",
            "DIS008",
            "DIS009",
            "DIS010",
            "RES002",
            "RES004",
            "RES005",
            "RES006",
            "GRO006",
            "GRO014",
        ];

    [Theory]
    [MemberData(nameof(Moved))]
    public void The_pack_of_the_country_holds_it_as_text(string id) =>
        Assert.Contains(Country.Checks.Values, check => check.Id == id);

    [Fact]
    public void The_examples_of_every_check_run_with_its_pack() =>
        Assert.Empty(
            PackExamples
                .RunExamples(Country)
                .Where(run => !run.Run.IsAsMarked)
                .Select(run => $"{run.Path} {run.Run.DescribeOutcome()}")
        );

    [Theory]
    [InlineData("圆满完成{各项工作}。", false)]
    [InlineData("各项工作完成95%。", true)]
    [InlineData("{各项工作}完成。另有95件。", true)]
    public void A_wording_is_right_beside_a_digit_of_its_sentence_where_the_check_says_so(
        string report,
        bool unlessDigits
    ) => AssertMarked(Plain with { Words = ["各项工作"], UnlessDigits = unlessDigits }, report);

    [Theory]
    [InlineData("用于{如下}： 。\n如下：甲。")]
    [InlineData("如下")]
    public void A_wording_is_wrong_only_before_what_the_check_names(string report) =>
        AssertMarked(Plain with { Words = ["如下"], Past = ["：", " "], FollowedBy = ["。"] }, report);

    [Fact]
    public void A_wording_is_mended_by_what_the_check_puts_for_it()
    {
        var finding = Assert.Single(
            Check(Plain with { Words = ["云西区"], Replace = "云溪区" }, "在云西区办馆。")
        );

        Assert.Equal("云溪区", finding.Fix!.Replacement);
        Assert.Equal("写了“云西区”。", finding.Message.ToString());
    }

    [Theory]
    [InlineData("一、概况\n{“三公”经费}支出3.00万元。")]
    [InlineData("一、概况\n“三公”经费支出3.00万元，其中公务接待0.10万元。")]
    [InlineData("一、概况\n没有这项支出。")]
    public void A_term_is_wanted_where_another_makes_it_due(string report) =>
        AssertMarked(
            Plain with
            {
                Kind = CheckKind.TermUsed,
                Words = ["公务接待"],
                When = ["“三公”经费"],
                Message = "没有写{words}。",
            },
            report
        );

    [Theory]
    [InlineData("一、{概况}\n甲。\n二、绩效\n乙。")]
    [InlineData("一、概况\n甲。\n二、重点项目情况\n乙。")]
    public void A_section_is_wanted_under_one_of_its_titles(string report) =>
        AssertMarked(
            Plain with
            {
                Kind = CheckKind.SectionPresent,
                Words = ["重点项目"],
                Message = "缺少{words}一节。",
            },
            report
        );

    [Theory]
    [InlineData("培训费预算为20.00万元。\n会议费决算为{25.00万元}。", true)]
    [InlineData("培训费预算为20.00万元。\n会议费决算为15.00万元。", true)]
    [InlineData("会议费决算为15.00万元。", true)]
    [InlineData("培训费预算为20.0万元。\n会议费决算为20.04万元。", false)]
    [InlineData("培训费预算为20.00万元。\n会议费决算为{20.04万元}。", false)]
    public void Figures_are_accused_only_where_no_rounding_explains_them(string report, bool ratio) =>
        AssertMarked(
            Plain with
            {
                Kind = ratio ? CheckKind.RatioWithin : CheckKind.FiguresAgree,
                Figure = "会议费",
                Other = "培训费",
                AtMost = ratio ? 100 : null,
                Message = "{figure}对{other}。",
            },
            report
        );

    [Theory]
    [InlineData(2023, 1)]
    [InlineData(2024, 0)]
    public void A_check_holds_for_the_years_it_names(int year, int findings) =>
        Assert.Equal(
            findings,
            Check(Plain with { Words = ["收支"], To = 2023 }, $"% year {year}\n收支情况。").Count
        );

    [Fact]
    public void A_check_under_the_id_of_a_rule_is_not_run_and_that_is_said()
    {
        var result = Run(Plain with { Id = "FIG001", Words = ["收支"] }, "收支情况。");

        Assert.Empty(result.Findings);
        Assert.Contains(
            "没有运行",
            result.Coverage.Single(rule => rule.HasFailed).Why,
            StringComparison.Ordinal
        );
    }

    private static void AssertMarked(CheckSource check, string report)
    {
        var example = Example.ParsePage($"# {check.Id}\n## 报告\n```text\n{report}\n```").Single();
        var run = ExampleRun.CheckExample(example, WithCheck(check));

        Assert.True(run.IsAsMarked, run.DescribeOutcome());
    }

    private static IReadOnlyList<Finding> Check(CheckSource check, string report) =>
        [.. Run(check, report).Findings.Where(finding => finding.Rule == check.Id)];

    private static CheckResult Run(CheckSource check, string report)
    {
        var example = Example.ParsePage($"# X\n## 报告\n```text\n{report}\n```").Single().Report;
        return Checker.CheckDocument(example.Document, WithCheck(check), example.Options);
    }

    private static Pack WithCheck(CheckSource check) =>
        Country with
        {
            Checks = new Dictionary<string, CheckSource>(Country.Checks) { ["in-the-county"] = check },
        };
}
