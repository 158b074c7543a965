using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Columns;

/// <summary>Takes the only head that ends like the name of a thing or of a day for the field that is still wanted.</summary>
/// <remarks>Only where the sheet says which register it is; what was taken is told like every head of another name.</remarks>
internal static class EndingColumns
{
    public static SheetHeader BindByEndings(this SheetHeader head, ImportLexicon words)
    {
        foreach (var field in head.Missing)
        {
            var endings = words.Endings.GetValueOrDefault(NameEnding(field), []);
            var fitting = head.Unknown.Where(column => EndsLike(column.Head, endings)).ToList();
            if (fitting is [var only])
                head = head with
                {
                    Columns =
                    [
                        .. head.Columns,
                        new(
                            only.Position,
                            only.Head,
                            new(field.Key),
                            head.FindScale(field, only.Head, words),
                            IsByName: false
                        ),
                    ],
                    Unknown = [.. head.Unknown.Except(fitting)],
                };
        }

        return head;
    }

    private static string NameEnding(FieldDefinition field) =>
        field.Type switch
        {
            FieldType.Text => "name",
            FieldType.Date or FieldType.DateRange => "date",
            _ => "",
        };

    private static bool EndsLike(ColumnHeader head, IReadOnlyList<string> endings) =>
        endings.Any(ending => head.BareName.EndsWith(ending, StringComparison.Ordinal));
}
