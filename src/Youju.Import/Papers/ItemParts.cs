using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Rows that explain the item above them: 其中：燃油, 维修, 保险 beneath 公务用车运行维护费.</summary>
internal sealed class ItemParts(PaperTable table, PaperAmounts amounts)
{
    /// <summary>Counts as taken what comes to its item in a column.</summary>
    public void MarkParts(ItemGroup items, IReadOnlyList<PaperEntry> found)
    {
        foreach (var item in found)
        {
            var parts = table
                .Entries.SkipWhile(entry => entry != item)
                .Skip(1)
                .TakeWhile(entry =>
                    !entry.IsTotal && !found.Contains(entry) && !items.IsNotStem(entry.Label.Words)
                )
                .ToList();
            if (parts is [{ Label.IsPart: true }, ..])
                amounts.MarkParts(item, parts);
        }
    }
}
