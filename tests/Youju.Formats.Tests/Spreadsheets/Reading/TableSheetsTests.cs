using System.Text;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;

namespace Youju.Formats.Tests.Spreadsheets.Reading;

/// <summary>Tables that platforms and clerks save under other formats, read as the sheets of a workbook.</summary>
public sealed class TableSheetsTests
{
    private const string Xml = """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="活动"><Table>
        <Row><Cell><Data ss:Type="String">名称</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">人次</Data></Cell></Row>
        <Row ss:Index="4" ss:Hidden="1"><Cell><Data ss:Type="String">灯会</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">200000</Data></Cell></Row>
        <Row><Cell><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>
        """;

    [Theory]
    [InlineData("活动.csv", "\uFEFF名称,人次\n\"灯会,夜游\",200000\n")]
    [InlineData("活动.xls", "名称\t人次\n灯会,夜游\t200000\n")]
    [InlineData("活动.xls", "<html><table><tr><th>名称<th>人次<tr><td>灯会,夜游<td>200000</table></html>")]
    public void Rows_and_cells_are_those_of_the_table(string name, string content) =>
        Assert.Equal(["1 名称|人次", "2 灯会,夜游|200000"], Rows(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("活动.csv", "编号,人次\n=\"0012\",5\n")]
    [InlineData("活动.csv", "编号;人次\n\"=\"\"0012\"\"\";5\n")]
    [InlineData("活动.csv", "活动一览\n编号|人次\n0012|5\n")]
    public void A_cell_shows_what_a_spreadsheet_shows_of_it_whatever_parts_the_cells(
        string name,
        string content
    ) => Assert.Equal("0012|5", Rows(name, Encoding.UTF8.GetBytes(content))[^1].Split(' ')[^1]);

    [Fact]
    public void A_tab_before_a_long_number_parts_no_cells() =>
        Assert.Equal(
            ["2 2025-01-14|4306032025000118|186,000.00", "3 2025-01-20|4306032025000155|6,840.00"],
            Rows(
                    "支付.csv",
                    Encoding.UTF8.GetBytes(
                        "日期,令号,金额\n2025-01-14,\t4306032025000118,\"186,000.00\"\n2025-01-20,\t4306032025000155,\"6,840.00\"\n"
                    )
                )
                .Skip(1)
        );

    [Fact]
    public void Text_of_a_Chinese_desk_is_decoded() =>
        Assert.Equal(
            ["1 名称|人次"],
            Rows("活动.xls", TextEncoding.FindEncoding("GBK")!.GetBytes("名称\t人次\n"))
        );

    [Fact]
    public void Excel_2003_xml_keeps_gaps_merges_and_hidden_rows()
    {
        using var workbook = Open("活动.xls", Encoding.UTF8.GetBytes(Xml));
        var sheet = Assert.Single(workbook.Sheets);

        Assert.Equal("活动", sheet.Name);
        Assert.Equal(
            ["1 0名称 1人次", "4 0灯会 2200000", "5 02024-03-01"],
            sheet.Rows.Select(row =>
                $"{row.Number} {string.Join(' ', row.Cells.Select(cell => $"{cell.Column}{cell.Words}"))}"
            )
        );
        Assert.Equal([4], sheet.Rows.Where(row => row.IsHidden).Select(row => row.Number));
    }

    [Fact]
    public void Excel_2003_xml_is_a_table_when_it_is_checked()
    {
        var file = new SourceFile("活动.xls", Encoding.UTF8.GetBytes(Xml));

        Assert.StartsWith(
            "活动\n名称\t人次\n",
            DocumentReader.ReadDocument(file).Document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Other_markup_is_refused_and_not_read_as_words()
    {
        var file = new SourceFile("表.xml", "<?xml version=\"1.0\"?><data><v>62.61</v></data>"u8.ToArray());

        var refused = Assert.Throws<UnreadableFileException>(() => DocumentReader.ReadDocument(file));
        Assert.Equal(UnreadableReason.Unsupported, refused.Reason);
    }

    private static string[] Rows(string name, byte[] content)
    {
        using var workbook = Open(name, content);
        return
        [
            .. Assert
                .Single(workbook.Sheets)
                .Rows.Select(row => $"{row.Number} {string.Join('|', row.Cells.Select(cell => cell.Words))}"),
        ];
    }

    private static WorkbookReader Open(string name, byte[] content)
    {
        var file = new SourceFile(name, content);
        var kind = Signature.RecogniseKind(file);
        Assert.True(WorkbookReader.CanOpenKind(kind));
        return WorkbookReader.OpenWorkbook(
            file,
            kind,
            new(ReadingLimits.Default, TestContext.Current.CancellationToken)
        );
    }
}
