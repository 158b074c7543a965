using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Formats.Html.Viewer;

namespace Youju.Formats.Tests.Html.Viewer;

/// <summary>A report of two chapters and a form of one table, with a chain behind each of their figures but one.</summary>
internal static class SamplePackage
{
    public static readonly FigureReader Reader = new(
        new()
        {
            Units =
            [
                new("元", Dimension.Money),
                new("人次", Dimension.Count),
                new("场", Dimension.Count),
                new("分", Dimension.Score),
            ],
            Scales = [new("万", 10_000)],
        }
    );

    public static ReportPackage Package { get; } =
        new(
            "云湖县文化旅游促进中心",
            2024,
            [
                new("部门整体支出绩效自评报告", PackageDocumentKind.Report, Report()),
                new("部门整体支出绩效自评表", PackageDocumentKind.Form, Form()),
            ]
        )
        {
            Sources = new Dictionary<string, FactTrace>
            {
                ["expenditure.executed"] = new(
                    "本年支出合计·全年执行数 ＝ 626100 元",
                    [new("收入支出决算总表 支出!C31", [])]
                ),
                ["events.visitors"] = new(
                    "节会游客 ＝ 30000 人次以上",
                    [new("台账“节会”记录“e1”第2版：30000 人次以上", [new("佐证 0a1b2c3d4e5f… 第3页", [])])]
                ),
            },
            Gaps = [Gap("项目“花海节”还没有填绩效目标")],
        };

    public static Remark Gap(string words) => new("gap", Severity.Warning, Place: null, [words]);

    public static string Html(ReportPackage? package = null)
    {
        using var output = new MemoryStream();
        ViewerWriter.WriteViewer(package ?? Package, Reader, gap => gap.Values[0], output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static IHtmlDocument Page(ReportPackage? package = null) =>
        new HtmlParser().ParseDocument(Html(package));

    public static Document Prose(string words, params (string Figure, string Key)[] figures)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(words, shape: paragraph =>
            paragraph with
            {
                Inlines =
                [
                    .. figures.Select(figure => new FigureInline(
                        new(words.IndexOf(figure.Figure, StringComparison.Ordinal), figure.Figure.Length),
                        figure.Key
                    )),
                ],
            }
        );
        return builder.BuildDocument();
    }

    private static Document Report()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("2024年度部门整体支出绩效自评报告");
        builder.AddParagraph("一、支出情况", shape: Chapter);
        Add(builder, "全年支出62.61万元，全部用于公共服务。", ("62.61万元", "expenditure.executed"));
        builder.AddParagraph("二、绩效情况", shape: Chapter);
        Add(
            builder,
            "接待游客3万余人次，办节5场，支出62.61万元。",
            ("3万余人次", "events.visitors"),
            ("62.61万元", "expenditure.executed")
        );
        return builder.BuildDocument();
    }

    private static Paragraph Chapter(Paragraph paragraph) => paragraph with { OutlineLevel = 1 };

    private static void Add(
        DocumentBuilder builder,
        string words,
        params (string Words, string Key)[] figures
    )
    {
        var start = builder.Position;
        builder.AddParagraph(words, shape: paragraph =>
            paragraph with
            {
                Inlines =
                [
                    .. figures.Select(figure => new FigureInline(
                        new(
                            start + words.IndexOf(figure.Words, StringComparison.Ordinal),
                            figure.Words.Length
                        ),
                        figure.Key
                    )),
                ],
            }
        );
    }

    private static Document Form()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("部门整体支出绩效自评表", shape: paragraph =>
            paragraph with
            {
                OutlineLevel = 0,
            }
        );
        builder.AddTable(
            [
                [
                    new("年度预算申请（万元）", 0, ColumnSpan: 2),
                    new("全年执行数", 2) { Alignment = Alignment.Centre },
                ],
                [
                    new("支出", 0, RowSpan: 2),
                    new("本年支出", 1),
                    new("62.61", 2) { Alignment = Alignment.End, FactKey = "expenditure.executed" },
                ],
                [new("其中：项目支出", 1), new("", 2)],
            ],
            shape: table => table with { HeaderRows = 1, ColumnShares = [1, 2, 1] }
        );
        return builder.BuildDocument();
    }
}
