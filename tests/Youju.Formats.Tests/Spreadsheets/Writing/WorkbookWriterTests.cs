using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Domain.Documents;
using Youju.Formats.Spreadsheets.Writing;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Youju.Formats.Tests.Spreadsheets.Writing;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void Writes_what_the_schema_of_Excel_allows()
    {
        using var package = SpreadsheetDocument.Open(Write(), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => error.Description + " " + error.Path?.XPath)
        );
    }

    [Fact]
    public void Keeps_numbers_as_numbers_and_totals_as_formulas()
    {
        using var package = SpreadsheetDocument.Open(Write(), isEditable: false);
        var cells = package
            .WorkbookPart!.WorksheetParts.First()
            .Worksheet!.Descendants<Spreadsheet.Cell>()
            .ToDictionary(cell => cell.CellReference!.Value!);

        Assert.Equal("56.6", cells["B3"].CellValue!.Text);
        Assert.Equal("SUM(B3,B4)", cells["B5"].CellFormula!.Text);
    }

    [Fact]
    public void Repeats_the_heads_of_a_table_on_every_page()
    {
        using var package = SpreadsheetDocument.Open(Write(), isEditable: false);

        Assert.Equal(
            "'支出表'!$1:$2",
            Assert
                .Single(package.WorkbookPart!.Workbook!.DefinedNames!.Elements<Spreadsheet.DefinedName>())
                .Text
        );
    }

    [Fact]
    public void Cuts_words_and_heights_that_Excel_would_call_damage()
    {
        var builder = new DocumentBuilder();
        builder.AddTable([
            [new("说明", 0), new(new string('长', 40_000), 1)],
        ]);
        using var stream = new MemoryStream();
        WorkbookWriter.WriteDocuments([new Sheet("说明", builder.BuildDocument())], stream);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = package.WorkbookPart!.WorksheetParts.First().Worksheet!;

        Assert.Equal(32_767, sheet.Descendants<Spreadsheet.Cell>().Last().InnerText.Length);
        Assert.All(sheet.Descendants<Spreadsheet.Row>(), row =>
            Assert.True(row.Height is null || row.Height.Value <= 409)
        );
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Leaves_a_sum_a_number_that_Excel_would_not_take(int parts, bool isFormula)
    {
        var builder = new DocumentBuilder();
        var total = new CellFormula.CellSum([
            .. Enumerable.Range(1, parts).Select(row => new CellAddress(row, 0)),
        ]);
        builder.AddTable([
            [new("9", 0, RawValue: 9m) { Formula = total }],
            .. Enumerable.Repeat<IReadOnlyList<CellContent>>([new("1", 0, RawValue: 1m)], parts),
        ]);
        using var stream = new MemoryStream();
        WorkbookWriter.WriteDocuments([new Sheet("合计", builder.BuildDocument())], stream);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Equal(
            isFormula,
            package
                .WorkbookPart!.WorksheetParts.First()
                .Worksheet!.Descendants<Spreadsheet.Cell>()
                .First()
                .CellFormula
                is not null
        );
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_sheets() =>
        Assert.Equal(Write().ToArray(), Write().ToArray());

    [Theory]
    [InlineData(0, 0, "A1")]
    [InlineData(9, 25, "Z10")]
    [InlineData(0, 26, "AA1")]
    [InlineData(0, 702, "AAA1")]
    public void Names_cells_as_spreadsheets_do(int row, int column, string name) =>
        Assert.Equal(name, SheetXml.NameCell(row, column));

    private static MemoryStream Write()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("支出表", shape: paragraph => paragraph with { OutlineLevel = 0 });
        builder.AddTable(
            [
                [new("项目", 0), new("金额", 1)],
                [new("人员经费", 0), new("56.60", 1, RawValue: 56.6m)],
                [new("公用经费", 0), new("6.10", 1, RawValue: 6.1m)],
                [
                    new("合计", 0),
                    new("62.70", 1, RawValue: 62.7m)
                    {
                        Formula = new CellFormula.CellSum([new(1, 1), new(2, 1)]),
                    },
                ],
            ],
            shape: table => table with { HeaderRows = 1 }
        );
        var stream = new MemoryStream();
        WorkbookWriter.WriteDocuments([new Sheet("支出表", builder.BuildDocument())], stream);
        stream.Position = 0;
        return stream;
    }
}
