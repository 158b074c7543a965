using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>The columns that no field of the register holds and that are kept with the record as they stand.</summary>
internal sealed class ExtraColumns(SheetHeader head, PaperLexicon lexicon)
{
    /// <summary>The columns by position; those with numbers of persons are left out, as no register asks for them.</summary>
    public IReadOnlyList<(int Position, string Name)> ListColumns()
    {
        var taken = head
            .Register.Fields.SelectMany(field => new[] { field.Key, field.Label })
            .Select(RowLabel.NormaliseName)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. head
                .Unknown.Where(column =>
                    column.Head.BareName.Length > 0
                    && !taken.Contains(column.Head.BareName)
                    && !IsPersonal(column.Head.Name)
                )
                .DistinctBy(column => column.Head.BareName)
                .Select(column => (column.Position, column.Head.BareName)),
        ];
    }

    /// <summary>Whether a column holds what is kept nowhere.</summary>
    public bool IsPersonal(string name) =>
        lexicon.Personal.Any(word => name.Contains(word, StringComparison.Ordinal));
}
