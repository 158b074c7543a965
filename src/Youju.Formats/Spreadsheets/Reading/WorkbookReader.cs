using System.Xml;
using NPOI.HSSF.UserModel;
using Youju.Domain.Workbooks;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Opens a workbook to be read row by row, however long its sheets are.</summary>
public sealed class WorkbookReader : IDisposable
{
    private readonly IDisposable? parts;

    private WorkbookReader(IReadOnlyList<WorkbookSheet> sheets, IDisposable? parts = null) =>
        (Sheets, this.parts) = (sheets, parts);

    /// <summary>The sheets in their order; their rows can be read until this is disposed.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public static bool CanOpen(FileKind kind) => kind is FileKind.Xlsx or FileKind.Xls;

    /// <exception cref="UnreadableFileException">The file is broken, locked or too large; reading rows may throw it as well.</exception>
    public static WorkbookReader Open(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        try
        {
            return kind == FileKind.Xls ? OpenXls(file, budget) : OpenXlsx(file, budget);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    public void Dispose() => parts?.Dispose();

    private static WorkbookReader OpenXlsx(SourceFile file, ReadingBudget budget)
    {
        var opened = XlsxParts.Open(file, budget);
        return new(
            [
                .. opened.Sheets.Select(sheet => new WorkbookSheet(
                    sheet.Name,
                    Guard(Rows(opened.Cells(sheet, [])))
                )
                {
                    IsHidden = sheet.IsHidden,
                }),
            ],
            opened
        );
    }

    private static WorkbookReader OpenXls(SourceFile file, ReadingBudget budget)
    {
        _ = new CompoundFile(file.Content);
        var contents = ForeignLibrary.Call(() => ReadAll(XlsReader.Open(file), budget), budget);
        return new([
            .. contents.Select(sheet => new WorkbookSheet(sheet.Name, Rows(sheet.Cells))
            {
                IsHidden = sheet.IsHidden,
            }),
        ]);
    }

    private static List<SheetContent> ReadAll(HSSFWorkbook workbook, ReadingBudget budget) =>
        [
            .. Enumerable
                .Range(0, workbook.NumberOfSheets)
                .Select(at => XlsReader.ReadSheet(workbook, at, budget)),
        ];

    private static IEnumerable<WorkbookRow> Rows(IEnumerable<SheetCell> cells)
    {
        var (row, shown) = (-1, new List<WorkbookCell>());
        foreach (var cell in cells)
        {
            if (cell.Row != row && shown.Count > 0)
            {
                yield return Row(row, shown);
                shown.Clear();
            }

            row = cell.Row;
            shown.Add(new(cell.Column, cell.Words, cell.RawValue, cell.Day));
        }

        if (shown.Count > 0)
            yield return Row(row, shown);
    }

    // A broken file names a cell twice, or cells in any order; of two the first counts.
    private static WorkbookRow Row(int row, List<WorkbookCell> shown)
    {
        for (var at = 1; at < shown.Count; at++)
        {
            if (shown[at].Column <= shown[at - 1].Column)
                return new(row + 1, [.. shown.DistinctBy(cell => cell.Column).OrderBy(cell => cell.Column)]);
        }

        return new(row + 1, [.. shown]);
    }

    private static IEnumerable<WorkbookRow> Guard(IEnumerable<WorkbookRow> rows)
    {
        using var each = rows.GetEnumerator();
        while (Next(each))
            yield return each.Current;
    }

    private static bool Next(IEnumerator<WorkbookRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or XmlException or EndOfStreamException;

    private static UnreadableFileException Damaged(Exception e) =>
        UnreadableFileException.Damaged("内容不完整或不合格式", e);
}
