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
            _ => null,
        };
}
