using System.IO.Compression;
using System.Text;
using NPOI.HSSF.UserModel;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Writing;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Formats.Tests.Docx.Reading;
using Youju.Formats.Tests.Ofd;
using Youju.Formats.Tests.Pdf;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Fuzzing;

/// <summary>Sound files of every kind, from which the mutants are made.</summary>
internal static class FuzzSeeds
{
    private const string Folder = "YOUJU_FUZZ_SEEDS";

    public static IReadOnlyList<SourceFile> All { get; } =
        Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder ? Whole(folder) : Made();

    /// <summary>Whole files of other hands, such as published pdfs.</summary>
    private static IReadOnlyList<SourceFile> Whole(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.pdf")
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))),
        ];

    private static IReadOnlyList<SourceFile> Made() =>
        [
            new("full.docx", FullDocx().ToBytes()),
            new(
                "written.docx",
                Written(stream => DocxWriter.WriteDocument(Report(), stream, new("报告", "某中心")))
            ),
            new(
                "written.xlsx",
                Written(stream => WorkbookWriter.WriteDocuments([new("收支表", Report())], stream))
            ),
            new("old.xls", OldWorkbook()),
            new("page.html", Encoding.UTF8.GetBytes(Page)),
            new(
                "page-gbk.html",
                TextEncoding
                    .FindEncoding("GBK")!
                    .GetBytes(Page.Replace("utf-8", "gbk", StringComparison.Ordinal))
            ),
            new("report.txt", Encoding.UTF8.GetBytes(Report().Text)),
            new("report-gb18030.txt", TextEncoding.FindEncoding("GB18030")!.GetBytes(Report().Text)),
            new(
                "report.md",
                Encoding.UTF8.GetBytes("# 报告\n\n| 项目 | 决算 |\n|---|---|\n| 合计 | 62.61 |\n")
            ),
            new(
                "words.pdf",
                new SketchedPdf()
                    .Words(100, 100, "一、概况")
                    .Words(100, 130, "支出62.61万元。")
                    .NextPage()
                    .Words(100, 100, "二、支出")
                    .Bytes()
            ),
            new(
                "packed.pdf",
                new SketchedPdf()
                    .Words(100, 100, "一、概况")
                    .NextPage()
                    .Packed(
                        Deflated("q 0 400 595 300 re W n BT /F1 12 Tf 1 0 0 1 100 700 Tm <652F51FA> Tj ET Q")
                    )
                    .Bytes()
            ),
            new(
                "sideways.pdf",
                new SketchedPdf()
                    .Grid([100, 200, 300], [100, 130])
                    .Words(110, 120, "项目", isUpwards: true)
                    .NextPage(rotate: 90)
                    .Words(100, 100, "二、支出")
                    .Bytes()
            ),
            new(
                "words.ofd",
                new SketchedOfd().Words(30, 40, "一、概况").Page().Words(30, 40, "支出62.61万元。").Save()
            ),
            new(
                "table.ofd",
                new SketchedOfd()
                    .Grid([30, 90, 150], [40, 50, 60])
                    .Words(32, 47, "项目")
                    .Words(92, 57, "62.61")
                    .Save()
            ),
            new("sheet.xls", Encoding.UTF8.GetBytes(SheetXml)),
            new("table.csv", Encoding.UTF8.GetBytes("项目,决算\n合计,62.61\n")),
            new("page.mht", Encoding.UTF8.GetBytes(Archive)),
            new(
                "table.pdf",
                new SketchedPdf()
                    .Grid([100, 200, 300], [100, 130, 160])
                    .Words(110, 120, "项目")
                    .Words(210, 120, "决算")
                    .Words(110, 150, "合计")
                    .Words(210, 150, "62.61")
                    .Bytes()
            ),
        ];

    private const string SheetXml = """
        <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="收支"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">项目</Data></Cell></Row>
        <Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="Number">62.61</Data></Cell></Row></Table></Worksheet></Workbook>
        """;

    private const string Archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=94=AF=E5=87=BA62.61</p>\r\n--b--\r\n";

    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="绩效自评报告"></head>
        <body><div class="nav"><a>首页</a></div>
        <div id="zoom"><h1>报告</h1><p>&nbsp;一、<b>概况</b><br>支出62.61万元。</p><table><thead><tr>
        <th rowspan="2">项目</th><th colspan="2">金额</th></tr></thead>
        <tr><td>预算</td><td>决算</td></tr><tr><td>合计<td>1<td>2</table><ul><li>甲<li>乙</ul><script>if (a < b) c();</script></div></body></html>
        """;

    private static DocxFile FullDocx() =>
        new DocxFile(
            $"""
            {P(
                "概况",
                "<w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
            )}
            <w:p><w:commentRangeStart w:id="1"/>{R("支出")}<w:del w:author="某">{R(
                "60"
            )}</w:del><w:ins w:author="某">{R("62")}</w:ins><w:commentRangeEnd w:id="1"/>{R(
                "密",
                "<w:vanish/>"
            )}</w:p>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(
                "1"
            )}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>{P(
                "框"
            )}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox/></mc:Fallback></mc:AlternateContent></w:r></w:p>
            {Table(
                Row(Cell("项目", "<w:vMerge w:val=\"restart\"/>"), Cell("金额", "<w:gridSpan w:val=\"2\"/>")),
                Row(Cell("", "<w:vMerge/>"), Cell("预算"), Cell("决算"))
            )}
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>
            """
        )
            .WithStyles(
                "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading "
                    + "1\"/><w:basedOn w:val=\"0\"/><w:rPr><w:rFonts "
                    + "w:eastAsiaTheme=\"minorEastAsia\"/><w:sz w:val=\"32\"/></w:rPr></w:style>"
            )
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start "
                    + "w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、"
                    + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                    + "w:val=\"1\"/></w:num>"
            )
            .WithWordPart(
                "comments",
                "comments",
                "comments",
                $"<w:comment w:id=\"1\" w:author=\"某\">{P("核对")}</w:comment>"
            )
            .WithWordPart("footnotes", "footnotes", "footnotes", $"<w:footnote>{P("注")}</w:footnote>")
            .WithWordPart("header1", "header", "hdr", P("页眉"));

    private static Document Report()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("一、概况");
        builder.AddParagraph("支出62.61万元，其中：人员56.6万元、公用6.1万元。");
        builder.AddTable([
            [new("项目", 0), new("决算", 1)],
            [new("合计", 0), new("62.61", 1, RawValue: 62.61m)],
        ]);
        return builder.BuildDocument();
    }

    private static byte[] OldWorkbook() =>
        Written(stream =>
        {
            var book = new HSSFWorkbook();
            var row = book.CreateSheet("收支表").CreateRow(0);
            row.CreateCell(0).SetCellValue("合计");
            row.CreateCell(1).SetCellValue(62.61);
            book.Write(stream);
        });

    private static byte[] Deflated(string operators) =>
        Written(stream =>
        {
            using var packer = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true);
            packer.Write(Encoding.ASCII.GetBytes(operators));
        });

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
