using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;

namespace Youju.Reading.Papers;

/// <summary>The tables of a document as sheets, with the short lines between them.</summary>
public static partial class DocumentSheets
{
    /// <summary>No title or remark above a table is longer.</summary>
    private const int LongestLine = 80;

    private const int MatchMilliseconds = 1000;

    /// <param name="pack">Whose words tell heads apart that were printed as one.</param>
    /// <param name="name">What a sheet is called that has no name of its own.</param>
    public static IReadOnlyList<WorkbookSheet> FromDocument(Document document, string name, Pack pack)
    {
        var heads = new JoinedHeads(new(pack));
        var (sheets, rows, merged) = (
            new List<WorkbookSheet>(),
            new List<WorkbookRow>(),
            new List<MergedRows>()
        );
        foreach (var block in document.Blocks)
        {
            if (
                block is Paragraph { OutlineLevel: 1, Place.Part: { } part }
                && part == document.SliceText(block.Span)
            )
            {
                AddSheet(sheets, name, rows, merged);
                (name, rows, merged) = (part, [], []);
            }
            else if (block is Table table)
                merged.AddRange(AddRows(document, table, rows, heads));
            else if (block is Paragraph { Region: ParagraphRegion.Body } line)
                AddLine(document, line, rows, pack);
        }

        AddSheet(sheets, name, rows, merged);
        return sheets;
    }

    private static void AddSheet(
        List<WorkbookSheet> sheets,
        string name,
        List<WorkbookRow> rows,
        List<MergedRows> merged
    )
    {
        if (rows.Exists(row => row.Cells.Count > 1))
            sheets.Add(new(name, rows) { Merged = merged });
    }

    private static IReadOnlyList<MergedRows> AddRows(
        Document document,
        Table table,
        List<WorkbookRow> rows,
        JoinedHeads heads
    )
    {
        var numbers = new List<int>();
        foreach (var printed in table.Rows)
        {
            if (ReadRow(document, printed, rows, heads) is { } row)
                rows.Add(row);
            // A row without words has no number of its own.
            numbers.Add(rows.Count == 0 ? 0 : rows[^1].Number);
        }

        return
        [
            .. from row in table.Rows.Index()
            from cell in row.Item.Cells
            let last = numbers[Math.Min(row.Index + cell.RowSpan, numbers.Count) - 1]
            where last > numbers[row.Index]
            select new MergedRows(ReadColumn(cell), numbers[row.Index], last),
        ];
    }

    // A sentence is no title, and yet it may tell the unit of the table below it.
    private static void AddLine(Document document, Paragraph line, List<WorkbookRow> rows, Pack pack)
    {
        var words = CutHeading(document.SliceText(line.Span).Trim());
        var stands = IsRemark(words, rows, pack) || MayStandAbove(words, pack);
        if (words.Length is > 0 and <= LongestLine && stands)
            rows.Add(
                new(line.Place is { Line: { } at, Part: not null } ? at : NextNumber(rows), [new(0, words)])
            );
    }

    // 说明：1.…… and 2.…… below a table may count what no column does.
    private static bool IsRemark(string words, List<WorkbookRow> above, Pack pack) =>
        above.Exists(row => row.Cells.Count > 1)
        && (NumberedRemark().IsMatch(words) || pack.Imports.Notes.Any(words.Replace('：', ':').StartsWith));

    [GeneratedRegex(
        @"^\d{1,2}[.．、)）]\s*\D",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex NumberedRemark();

    private static bool MayStandAbove(string words, Pack pack) =>
        !words.EndsWith('。') || AnnouncedMoney.FindScale(words, pack.Imports.MoneyUnits) is not null;

    // 二、投诉办理。各渠道来件如下。 names the table below by its first words; the colon of （单位：万元） ends none.
    private static string CutHeading(string line) =>
        NumberedHeading().Match(line) is { Success: true } heading ? heading.Groups["title"].Value : line;

    [GeneratedRegex(
        "^(?<title>[（(]?[一二三四五六七八九十]{1,2}[）)、]([^。：:（(]|[（(][^）)]{0,20}[）)]){2,30})[。：:].",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex NumberedHeading();

    private static WorkbookRow? ReadRow(
        Document document,
        TableRow row,
        List<WorkbookRow> above,
        JoinedHeads heads
    )
    {
        WorkbookCell[] cells =
        [
            .. row.Cells.SelectMany(cell => ReadCell(document, cell, heads)).Where(cell => !cell.IsBlank),
        ];
        if (cells.Length == 0)
            return null;
        var number = row.Cells[0].Place is { Line: { } line, Cell: not null } ? line : NextNumber(above);
        return new(number, cells);
    }

    private static IReadOnlyList<WorkbookCell> ReadCell(Document document, Cell cell, JoinedHeads heads)
    {
        var words = document.SliceText(cell.Span).Trim();
        return
            cell.ColumnSpan > 1 && heads.PartCell(cell.Column, cell.ColumnSpan, words) is { Count: > 0 } parts
            ? parts
            : [new(ReadColumn(cell), words, cell.RawValue)];
    }

    // The address tells the column of the sheet, which may begin further right than the table.
    private static int ReadColumn(Cell cell)
    {
        if (cell.Place.Cell is not { } address)
            return cell.Column;
        var column = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetterUpper))
            column = (column * 26) + letter - 'A' + 1;
        return column - 1;
    }

    private static int NextNumber(List<WorkbookRow> rows) => rows.Count == 0 ? 1 : rows[^1].Number + 1;
}
