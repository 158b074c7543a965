using Youju.Domain.Registers;
using Youju.Import.Cells;

namespace Youju.Import.Templates;

/// <summary>
/// Fills the columns of a form with what is kept already, in the order in which
/// <see cref="RegisterTemplate"/> makes them.
/// </summary>
/// <param name="evidence">The names of stored files that are told apart by them, by sha-256.</param>
internal sealed class RecordRow(RegisterDefinition register, IReadOnlyDictionary<string, string> evidence)
{
    private readonly List<(FieldDefinition Field, FieldCellFormat Words)> fields =
    [
        .. register.Fields.Select(field => (field, new FieldCellFormat(field, evidence))),
    ];

    /// <summary>The columns that only this unit has, behind those of the register.</summary>
    public IReadOnlyList<string> OwnColumns { get; init; } = [];

    public IReadOnlyList<string> FillCells(Record record)
    {
        var version = record.Current;
        return
        [
            .. FillCells(record.Id, field => FindTypedWords(version, field) ?? version[field], version.State),
            .. OwnColumns.Select(column => FieldCellFormat.FormatText(version.Foreign[column])),
        ];
    }

    // What was written where the list had only 其他.
    private TextValue? FindTypedWords(RecordVersion version, string key) =>
        register.FindField(key) is { Type: FieldType.Choice } field
        && version[key] is TextValue chosen
        && field.Choices.Any(choice => choice.IsOther && choice.Key == chosen.Text)
        && version.Foreign[field.Label] is { Length: > 0 } words
            ? new(words)
            : null;

    public IReadOnlyList<string> FillCells(string id, Func<string, FieldValue?> values, string? state = null)
    {
        List<string> cells =
        [
            id,
            .. fields.SelectMany(one => FormatCells(one.Field, one.Words, values(one.Field.Key))),
        ];
        if (register.States.Count > 0)
            cells.Add(register.States.FirstOrDefault(one => one.Key == state)?.Label ?? "");
        return cells;
    }

    private static IEnumerable<string> FormatCells(
        FieldDefinition field,
        FieldCellFormat words,
        FieldValue? value
    )
    {
        var soft = (value as NumberValue)?.Quantity;
        return field.IsSoft
            ?
            [
                words.FormatValue(value),
                FieldCellFormat.FormatText(soft?.Method),
                FieldCellFormat.FormatText(soft?.Source),
            ]
            : [words.FormatValue(value)];
    }
}
