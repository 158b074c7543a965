using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Returns;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Returns;

public sealed class ReturnTextTests
{
    private static readonly Document Report = Compose(
        "#一、支出",
        "全年支出{spent:62.61万元}，工作完成较好。"
    );
    private static readonly FactTrace Spent = FactTrace.FromFigure(
        "spent",
        "全年支出",
        "626100 元",
        [new("收支账列明 626,100.00元", [])]
    );
    private static readonly FigureGuide Guide = new(
        key => key == "spent" ? Spent.Name : "档案里已没有的数",
        key => key == "spent" ? Spent : null
    );

    [Fact]
    public void Text_tells_place_words_and_chain()
    {
        var text = ReturnText.DescribeReturn(
            Compared("#一、支出", "全年支出{spent:63.20万元}，工作完成很好。")
        );

        Assert.Contains(
            "手改的数字（1）\n  第2段（“一、支出”下）　全年支出：62.61万元 → 63.20万元\n      全年支出 ＝ 626100 元\n        ← 收支账列明 626,100.00元\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "改动的文字（1）\n  第2段（“一、支出”下）　…63.20万元，工作完成【删：较】【增：很】好。\n",
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("共 2 处差异。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_deleted_is_called_by_its_name() =>
        Assert.Contains(
            "删去的数字（1）\n  第2段（“一、支出”下）　全年支出：62.61万元\n",
            ReturnText.DescribeReturn(Compared("#一、支出", "全年支出照旧，工作完成较好。")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1.0", "县包 的版本号还是 1.0，里面的文件改过")]
    [InlineData("1.1", "县包 由 1.0 版换成 1.1 版")]
    public void Packs_that_changed_are_told_with_what_it_means_and_what_to_do(string now, string change)
    {
        var compared = Compared("#一、支出", "全年支出{spent:62.61万元}，工作完成较好。");
        var text = ReturnText.DescribeReturn(
            compared with
            {
                Passport = compared.Passport with { Packs = [new("县包", "1.0", "aa")] },
                Now = compared.Now with { Packs = [new("县包", now, "bb")] },
            }
        );

        Assert.Contains(
            $"出稿以后方案包（章节、表样和写法的规定）变过：{change}。",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("要只看回稿里的改动，请换回出稿时的方案包再比。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_kind_of_each_change()
    {
        var json = JsonDocument
            .Parse(
                ReturnJson.WriteToString(
                    Compared("#一、支出", "全年支出{spent:63.20万元}，工作完成很好。", "另增一段。")
                )
            )
            .RootElement;

        Assert.Equal(
            ["figure-altered", "words-changed", "part-added"],
            json.GetProperty("changes")
                .EnumerateArray()
                .Select(change => change.GetProperty("kind").GetString())
        );
    }

    [Fact]
    public void The_report_of_a_merge_tells_both_sides()
    {
        var returned = Return("#一、支出", "全年支出{spent:63.20万元}，工作完成较好。");
        var merged = MergedReport.MergeCopy(PassportOf(Report), returned, Report, FigureChoice.Hand);

        Assert.Contains(
            "第2段（“一、支出”下）　“全年支出”被手改\n  出稿时：62.61万元\n  手改为：63.20万元\n  档案现在：62.61万元\n  报告里：保留手改\n",
            MergeText.DescribeMerge(["回稿.docx"], merged, [new([], [])], Guide),
            StringComparison.Ordinal
        );
    }

    private static ReturnedWording Return(params string[] lines) =>
        ReturnedWording.FromDocument(Compose(lines), PassportOf(Report), _ => []);

    private static ComparedReturn Compared(params string[] lines) =>
        new(
            "回稿.docx",
            new string('c', 64),
            PassportOf(Report),
            IsRecomposed: false,
            PassportOf(Report),
            ReturnDiff.CompareReturned(PassportOf(Report), Return(lines), Wording.FromDocument(Report), _ =>
                []
            ),
            Guide,
            []
        );
}
