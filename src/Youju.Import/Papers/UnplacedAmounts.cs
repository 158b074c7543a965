using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>The amounts of a table that found no place, each with its cell and what it is called.</summary>
internal sealed class UnplacedAmounts(
    PaperTable table,
    LineNames lines,
    TablePlacement? placement,
    PaperAmounts amounts,
    OwnRows own
)
{
    public IReadOnlyList<string> ListAmounts() =>
        [
            .. from entry in table.Entries
            where (own.IsOwn(entry) || !own.HasOwn) && !IsToldOtherwise(entry)
            from column in table.FindAmountColumns(entry.Block)
            where !amounts.IsTaken(entry, column) && !IsPartOfTaken(entry, column)
            let amount = PaperTable.FindAmount(entry, column)
            where amount is { IsPercent: false } && amount.Value.Value != 0
            select $"{PaperAmounts.FormatAddress(entry, column)}“{FormatName(entry, column)}” {entry.Row.FindCell(column.Position).Words}",
        ];

    // 中央 + 省级 + 县级 beside the amount that was taken: they have been compared with it by adding up to it.
    private bool IsPartOfTaken(PaperEntry entry, PaperColumn column)
    {
        var stage = table
            .FindAmountColumns(entry.Block)
            .Where(one => one.Stage == column.Stage && amounts.FindYearOf(one) == amounts.FindYearOf(column))
            .ToList();
        var open = stage
            .Where(one => !amounts.IsTaken(entry, one))
            .Sum(one => PaperTable.FindAmount(entry, one)?.Value ?? 0);
        return stage.Exists(one =>
            amounts.IsTaken(entry, one) && PaperTable.FindAmount(entry, one)?.Value == open
        );
    }

    // A published table parts its spending by functional class as well, which the tables by code tell in full.
    private bool IsToldOtherwise(PaperEntry entry) =>
        placement is not null
        && (
            (entry.Code is not null && placement.Codes is null)
            || (entry.Code is null && lines.FindFunctionCode(entry.Label.Words) is not null)
        );

    private static string FormatName(PaperEntry entry, PaperColumn column) =>
        string.Join(
            '·',
            new[] { entry.Code + entry.Label.Words, column.Header }.Where(part => part.Length > 0)
        );
}
