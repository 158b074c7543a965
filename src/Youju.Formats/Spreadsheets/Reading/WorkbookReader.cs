using NPOI.HSSF.UserModel;
using Youju.Domain.Workbooks;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Opens a workbook to be read row by row, however long its sheets are.</summary>
public sealed class WorkbookReader : IDisposable
{
    /// <summary>More cells without a value are not told one by one.</summary>
    private const int MostUncomputed = 1000;

    private readonly IDisposable? parts;

    private WorkbookReader(IReadOnlyList<WorkbookSheet> sheets, IDisposable? parts = null) =>
        (Sheets, this.parts) = (sheets, parts);

    /// <summary>The sheets in their order; their rows can be read until this is disposed.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public static bool CanOpenKind(FileKind kind) => kind is FileKind.Xlsx or FileKind.Xls;

    /// <exception cref="UnreadableFileException">The file is broken, locked or too large; reading rows may throw it as well.</exception>
    public static WorkbookReader OpenWorkbook(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        try
        {
            return kind == FileKind.Xls ? OpenXls(file, budget) : OpenXlsx(file, budget);
        }
        catch (Exception e) when (e.IsDamage())
        {
            throw CreateDamageError(e);
        }
    }

    public void Dispose() => parts?.Dispose();

    private static WorkbookReader OpenXlsx(SourceFile file, ReadingBudget budget)
    {
        var opened = XlsxParts.OpenWorkbook(file, budget);
        return new([.. opened.Sheets.Select(sheet => OpenSheet(opened, sheet))], opened);
    }

    private static WorkbookSheet OpenSheet(XlsxParts opened, XlsxSheet sheet)
    {
        var uncomputed = new SortedSet<string>(StringComparer.Ordinal);
        return new(sheet.Name, GuardRows(GroupRows(opened.ReadCells(sheet, []), uncomputed)))
        {
            IsHidden = sheet.IsHidden,
            Uncomputed = uncomputed,
        };
    }

    private static WorkbookReader OpenXls(SourceFile file, ReadingBudget budget)
    {
        _ = new CompoundFile(file.Content);
        var contents = ForeignLibrary.CallWithinLimits(
            () => ReadSheets(XlsReader.OpenWorkbook(file), budget),
            budget
        );
        return new([
            .. contents.Select(sheet => new WorkbookSheet(sheet.Name, GroupRows(sheet.Cells))
            {
                IsHidden = sheet.IsHidden,
            }),
        ]);
    }

    private static List<SheetContent> ReadSheets(HSSFWorkbook workbook, ReadingBudget budget) =>
        [
            .. Enumerable
                .Range(0, workbook.NumberOfSheets)
                .Select(at => XlsReader.ReadSheet(workbook, at, budget)),
        ];

    private static IEnumerable<WorkbookRow> GroupRows(
        IEnumerable<SheetCell> cells,
        SortedSet<string>? uncomputed = null
    )
    {
        var (row, shown) = (-1, new List<WorkbookCell>());
        foreach (var cell in cells)
        {
            if (cell.IsUncomputed)
            {
                if (uncomputed?.Count < MostUncomputed)
                    uncomputed.Add(WorkbookCell.FormatAddress(cell.Column, cell.Row + 1));
                continue;
            }

            if (cell.Row != row && shown.Count > 0)
            {
                yield return CreateRow(row, shown);
                shown.Clear();
            }

            row = cell.Row;
            shown.Add(new(cell.Column, cell.Words, cell.RawValue, cell.Day));
        }

        if (shown.Count > 0)
            yield return CreateRow(row, shown);
    }

    // A broken file names a cell twice, or cells in any order; of two the first counts.
    private static WorkbookRow CreateRow(int row, List<WorkbookCell> shown)
    {
        for (var at = 1; at < shown.Count; at++)
        {
            if (shown[at].Column <= shown[at - 1].Column)
                return new(row + 1, [.. shown.DistinctBy(cell => cell.Column).OrderBy(cell => cell.Column)]);
        }

        return new(row + 1, [.. shown]);
    }

    private static IEnumerable<WorkbookRow> GuardRows(IEnumerable<WorkbookRow> rows)
    {
        using var each = rows.GetEnumerator();
        while (MoveToNext(each))
            yield return each.Current;
    }

    private static bool MoveToNext(IEnumerator<WorkbookRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception e) when (e.IsDamage())
        {
            throw CreateDamageError(e);
        }
    }

    private static UnreadableFileException CreateDamageError(Exception e) =>
        UnreadableFileException.Damaged("内容不完整或不合格式", e);
}
