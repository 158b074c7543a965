using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Returns;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Returns;

public sealed class ReturnTextTests
{
    private static readonly Document Report = Compose("#一、支出", "全年支出{spent:62.61万元}，工作完成较好。");
    private static readonly Dictionary<string, FactTrace> Sources = new() { ["spent"] = new("全年支出（spent）＝ 626100 元", [new("收支账列明 626,100.00元", [])]) };

    [Fact]
    public void Text_tells_place_words_and_chain()
    {
        var text = ReturnText.Write(Compared("#一、支出", "全年支出{spent:63.20万元}，工作完成很好。"));

        Assert.Contains("手改的数字（1）\n  第2段（“一、支出”下）　spent：62.61万元 → 63.20万元\n      全年支出（spent）＝ 626100 元\n        ← 收支账列明 626,100.00元\n", text, StringComparison.Ordinal);
        Assert.Contains("改动的文字（1）\n  第2段（“一、支出”下）　…63.20万元，工作完成【删：较】【增：很】好。\n", text, StringComparison.Ordinal);
        Assert.EndsWith("共 2 处差异。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_kind_of_each_change()
    {
        var json = JsonDocument.Parse(ReturnJson.Write(Compared("#一、支出", "全年支出{spent:63.20万元}，工作完成很好。", "另增一段。"))).RootElement;

        Assert.Equal(["figure-altered", "words-changed", "part-added"], json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
    }

    [Fact]
    public void The_report_of_a_merge_tells_both_sides()
    {
        var returned = Return("#一、支出", "全年支出{spent:63.20万元}，工作完成较好。");
        var merged = MergedReport.Of(PassportOf(Report), returned, Report, FigureChoice.Hand);

        Assert.Contains(
            "第2段（“一、支出”下）　数字 spent 被手改\n  出稿时：62.61万元\n  手改为：63.20万元\n  档案现在：62.61万元\n  报告里：保留手改\n",
            MergeText.Write(["回稿.docx"], merged, [new([], [])], Sources), StringComparison.Ordinal);
    }

    private static ReturnedWording Return(params string[] lines) => ReturnedWording.Of(Compose(lines), PassportOf(Report), _ => []);

    private static ComparedReturn Compared(params string[] lines) =>
        new("回稿.docx", new string('c', 64), PassportOf(Report), IsRecomposed: false, PassportOf(Report),
            ReturnDiff.Of(PassportOf(Report), Return(lines), Wording.Of(Report), _ => []), Sources, []);
}
