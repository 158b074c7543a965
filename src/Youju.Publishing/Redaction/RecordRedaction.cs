using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Cells;
using Youju.Domain.Registers;

namespace Youju.Publishing.Redaction;

/// <summary>Rids records of what is secret: of each only what stands now, and of that only what may be told.</summary>
internal sealed class RecordRedaction(TextMasking texts, TextPatterns patterns)
{
    /// <summary>The key by which registers keep a point on the map.</summary>
    public const string Point = "point";

    public Register RedactRegister(Register register)
    {
        var hidden = new HiddenValues();
        return register with
        {
            Definition = RedactDefinition(register.Definition),
            Records = register
                .Records.Values.Where(record => !record.Current.IsWithdrawn)
                .Select(record => RedactRecord(record, register.Definition, hidden))
                .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal),
        };
    }

    // A register of the dossier's own is named by a person.
    private RegisterDefinition RedactDefinition(RegisterDefinition register) =>
        register with
        {
            Label = MaskLabel(register.Label),
            Fields = [.. register.Fields.Select(RedactField)],
            Sentences =
            [
                .. register.Sentences.Select(sentence => sentence with { Text = MaskLabel(sentence.Text) }),
            ],
            Measures =
            [
                .. register
                    .Measures.Where(measure => !HidesMeasure(register, measure))
                    .Select(measure => measure with { Label = MaskLabel(measure.Label) }),
            ],
        };

    /// <summary>The keys of facts that add what a hidden column says: of one record the sum is the value.</summary>
    public IEnumerable<string> ListHiddenFacts(RegisterDefinition register) =>
        register
            .Measures.Where(measure => HidesMeasure(register, measure))
            .Select(measure => $"{register.Key}.{measure.Key}");

    private bool HidesMeasure(RegisterDefinition register, MeasureDefinition measure) =>
        measure.IsComputed
            ? register.Measures.Any(part =>
                (part.Key == measure.Of || part.Key == measure.To) && HidesMeasure(register, part)
            )
            : measure is { Kind: not MeasureKind.Distinct, Field: { } key }
                && register.FindField(key) is { Type: FieldType.Number } field
                && patterns.HidesValues(field);

    private FieldDefinition RedactField(FieldDefinition field) =>
        field with
        {
            Label = MaskLabel(field.Label),
            Choices =
            [
                .. field.Choices.Select(choice =>
                    choice with
                    {
                        Label = MaskLabel(choice.Label),
                        Aliases = [],
                    }
                ),
            ],
            Note = null,
            Example = null,
        };

    private string MaskLabel(string label) => texts.MaskText(label, "台账的名称");

    private Record RedactRecord(Record record, RegisterDefinition register, HiddenValues hidden)
    {
        var now = record.Current;
        var setting = new RecordSetting(
            register,
            IsClassified(now, register, patterns),
            patterns.IsProtected(now),
            hidden
        );
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        foreach (var (key, value) in now.Values)
            values[key] = RedactValue(value, register.FindField(key), setting);
        return new(
            texts.MaskText(record.Id, $"台账“{register.Label}”"),
            [now with { Values = values.ToImmutable(), RecordedBy = "", Foreign = ForeignCells.None }]
        );
    }

    /// <summary>Whether a record says of itself, or by where it is, that its place is not named.</summary>
    public static bool IsClassified(
        RecordVersion version,
        RegisterDefinition register,
        TextPatterns patterns
    ) =>
        version.Values.Any(entry =>
            entry.Value is TextValue { Text: var text }
            && register.FindField(entry.Key) is { } field
            && (
                field.Type == FieldType.Choice
                    ? IsClassifiedChoice(field, text, patterns)
                    : patterns.IsClassified(text)
            )
        );

    private static bool IsClassifiedChoice(FieldDefinition field, string key, TextPatterns patterns) =>
        patterns.IsClassifiedChoice(key)
        || field.Choices.FirstOrDefault(choice => choice.Key == key) is { } choice
            && patterns.IsClassifiedChoice(choice.Label);

    private FieldValue RedactValue(FieldValue value, FieldDefinition? field, RecordSetting setting) =>
        value switch
        {
            TextValue text when field?.Type == FieldType.Choice => text,
            TextValue text => new TextValue(RedactText(text.Text, field, setting)),
            NumberValue
            or DateValue
            or DateRangeValue when field is not null && patterns.HidesValues(field) => new TextValue(
                HideText(FieldText.FormatValue(value), field, SecretKind.Contract, setting)
            ),
            NumberValue number => new NumberValue(RedactQuantity(number.Quantity, setting)),
            ReferenceValue reference => new ReferenceValue(texts.MaskText(reference.RecordId, setting.Place)),
            DateRangeValue { Written: { } written } range => range with
            {
                Written = texts.MaskText(written, setting.Place),
            },
            _ => value,
        };

    private string RedactText(string text, FieldDefinition? field, RecordSetting setting)
    {
        if (field is null || ChooseKind(field, setting.IsClassified) is not { } kind)
            return texts.MaskText(text, setting.Place);
        return HideText(text, field, kind, setting);
    }

    private string HideText(string text, FieldDefinition field, SecretKind kind, RecordSetting setting)
    {
        var told =
            kind == SecretKind.Position
                ? (setting.IsProtected ? null : patterns.CoarsenPoint(text)) ?? SecretWords.Hidden
                : setting.Hidden.NumberValue(field.Key, text);
        texts.TellChange(kind, $"{setting.Place}的“{field.Label}”", text, told);
        return told;
    }

    // Why a column may not be told as it stands; null where only what it says decides.
    private SecretKind? ChooseKind(FieldDefinition field, bool isClassified) =>
        field.IsPersonal ? SecretKind.Person
        : isClassified ? SecretKind.ClassifiedSite
        : field.Key == Point ? SecretKind.Position
        : patterns.HidesField(field.Label) ? SecretKind.Contract
        : null;

    private SoftQuantity RedactQuantity(SoftQuantity quantity, RecordSetting setting)
    {
        texts.TellChange(SecretKind.Person, setting.Place, quantity.Source ?? "", "");
        return quantity with { Source = null, Method = texts.MaskOptional(quantity.Method, setting.Place) };
    }
}

/// <summary>In what a value stands.</summary>
internal sealed record RecordSetting(
    RegisterDefinition Register,
    bool IsClassified,
    bool IsProtected,
    HiddenValues Hidden
)
{
    public string Place => $"台账“{Register.Label}”";
}

/// <summary>Numbers the values of a column that are not told, so that counts of places stay right.</summary>
internal sealed class HiddenValues
{
    private readonly Dictionary<(string Field, string Value), int> numbers = [];
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    public string NumberValue(string field, string value)
    {
        if (!numbers.TryGetValue((field, value), out var number))
            numbers[(field, value)] = number = last[field] = last.GetValueOrDefault(field) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"〔不公开{number}〕");
    }
}
