using NPOI.HSSF.UserModel;
using Youju.Domain.Figures;
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

    public static bool CanOpenKind(FileKind kind) =>
        kind is FileKind.Xlsx or FileKind.Xls or FileKind.ExcelXml || TableSheets.CanOpenKind(kind);

    /// <exception cref="UnreadableFileException">The file is broken, locked or too large; reading rows may throw it as well.</exception>
    public static WorkbookReader OpenWorkbook(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        try
        {
            return kind switch
            {
                FileKind.Xls => OpenXls(file, budget),
                FileKind.Xlsx => OpenXlsx(file, budget),
                FileKind.ExcelXml => new(GroupSheets(SheetXmlReader.ReadSheets(file, budget))),
                _ => new(GroupSheets(TableSheets.ReadSheets(file, kind, budget))),
            };
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
        var formulas = new WorkbookFormulas(opened);
        return new([.. opened.Sheets.Select(sheet => OpenSheet(opened, sheet, formulas))], opened);
    }

    private static WorkbookSheet OpenSheet(XlsxParts opened, XlsxSheet sheet, WorkbookFormulas formulas)
    {
        var (computed, uncomputed) = (CreateAddresses(), CreateAddresses());
        return new(sheet.Name, GuardRows(GroupRows(FillFormulas())))
        {
            IsHidden = sheet.IsHidden,
            Merged = ReadMerged(opened, sheet),
            Computed = computed,
            Uncomputed = uncomputed,
        };

        IEnumerable<SheetCell> FillFormulas()
        {
            foreach (var cell in opened.ReadCells(sheet, []))
            {
                var known = cell.IsUncomputed ? formulas.ComputeCell(sheet.Name, cell) : cell;
                if (cell.IsUncomputed)
                    NoteAddress(known is null ? uncomputed : computed, cell);
                if (known is { } shown)
                    yield return shown;
            }
        }
    }

    // What is merged stands behind the cells of a sheet.
    private static IEnumerable<MergedRows> ReadMerged(XlsxParts opened, XlsxSheet sheet)
    {
        var merges = new List<CellRange>();
        _ = opened.ReadCells(sheet, merges).Count();
        foreach (var merged in ListMerged(merges))
            yield return merged;
    }

    private static SortedSet<string> CreateAddresses() => new(StringComparer.Ordinal);

    private static void NoteAddress(SortedSet<string> addresses, SheetCell cell)
    {
        if (addresses.Count < MostUncomputed)
            addresses.Add(WorkbookCell.FormatAddress(cell.Column, cell.Row + 1));
    }

    private static WorkbookReader OpenXls(SourceFile file, ReadingBudget budget)
    {
        _ = new CompoundFile(file.Content);
        var contents = ForeignLibrary.CallWithinLimits(
            () => ReadSheets(XlsReader.OpenWorkbook(file), budget),
            budget
        );
        return new(GroupSheets(contents));
    }

    private static IReadOnlyList<WorkbookSheet> GroupSheets(IEnumerable<SheetContent> contents) =>
        [
            .. contents.Select(sheet => new WorkbookSheet(sheet.Name, GroupRows(sheet.Cells))
            {
                IsHidden = sheet.IsHidden,
                Merged = ListMerged(sheet.Merges),
            }),
        ];

    private static IReadOnlyList<MergedRows> ListMerged(IEnumerable<CellRange> merges) =>
        [
            .. from range in merges
            where range.LastRow > range.Row
            select new MergedRows(range.Column, range.Row + 1, range.LastRow + 1),
        ];

    private static List<SheetContent> ReadSheets(HSSFWorkbook workbook, ReadingBudget budget) =>
        [
            .. Enumerable
                .Range(0, workbook.NumberOfSheets)
                .Select(at => XlsReader.ReadSheet(workbook, at, budget)),
        ];

    private static IEnumerable<WorkbookRow> GroupRows(IEnumerable<SheetCell> cells)
    {
        var shown = new List<SheetCell>();
        foreach (var cell in cells)
        {
            if (shown.Count > 0 && cell.Row != shown[^1].Row)
            {
                yield return CreateRow(shown);
                shown.Clear();
            }

            shown.Add(cell);
        }

        if (shown.Count > 0)
            yield return CreateRow(shown);
    }

    // A broken file names a cell twice, or cells in any order; of two the first counts.
    private static WorkbookRow CreateRow(List<SheetCell> shown)
    {
        for (var at = 1; at < shown.Count; at++)
        {
            if (shown[at].Column <= shown[at - 1].Column)
            {
                shown = [.. shown.DistinctBy(cell => cell.Column).OrderBy(cell => cell.Column)];
                break;
            }
        }

        return new(shown[0].Row + 1, [.. shown.Select(ToWorkbookCell)]) { IsHidden = shown[0].IsRowHidden };
    }

    private static WorkbookCell ToWorkbookCell(SheetCell cell) =>
        new(cell.Column, SeenWords.RemoveInvisible(cell.Words), cell.RawValue, cell.Day)
        {
            IsHidden = cell.IsColumnHidden,
        };

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
