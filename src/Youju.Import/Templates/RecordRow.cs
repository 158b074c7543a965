using Youju.Domain.Registers;
using Youju.Import.Cells;

namespace Youju.Import.Templates;

/// <summary>Fills the columns of a form with what is kept already, in the order in which <see cref="RegisterTemplate"/> makes them.</summary>
/// <param name="evidence">The names of stored files that are told apart by them, by sha-256.</param>
internal sealed class RecordRow(RegisterDefinition register, IReadOnlyDictionary<string, string> evidence)
{
    private readonly List<(FieldDefinition Field, FieldWords Words)> fields =
    [
        .. register.Fields.Select(field => (field, new FieldWords(field, evidence))),
    ];

    public IReadOnlyList<string> Fill(Record record) =>
        Fill(record.Id, field => record.Current[field], record.Current.State);

    public IReadOnlyList<string> Fill(string id, Func<string, FieldValue?> values, string? state = null)
    {
        List<string> cells =
        [
            id,
            .. fields.SelectMany(one => Cells(one.Field, one.Words, values(one.Field.Key))),
        ];
        if (register.States.Count > 0)
            cells.Add(register.States.FirstOrDefault(one => one.Key == state)?.Label ?? "");
        return cells;
    }

    private static IEnumerable<string> Cells(FieldDefinition field, FieldWords words, FieldValue? value)
    {
        var soft = (value as NumberValue)?.Quantity;
        return field.IsSoft
            ? [words.Of(value), FieldWords.OfText(soft?.Method), FieldWords.OfText(soft?.Source)]
            : [words.Of(value)];
    }
}
