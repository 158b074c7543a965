using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Writing;
using Document = Youju.Domain.Documents.Document;
using Table = Youju.Domain.Documents.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Youju.Formats.Tests.Docx.Writing;

public sealed class DocxWriterTests
{
    private static readonly DocxProperties Properties = new(
        "某中心绩效自评报告",
        "某中心",
        new DateOnly(2025, 4, 8)
    );

    [Fact]
    public void Writes_what_the_schema_of_Word_allows()
    {
        using var package = WordprocessingDocument.Open(Write(Sample()), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => error.Description + " " + error.Path?.XPath)
        );
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_document() =>
        Assert.Equal(Write(Sample()).ToArray(), Write(Sample()).ToArray());

    [Fact]
    public void Keeps_the_key_of_a_figure_in_a_content_control()
    {
        using var package = WordprocessingDocument.Open(Write(Sample()), isEditable: false);
        var control = package.MainDocumentPart!.Document!.Descendants<SdtRun>().First();

        Assert.Equal("budget.basic", control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
        Assert.Equal("62.61万元", control.InnerText);
    }

    [Fact]
    public void Covers_merged_cells_below()
    {
        using var package = WordprocessingDocument.Open(Write(Sample()), isEditable: false);
        var rows = package.MainDocumentPart!.Document!.Descendants<TableRow>().ToList();

        Assert.Equal(
            ["绩效指标", "数量", "200"],
            rows[1].Elements<TableCell>().Select(cell => cell.InnerText)
        );
        Assert.NotNull(rows[2].Elements<TableCell>().First().TableCellProperties!.VerticalMerge);
    }

    [Fact]
    public void Writes_control_characters_as_replacement_marks()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("坏\u0001字\uD800");

        using var package = WordprocessingDocument.Open(Write(builder.BuildDocument()), isEditable: false);

        Assert.Equal("坏\uFFFD字\uFFFD", package.MainDocumentPart!.Document!.InnerText);
    }

    private static MemoryStream Write(Document document)
    {
        var stream = new MemoryStream();
        DocxWriter.WriteDocument(document, stream, Properties, Passport(document));
        stream.Position = 0;
        return stream;
    }

    private static Passport Passport(Document document) =>
        new(
            "某中心",
            2024,
            new string('a', 64),
            "youju 0.1.0",
            [new PackStamp("cn", "1.0.0", new string('b', 64))],
            "自评报告",
            Wording.FromDocument(document)
        );

    private static Document Sample()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("2024年度某中心部门整体支出绩效自评报告", shape: paragraph =>
            paragraph with
            {
                OutlineLevel = 0,
            }
        );
        builder.AddParagraph("一、部门概况", shape: paragraph => paragraph with { OutlineLevel = 1 });
        builder.AddParagraph("（一）基本支出情况", shape: paragraph => paragraph with { OutlineLevel = 2 });
        var start = builder.Position + "全年基本支出".Length;
        builder.AddParagraph(
            "全年基本支出62.61万元，主要用于保障机构正常运转和日常工作的开展，较好地完成了年初确定的各项任务。",
            shape: paragraph =>
                paragraph with
                {
                    Inlines = [new FigureInline(new TextSpan(start, 7), "budget.basic")],
                }
        );
        builder.AddTable([
            [new("一级指标", 0), new("二级指标", 1), new("指标值", 2)],
            [new("绩效指标", 0, RowSpan: 2), new("数量", 1), new("200", 2)],
            [new("质量", 1), new("100%", 2)],
            [new("合计", 0, ColumnSpan: 2), new("300", 2)],
        ]);
        return Headed(builder.BuildDocument());
    }

    private static Document Headed(Document document) =>
        new(
            document.Text,
            [.. document.Blocks.Select(block => block is Table table ? table with { HeaderRows = 1 } : block)]
        );
}
