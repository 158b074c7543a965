using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>What the title of a table says of amounts whose heads name no stage.</summary>
internal static class TableStage
{
    public static AmountColumn? FindOwnColumn(this PaperTable table) =>
        table.Stage switch
        {
            PaperStage.Executed => AmountColumn.Executed,
            PaperStage.Budget => AmountColumn.Initial,
            _ => table.TellsPeriods() ? AmountColumn.Executed : null,
        };

    // What is told by months, or beside 上年同期, has been spent.
    private static bool TellsPeriods(this PaperTable table) =>
        table.Columns.Any(column => PeriodColumns.IsPeriod(column) || column.Path.Any(TellsSamePeriod))
        || table.Entries.Any(entry => PeriodColumns.IsPeriod(entry.Row.FindCell(entry.LabelColumn).Words));

    private static bool TellsSamePeriod(string head) => head.Contains("同期") || head.Contains("同月");
}
