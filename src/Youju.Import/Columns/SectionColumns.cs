using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>A list parted by headings that are words of a field: 一、货物 above the things that were bought.</summary>
/// <remarks>It says the same as a column of its own with that word in every row.</remarks>
internal static class SectionColumns
{
    private const int Fewest = 2;
    private const int LabelCells = 3;

    /// <summary>The sheet with such a column; as it is where no headings part it.</summary>
    public static WorkbookSheet UnfoldSections(
        WorkbookSheet sheet,
        RegisterDefinition register,
        PaperLexicon papers
    )
    {
        if (SheetColumns.FindHead(sheet) is not var (lastRow, heads))
            return sheet;
        var rows = sheet.Rows.ToList();
        var headings = rows.Where(row => row.Number > lastRow && FindHeading(row) is not null).ToList();
        var field = register.Fields.FirstOrDefault(field =>
            field.Type == FieldType.Choice
            && headings.Count(row => TellingCells.ListChoices(field).Contains(FindHeading(row)!)) >= Fewest
        );
        if (field is null || heads.Values.Contains(field.Label))
            return sheet;
        var position = rows.SelectMany(row => row.Cells).Max(cell => cell.Column) + 1;
        return sheet with { Rows = FillRows(rows, lastRow, new(position, field.Label), field, papers) };
    }

    private static List<WorkbookRow> FillRows(
        List<WorkbookRow> rows,
        int lastRow,
        WorkbookCell head,
        FieldDefinition field,
        PaperLexicon papers
    )
    {
        var (filled, above, choices) = (new List<WorkbookRow>(), "", TellingCells.ListChoices(field));
        foreach (var row in rows)
        {
            if (row.Number > lastRow && FindHeading(row) is { } heading)
            {
                // What no list names ends the section before it.
                above = choices.Contains(heading) ? heading : "";
                if (above.Length > 0)
                    continue;
            }

            var cell = row.Number == lastRow ? head : head with { Words = row.Number < lastRow ? "" : above };
            filled.Add(cell.IsBlank || IsSum(row, papers) ? row : row with { Cells = [.. row.Cells, cell] });
        }

        return filled;
    }

    // 一、货物 alone in its row
    private static string? FindHeading(WorkbookRow row) =>
        row.Cells.Where(cell => !cell.IsBlank).Take(Fewest).ToList() is [{ Number: null } only]
            ? RowLabel.ParsePrinted(only.Words).Words
            : null;

    private static bool IsSum(WorkbookRow row, PaperLexicon papers) =>
        row
            .Cells.Take(LabelCells)
            .Any(cell => papers.FindSumEnd(RowLabel.NormaliseName(cell.Words)) is not null);
}
