using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

internal sealed partial class ItemPlacer
{
    private string? FindRowKey(ItemGroup items, string name) =>
        FindKey(items, lines.FindLineKeys(name)) ?? (IsTitled(items) ? items.FindKeyByStem(name) : null);

    private string? FindColumnKey(ItemGroup items, PaperColumn column) =>
        FindKey(items, column.Meanings)
        ?? (
            column.IsWhole ? items.Whole
            : IsTitled(items) && !column.Path.Any(items.IsNotStem)
                ? column.Path.Reverse().Select(items.FindKeyByStem).FirstOrDefault(key => key is not null)
            : null
        );

    private static string? FindKey(ItemGroup items, IReadOnlyList<string> meanings) =>
        meanings
            .Select(meaning => items.Keys.GetValueOrDefault(RemoveStage(meaning)))
            .FirstOrDefault(key => key is not null);

    // The heads of published tables mean an item and its stage at once: reception-spent.
    private static string RemoveStage(string meaning) =>
        StageEnds.FirstOrDefault(end => meaning.EndsWith(end, StringComparison.Ordinal)) is { } end
            ? meaning[..^end.Length]
            : meaning;

    /// <summary>Whether its rows are years, and items of a group stand across.</summary>
    public bool TellsItemsByYear =>
        years.TellsRows
        && Groups.Any(items =>
            IsConvincing(
                items,
                table
                    .Columns.Where(column => column.Holds == ColumnContent.Amounts && !column.IsWhole)
                    .Select(column => FindColumnKey(items, column))
                    .OfType<string>()
                    .Distinct()
                    .Count()
            )
        );
}
