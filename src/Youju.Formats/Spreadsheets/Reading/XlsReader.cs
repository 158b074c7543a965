using NPOI.HSSF;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads workbooks of Excel 97–2003.</summary>
public sealed class XlsReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Xls];

    public Document Read(SourceFile file, FileKind kind, ReadingBudget budget) =>
        ForeignLibrary.Call(() => Read(file, budget), budget);

    private static Document Read(SourceFile file, ReadingBudget budget)
    {
        using var stream = new MemoryStream(file.Content, writable: false);
        var workbook = Open(stream);
        var builder = new DocumentBuilder();
        var layout = new SheetLayout(builder, budget);
        for (var at = 0; at < workbook.NumberOfSheets; at++)
        {
            var sheet = new SheetContent(workbook.GetSheetName(at)) { IsHidden = workbook.IsSheetHidden(at) || workbook.IsSheetVeryHidden(at) };
            ReadSheet(workbook.GetSheetAt(at), sheet, budget);
            layout.Lay(sheet);
        }

        AddProperties(workbook, builder);
        return builder.Build();
    }

    private static HSSFWorkbook Open(Stream stream)
    {
        try
        {
            return new HSSFWorkbook(stream);
        }
        catch (Exception e) when (e is NPOI.EncryptedDocumentException)
        {
            throw UnreadableFileException.Encrypted();
        }
        catch (OldExcelFormatException)
        {
            throw UnreadableFileException.Unsupported("Excel 5.0/95 工作簿");
        }
    }

    private static void ReadSheet(ISheet source, SheetContent sheet, ReadingBudget budget)
    {
        for (var at = source.FirstRowNum; at <= source.LastRowNum; at++)
        {
            if (source.GetRow(at) is not { } row) continue;
            foreach (var cell in row.Cells.OrderBy(cell => cell.ColumnIndex))
            {
                var (words, number) = Show(cell, cell.CellType == CellType.Formula ? cell.CachedFormulaResultType : cell.CellType);
                if (string.IsNullOrWhiteSpace(words)) continue;
                budget.SpendBlock(words.Length);
                sheet.Cells.Add(new(at, cell.ColumnIndex, words.Trim(), number));
            }
        }

        for (var at = 0; at < source.NumMergedRegions; at++)
            if (source.GetMergedRegion(at) is { } range) sheet.Merges.Add(new(range.FirstRow, range.FirstColumn, range.LastRow, range.LastColumn));
    }

    private static (string Words, decimal? Number) Show(ICell cell, CellType type)
    {
        if (type == CellType.String) return (cell.StringCellValue, null);
        if (type == CellType.Boolean) return (cell.BooleanCellValue ? "TRUE" : "FALSE", null);
        if (type == CellType.Error) return (FormulaError.ForInt(cell.ErrorCellValue).String, null);
        if (type != CellType.Numeric || Math.Abs(cell.NumericCellValue) is not < 1e27) return ("", null);
        var number = NumberPattern.Clean((decimal)cell.NumericCellValue);
        return (NumberPattern.Write(number, cell.CellStyle.GetDataFormatString() ?? ""), number);
    }

    private static void AddProperties(HSSFWorkbook workbook, DocumentBuilder builder)
    {
        var summary = workbook.SummaryInformation;
        foreach (var (name, content) in new[]
        {
            ("author", summary?.Author), ("lastModifiedBy", summary?.LastAuthor), ("title", summary?.Title), ("company", workbook.DocumentSummaryInformation?.Company),
        })
            if (!string.IsNullOrWhiteSpace(content)) builder.AddTrace(new(TraceKind.Property, name, content.Trim()));
    }
}
