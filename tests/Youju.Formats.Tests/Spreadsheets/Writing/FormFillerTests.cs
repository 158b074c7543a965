using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Youju.Formats.Tests.Spreadsheets.Writing;

public sealed class FormWriterTests
{
    [Theory]
    [InlineData(6, 1)]
    [InlineData(25, 3)]
    public void A_wide_form_is_parted_over_pages_that_people_can_read(int columns, uint pages)
    {
        using var package = SpreadsheetDocument.Open(Write(columns), isEditable: false);
        var setup = package
            .WorkbookPart!.WorksheetParts.First()
            .Worksheet!.GetFirstChild<Spreadsheet.PageSetup>()!;

        Assert.Equal(pages, setup.FitToWidth!.Value);
    }

    [Fact]
    public void Every_page_repeats_what_tells_rows_and_columns_apart()
    {
        using var package = SpreadsheetDocument.Open(Write(25), isEditable: false);

        Assert.Equal(
            ["'活动'!$A:$B,'活动'!$1:$3", "'填写说明'!$A:$B,'填写说明'!$1:$1"],
            package
                .WorkbookPart!.Workbook!.DefinedNames!.Elements<Spreadsheet.DefinedName>()
                .Select(name => name.Text)
        );
    }

    [Fact]
    public void Writes_what_the_schema_of_Excel_allows()
    {
        using var package = SpreadsheetDocument.Open(Write(25), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => error.Description + " " + error.Path?.XPath)
        );
    }

    private static MemoryStream Write(int columns)
    {
        var stream = new MemoryStream();
        FormWorkbookWriter.WriteForms(
            [
                new(
                    "活动",
                    "活动台账",
                    [
                        .. Enumerable
                            .Range(1, columns)
                            .Select(at => new FormColumn($"第{at}栏的名称", FormContent.Words, "文字")),
                    ]
                ),
            ],
            stream
        );
        stream.Position = 0;
        return stream;
    }
}
