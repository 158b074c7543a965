using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Tells a list of things, of which each row is one, from rows that tell one thing several times.</summary>
internal static class ListedThings
{
    /// <summary>Whether a name stands in each row beside the label, to the left of the amounts, and no two are the same: 巡护摩托车 and
    /// 森林防火水泵, both of them 货物.</summary>
    public static bool NamesEachRow(PaperTable table)
    {
        var rows = table.Entries.Where(entry => !entry.IsTotal && table.HasAmount(entry)).ToList();
        return table
            .Columns.TakeWhile(column => column.Holds != ColumnContent.Amounts)
            .Any(column =>
                rows.TrueForAll(entry => entry.LabelColumn != column.Position) && AreNames(rows, column)
            );
    }

    private static bool AreNames(List<PaperEntry> rows, PaperColumn column)
    {
        var names = rows.ConvertAll(entry => entry.Row.FindCell(column.Position).Words.Trim());
        return names.TrueForAll(name => name.Any(char.IsLetter)) && names.Distinct().Count() == names.Count;
    }
}
