using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Records;

/// <summary>Tells rows apart whose whole name is merged over them: the lots of one purchase, 1包 and 2包, each with its own price.</summary>
internal sealed class SpannedNames
{
    private const int Most = 500;

    private readonly SheetHeader head;
    private readonly BoundColumn? name;
    private readonly List<MergedRows> spans;
    private readonly Lazy<Dictionary<int, string>> parts;
    private readonly List<string> described = [];

    public SpannedNames(WorkbookSheet sheet, SheetHeader head, IReadOnlyList<MergedRows> merged)
    {
        this.head = head;
        var identity = head.Register.DistinguishingFields;
        var told = head.Columns.Where(column => identity.Contains(column.Target.Field)).ToList();
        name = told.Find(column => head.Register.FindField(column.Target.Field)!.Type == FieldType.Text);
        // What tells the rows apart besides is no part of their name.
        spans =
        [
            .. merged.Where(span =>
                span.Column == name?.Position
                && told.TrueForAll(column =>
                    merged.Any(other =>
                        other.Column == column.Position
                        && other.First <= span.First
                        && other.Last >= span.Last
                    )
                )
            ),
        ];
        parts = new(() => ReadParts(sheet));
    }

    /// <summary>What was added to names, in Chinese.</summary>
    public IReadOnlyList<string> Described => described;

    /// <summary>The row with the name of its part, where it has one.</summary>
    public WorkbookRow TellApart(WorkbookRow row)
    {
        if (spans.Count == 0 || !parts.Value.TryGetValue(row.Number, out var part))
            return row;
        var whole = row.FindCell(name!.Position);
        var words = $"{whole.Words}（{part}）";
        described.Add($"第{row.Number}行的“{name.Header.Printed}”和相邻的行合在一格，按“{words}”记");
        return row with
        {
            Cells =
            [
                .. row.Cells.Select(cell => cell.Column == whole.Column ? cell with { Words = words } : cell),
            ],
        };
    }

    private Dictionary<int, string> ReadParts(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Where(row => spans.Exists(span => Covers(span, row))).Take(Most).ToList();
        return spans
            .SelectMany(span => FindParts([.. rows.Where(row => Covers(span, row))]))
            .ToDictionary(part => part.Row, part => part.Words);
    }

    // The first column that no field holds and in which each of the rows has a word of its own.
    private IEnumerable<(int Row, string Words)> FindParts(List<WorkbookRow> rows) =>
        head.Unknown.OrderBy(column => column.Position)
            .Select(column =>
                rows.ConvertAll(row => (row.Number, Words: row.FindCell(column.Position).Words.Trim()))
            )
            .FirstOrDefault(cells =>
                cells.Count > 1
                && cells.TrueForAll(cell => cell.Words.Any(char.IsLetter))
                && cells.DistinctBy(cell => cell.Words).Count() == cells.Count
            )
        ?? [];

    private static bool Covers(MergedRows span, WorkbookRow row) =>
        span.First <= row.Number && row.Number <= span.Last;
}
