using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.Outline;

namespace Youju.Checking.Tests.Engine;

public sealed class CheckerTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void Takes_an_accepted_finding_out_of_the_list_and_shows_it_with_its_reason()
    {
        var result = Check(
            "一是健全制度；三是加强监督。",
            new() { Suppressions = [new("enumeration-gap", "三是", "原文如此")] }
        );

        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "STR006");
        Assert.Equal(
            ("STR006", "原文如此"),
            (result.Suppressed[0].Finding.Rule, result.Suppressed[0].Reason)
        );
    }

    [Fact]
    public void A_check_that_takes_longer_than_it_may_is_left()
    {
        var options = new CheckOptions { Clock = new FastClock(), Time = TimeSpan.FromMinutes(3) };

        var slow = Assert.Throws<CheckingTooSlowException>(() => Check("一切正常。", options));

        Assert.Equal(options.Time, slow.Time);
    }

    [Fact]
    public void Tells_of_an_exception_that_accepts_nothing() =>
        Assert.Contains(
            Check("一切正常。", new() { Suppressions = [new("STR006", "三是", "原文如此")] }).Findings,
            finding => finding is { Rule: "SUP001", Severity: Severity.Info }
        );

    [Fact]
    public void An_exception_runs_out_after_its_last_day()
    {
        var exception = new Suppression("STR006", "三是", "原文如此", Until: new DateOnly(2025, 3, 1));
        var result = Check(
            "一是健全制度；三是加强监督。",
            new() { Suppressions = [exception], Today = new DateOnly(2025, 3, 2) }
        );

        Assert.Contains(result.Findings, finding => finding.Rule == "STR006");
    }

    [Fact]
    public void A_cluster_shows_each_place_with_its_clause()
    {
        var finding = Check("这项工作遥遥领先。群众对文艺下乡活动一致好评，全国领先的经验遥遥领先。", new())
            .Findings.First(finding => finding.Message.ToString().Contains("遥遥领先"));

        Assert.Equal(["同样的还有“全国领先的经验遥遥领先”"], finding.Proof.Select(line => line.ToString()));
    }

    [Fact]
    public void A_pack_changes_the_weight_of_a_rule()
    {
        var pack = Pack with
        {
            Severities = new Dictionary<string, RuleWeight> { ["STR006"] = RuleWeight.Error },
        };

        Assert.Equal(
            Severity.Error,
            Checker
                .CheckDocument(DocumentOf("一是健全制度；三是加强监督。"), pack)
                .Findings.Single(finding => finding.Rule == "STR006")
                .Severity
        );
    }

    [Fact]
    public void A_rule_that_a_pack_turns_off_is_not_asked()
    {
        var pack = Pack with
        {
            Severities = new Dictionary<string, RuleWeight> { ["STR006"] = RuleWeight.Off },
        };

        Assert.DoesNotContain(
            Checker.CheckDocument(DocumentOf("一是健全制度；三是加强监督。"), pack).Coverage,
            coverage => coverage.Rule == "STR006"
        );
    }

    [Theory]
    [InlineData(3, Severity.Warning)]
    [InlineData(4, Severity.Error)]
    public void No_error_rests_on_letters_recognised_from_a_picture(int page, Severity severity)
    {
        var finding = CheckRecognised(page, "基本支出70.00万元，其中：人员经费50.00万元，公用经费10.00万元。")
            .Single(finding => finding.Rule == "FIG001");

        Assert.Equal(
            (severity, page == 3),
            (finding.Severity, finding.Proof.Contains<FindingText>("由扫描件识别，请对照原件"))
        );
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Nothing_typographic_is_asked_of_a_recognised_page(int page, int findings) =>
        Assert.Equal(
            findings,
            CheckRecognised(page, "实施了“双创工程，成效明显。").Count(finding => finding.Rule == "FRM004")
        );

    /// <summary>Page three was recognised.</summary>
    private static IReadOnlyList<Finding> CheckRecognised(int page, string words)
    {
        var builder = new DocumentBuilder { RecognisedPages = new HashSet<int> { 3 } };
        builder.AddParagraph(words, new Place(Page: page));
        return Checker.CheckDocument(builder.BuildDocument(), Pack).Findings;
    }

    [Theory]
    [InlineData("全年接待12万人次，成效显著。", EvaluationSupport.Figure)]
    [InlineData("获评省级示范单位，成效显著。", EvaluationSupport.Record)]
    [InlineData("全年接待12万人次。各项工作成效显著。", EvaluationSupport.None)]
    public void Praise_is_listed_with_what_its_sentence_offers(string text, EvaluationSupport support)
    {
        var evaluation = Assert.Single(Check(text, new()).Evaluations);

        Assert.Equal(
            ("成效显著", support),
            (text.Substring(evaluation.Word.Start, evaluation.Word.Length), evaluation.Support)
        );
    }

    [Fact]
    public void Every_rule_answers_an_empty_document() =>
        Assert.Empty(
            Check("", new()).Coverage.Where(coverage => coverage.HasFailed).Select(coverage => coverage.Why)
        );

    [Theory]
    [InlineData("2024年度某中心部门整体支出绩效自评报告", 2024)]
    [InlineData("某中心绩效自评报告", null)]
    [InlineData("一、2023年基本情况", null)]
    public void The_title_tells_the_year(string first, int? year) =>
        Assert.Equal(year, ReportYear.InferFromTitle(DocumentOf(first)));

    private static CheckResult Check(string text, CheckOptions options) =>
        Checker.CheckDocument(DocumentOf(text), Pack, options);

    private static Document DocumentOf(string text)
    {
        var builder = new DocumentBuilder();
        foreach (var line in text.Split('\n'))
            builder.AddParagraph(line);
        return builder.BuildDocument();
    }

    /// <summary>A minute passes whenever somebody looks.</summary>
    private sealed class FastClock : TimeProvider
    {
        private long minutes;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ++minutes * TimeSpan.TicksPerMinute;
    }
}
