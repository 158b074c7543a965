using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Tells which tables the ledger cannot take at all.</summary>
internal static class PaperRefusals
{
    /// <summary>Why nothing of the table can be taken, in Chinese; null where something may be.</summary>
    public static string? FindRefusal(PaperTable table, TablePlacement? placement, int year, int ownYear)
    {
        if (table.Title is { Form: not null } && placement is null)
            return "不进收支账，没有导入。";
        if (!table.Entries.Any(table.HasAmount))
            return "没有金额。";
        return
            year - ownYear is 0 or 1
            || table.Columns.Any(column => column.Year is { } own && year - own is 0 or 1)
            ? null
            : FormattableString.Invariant($"是{ownYear}年的，本档案是{year}年的，没有导入。");
    }
}
