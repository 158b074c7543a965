using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>Names the columns that one head 指标 spans: the class and the name, or both levels and the name.</summary>
internal sealed class IndicatorHeads(RegisterDefinition form, ImportLexicon words)
{
    private const int Deepest = 40;
    private const int MostSpanned = 3;

    private static readonly string[] Levels = [IndicatorKeys.Level1, IndicatorKeys.Class, IndicatorKeys.Name];

    private readonly HashSet<string> targets = CollectNames(form, IndicatorKeys.Target);
    private readonly HashSet<string> own = [.. Levels.SelectMany(level => CollectNames(form, level))];

    /// <summary>The sheet with a head for each of the columns; as it is where no head spans any.</summary>
    public WorkbookSheet NameColumns(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest).ToList();
        var at = rows.FindIndex(IsHead);
        return at >= 0 && NameColumns(rows[at], rows[(at + 1)..]) is { } named
            ? sheet with
            {
                Rows = [.. rows[..at], named, .. sheet.Rows.Skip(at + 1)],
            }
            : sheet;
    }

    private bool IsHead(WorkbookRow row) =>
        row.Cells.Any(cell => targets.Contains(RowLabel.NormaliseName(cell.Words)))
        && row.Cells.Any(IsSpanning)
        && !row.Cells.Any(cell => own.Contains(RowLabel.NormaliseName(cell.Words)));

    private bool IsSpanning(WorkbookCell cell) =>
        words.IndicatorHeads.Contains(RowLabel.NormaliseName(cell.Words));

    private WorkbookRow? NameColumns(WorkbookRow head, List<WorkbookRow> body)
    {
        var spanning = head.Cells.First(IsSpanning);
        var end = head
            .Cells.Where(cell => cell.Column > spanning.Column)
            .Select(cell => cell.Column)
            .DefaultIfEmpty(spanning.Column + 1)
            .First();
        var spanned = Enumerable
            .Range(spanning.Column, end - spanning.Column)
            .Where(column => body.Exists(row => !row.FindCell(column).IsBlank))
            .ToList();
        return spanned.Count is > 1 and <= MostSpanned
            ? head with
            {
                Cells =
                [
                    .. head
                        .Cells.Where(cell => cell != spanning)
                        .Concat(
                            spanned
                                .Zip(Levels.TakeLast(spanned.Count))
                                .Select(one => new WorkbookCell(one.First, form.FindField(one.Second)!.Label))
                        )
                        .OrderBy(cell => cell.Column),
                ],
            }
            : null;
    }

    private static HashSet<string> CollectNames(RegisterDefinition form, string field) =>
        form.FindField(field) is { } known
            ? known
                .Aliases.Prepend(known.Label)
                .Select(RowLabel.NormaliseName)
                .ToHashSet(StringComparer.Ordinal)
            : [];
}
