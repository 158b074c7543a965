using Youju.Checking.Engine;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.Outline;
using Youju.Reporting.Package;
using Youju.UseCases.Dossiers;

namespace Youju.EndToEnd.Tests;

/// <summary>The package of the sample dossier.</summary>
public sealed class SamplePackageTests
{
    private static readonly Dossier Sample = OpenDossier
        .FromFolder(Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024"), pack: null)
        .Dossier;
    private static readonly Pack Pack = PackLibrary.LoadPack(Sample.Packs);

    [Fact]
    public void Passes_the_check_but_for_the_sum_that_the_source_itself_does_not_keep()
    {
        var findings = Compose(Sample)
            .Documents.SelectMany(document =>
                Checker.CheckDocument(document.Document, PackOf(document), new CheckOptions()).Findings
            );

        // 56.6万元 and 6.1万元 beside 62.61万元 stand so in the published report.
        Assert.All(findings.Where(finding => finding.Severity > Severity.Info), finding =>
            Assert.Contains(
                "62.61万元只在四舍五入的范围内成立",
                finding.Message.ToString(),
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Has_no_figure_without_a_source()
    {
        var package = Compose(Sample);

        Assert.DoesNotContain(
            PackageFigure.CollectFromPackage(package, new FigureReader(Pack.Figures)),
            figure => figure.IsUnsourced
        );
    }

    [Theory]
    [InlineData("整体支出93.78万元")]
    [InlineData("基本支出62.61万元")]
    [InlineData("项目支出31.17万元")]
    [InlineData("预算执行率99.24%")]
    [InlineData("综合得分89.92分")]
    [InlineData("接待游客和群众10万余人次")]
    [InlineData("历时40余天，接待游客和群众20万人次")]
    [InlineData("松杨湖中学")]
    [InlineData("参加2000余人")]
    [InlineData("收到优秀作品近500件")]
    [InlineData("山茶油、蜂蜜和艾草制品")]
    [InlineData("《我在云溪等你》")]
    [InlineData("全年发布推文70余篇")]
    [InlineData("单篇阅读最高2000余次")]
    [InlineData("由年初100余人增加到年末700余人")]
    [InlineData("12月20日，云溪街道清溪村入选第六批湖南省乡村旅游重点村")]
    [InlineData("12月20日，云溪街道入选第四批湖南省乡村旅游重点镇")]
    [InlineData("9月13日，双清田园综合体入选第二批湖南文旅消费“新生代·新场景”（拾野乡村类别）")]
    [InlineData("弘元新港研学旅游基地")]
    [InlineData("考评组对创建工作给予了肯定，结果待公布")]
    [InlineData("第四届省旅发大会办会兴业建设项目报送")]
    [InlineData("《岳阳市旅游产业专项规划》（空间布局2024-2035）信息收集和资料上报")]
    public void Tells_what_the_published_report_states(string statement) =>
        Assert.Contains(statement, Compose(Sample).Documents[0].Document.Text, StringComparison.Ordinal);

    [Fact]
    public void A_records_visitors_change_what_depends_on_them_and_nothing_else()
    {
        var (before, after) = (Printed(Compose(Sample)), Printed(Compose(WithVisitors("blossom", 20_000))));
        var changed = before.Keys.Where(key => after.GetValueOrDefault(key) != before[key]);

        Assert.Equal(
            [
                "done/festival-visitors",
                "done/unit-cost",
                "done/visitors",
                "events.visitors",
                "events/blossom/visitors",
                "score/festival-visitors",
                "score/total",
                "score/total:旅游节会活动",
                "score/visitors",
            ],
            changed.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_same_dossier_gives_the_same_words() =>
        Assert.Equal(
            Compose(Sample).Documents.Select(document => document.Document.Text),
            Compose(Sample).Documents.Select(document => document.Document.Text)
        );

    private static ReportPackage Compose(Dossier dossier) =>
        PackageComposer.Compose(
            dossier,
            Pack,
            dossier.ComputeFacts(Pack.Formulas),
            new() { With = ["指标表"] }
        );

    private static Pack PackOf(PackageDocument document) =>
        PackLibrary.LoadPack(
            ReportPack.FindForReport(new(document.Document, null), null) ?? PackLibrary.Root
        );

    // Every key with all the words it is printed as.
    private static Dictionary<string, string> Printed(ReportPackage package) =>
        package
            .Documents.SelectMany(document =>
                document.Document.NamedFigures.Select(figure =>
                    (figure.FactKey, Words: document.Document.SliceText(figure.Span))
                )
            )
            .GroupBy(figure => figure.FactKey, figure => figure.Words, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => string.Join(' ', group.Distinct()),
                StringComparer.Ordinal
            );

    private static Dossier WithVisitors(string id, decimal visitors)
    {
        var record = Sample.Registers["events"].Records[id];
        var values = record.Current.Values.SetItem(
            "visitors",
            new NumberValue(new(visitors, Unit.FromSymbol("人次")))
        );
        var register = Sample
            .Registers["events"]
            .WithRecord(
                record.AppendVersion(
                    record.Current with
                    {
                        Number = record.Current.Number + 1,
                        Values = values,
                    }
                )
            );
        return Sample with { Registers = Sample.Registers.SetItem("events", register) };
    }
}
