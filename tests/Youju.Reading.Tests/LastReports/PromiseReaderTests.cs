using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.LastReports;

namespace Youju.Reading.Tests.LastReports;

/// <summary>What a report leaves open: promises, outcomes that are still out, words to begin with.</summary>
public sealed class PromiseReaderTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    [Fact]
    public void Problems_and_measures_that_go_in_pairs_are_one_promise_each() =>
        Assert.Equal(
            [new("支付偏慢", "按月通报进度"), new("档案不全", "指定专人归档")],
            Promises("一是支付偏慢；二是档案不全。", "一是按月通报进度；二是指定专人归档。")
        );

    [Fact]
    public void Those_that_do_not_are_left_for_a_person_to_pair() =>
        Assert.Equal(
            [new(null, "按月通报进度"), new("支付偏慢", null), new("档案不全", null)],
            Promises("一是支付偏慢；二是档案不全。", "按月通报进度。")
        );

    [Fact]
    public void A_title_and_the_paragraph_under_it_are_one_item() =>
        Assert.Equal(
            [new("支付偏慢：多数资金在年底支付", "按月通报进度")],
            Promises("（一）支付偏慢\n多数资金在年底支付。", "按月通报进度。")
        );

    [Fact]
    public void Who_denies_promises_nothing() =>
        Assert.Empty(Promises("2024年我单位没有偏离绩效目标的情况。", "无。"));

    [Fact]
    public void Something_not_done_is_a_problem_and_no_denial() =>
        Assert.Equal([new("没有按期支付", "按月通报进度")], Promises("没有按期支付。", "按月通报进度。"));

    [Fact]
    public void An_outcome_that_is_still_out_is_carried_over()
    {
        var report = Read(
            "一是举办展览三次。\n二是积极推进省级示范馆申报，已通过市级现场验收，结果待公布。",
            "无。",
            "无。"
        );

        Assert.Equal(
            new("省级示范馆申报", "已通过市级现场验收", "inspected"),
            Assert.Single(report.Pending).Value
        );
    }

    [Fact]
    public void Figures_and_dates_of_last_year_are_marked_in_words_taken_over()
    {
        var words = Read("无。", "2024年有3个项目在12月20日前没有支付，涉及资金12.50万元。", "无。")
            .Texts["problems"]
            .Value;

        Assert.Equal(
            "【上年：2024年】有【上年：3个】项目在【上年：12月20日】前没有支付，涉及资金【上年：12.50万元】。\n",
            words
        );
    }

    [Fact]
    public void Signs_of_the_template_engine_are_taken_out_of_their_meaning() =>
        Assert.Contains(
            "{ {三公}}",
            Read("无。", "模板残留{{三公}}没有清除，需要进一步核对后处理。", "无。").Texts["problems"].Value,
            StringComparison.Ordinal
        );

    private static IEnumerable<OpenPromise> Promises(string problems, string measures) =>
        Read("无。", problems, measures).Promises.Select(promise => promise.Value);

    private static LastReport Read(string performance, string problems, string measures)
    {
        var text =
            $"2024年度青禾县文化馆部门整体支出绩效自评报告\n一、部门概况\n无。\n六、部门整体支出绩效情况\n{performance}\n七、"
            + $"存在的问题及原因分析\n{problems}\n八、下一步改进措施\n{measures}\n九、其他需要说明的情况\n无。";
        var document = new DocumentBuilder();
        foreach (var line in text.Split('\n'))
            document.AddParagraph(line);
        return LastReportReader.ReadDocument(document.BuildDocument(), Pack, "报告.txt")!;
    }
}
