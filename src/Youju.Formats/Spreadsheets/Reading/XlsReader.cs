using NPOI.HSSF;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads workbooks of Excel 97–2003.</summary>
public sealed class XlsReader : IFormatReader
{
    private static readonly string[] StreamNames = ["Workbook", "Book"];

    public IReadOnlyList<FileKind> Kinds => [FileKind.Xls];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget) =>
        ForeignLibrary.CallWithinLimits(() => ReadWorkbook(file, budget), budget);

    private static Document ReadWorkbook(SourceFile file, ReadingBudget budget)
    {
        var compound = new CompoundFile(file.Content);
        if (LockedRecords.HasPassword(compound))
            throw UnreadableFileException.Encrypted();
        var workbook = OpenWorkbook(file);
        var builder = new DocumentBuilder();
        var layout = new SheetLayout(builder, budget);
        for (var at = 0; at < workbook.NumberOfSheets; at++)
        {
            layout.AddSheet(ReadSheet(workbook, at, budget));
        }

        if (PropertySets.AreSound(compound))
            AddProperties(workbook, builder);
        return builder.BuildDocument();
    }

    /// <summary>Whether its stream begins as a workbook does ([MS-XLS] BOF), in the versions since Excel 5.</summary>
    internal static bool HoldsRecords(SourceFile file)
    {
        try
        {
            var compound = new CompoundFile(file.Content);
            return StreamNames.Any(name => compound.ReadStream(name) is [0x09, 0x08, ..]);
        }
        catch (Exception e) when (e.IsDamage() || e is UnreadableFileException)
        {
            return false;
        }
    }

    internal static HSSFWorkbook OpenWorkbook(SourceFile file)
    {
        using var stream = new MemoryStream(file.Content, writable: false);
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

    internal static SheetContent ReadSheet(HSSFWorkbook workbook, int ordinal, ReadingBudget budget)
    {
        var source = workbook.GetSheetAt(ordinal);
        var sheet = new SheetContent(workbook.GetSheetName(ordinal))
        {
            IsHidden = workbook.IsSheetHidden(ordinal) || workbook.IsSheetVeryHidden(ordinal),
        };
        for (var at = source.FirstRowNum; at <= source.LastRowNum; at++)
        {
            if (source.GetRow(at) is not { } row)
                continue;
            foreach (var cell in row.Cells.OrderBy(cell => cell.ColumnIndex))
            {
                var shown = FormatCell(
                    cell,
                    cell.CellType == CellType.Formula ? cell.CachedFormulaResultType : cell.CellType
                );
                if (string.IsNullOrWhiteSpace(shown.Words))
                    continue;
                budget.SpendBlock(shown.Words.Length);
                sheet.Cells.Add(shown with { Words = shown.Words.Trim(), IsRowHidden = row.ZeroHeight });
            }
        }

        for (var at = 0; at < source.NumMergedRegions; at++)
            if (source.GetMergedRegion(at) is { } range)
                sheet.Merges.Add(new(range.FirstRow, range.FirstColumn, range.LastRow, range.LastColumn));
        return sheet;
    }

    private static SheetCell FormatCell(ICell cell, CellType type)
    {
        SheetCell Words(string words) => new(cell.RowIndex, cell.ColumnIndex, words, null);
        if (type == CellType.String)
            return Words(cell.StringCellValue);
        if (type == CellType.Boolean)
            return Words(cell.BooleanCellValue ? "TRUE" : "FALSE");
        if (type == CellType.Error)
            return Words(FormulaError.ForInt(cell.ErrorCellValue).String);
        if (type != CellType.Numeric || Math.Abs(cell.NumericCellValue) is not < 1e27)
            return Words("");
        var number = NumberPattern.RemoveDoubleNoise((decimal)cell.NumericCellValue);
        var format = new CellFormat(cell.CellStyle.GetDataFormatString() ?? "");
        return new(
            cell.RowIndex,
            cell.ColumnIndex,
            format.FormatNumber(number),
            number,
            format.IsDay ? DatePattern.ToCalendarDay(number) : null
        );
    }

    private static void AddProperties(HSSFWorkbook workbook, DocumentBuilder builder)
    {
        var summary = workbook.SummaryInformation;
        foreach (
            var (name, content) in new[]
            {
                ("author", summary?.Author),
                ("lastModifiedBy", summary?.LastAuthor),
                ("title", summary?.Title),
                ("company", workbook.DocumentSummaryInformation?.Company),
            }
        )
            if (!string.IsNullOrWhiteSpace(content))
                builder.AddTrace(new(TraceKind.Property, name, content.Trim()));
    }
}
