using Youju.Domain.Registers;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Themes;

/// <summary>A record's fields as the words a sentence uses, each figure with the key of its field.</summary>
internal sealed class RecordText(
    int year,
    IReadOnlyDictionary<string, Register> registers,
    FigurePrinter printer,
    QuotedText quoted
)
{
    /// <summary>
    /// What a sentence over one record may use: its fields, <c>known.</c> to ask whether one is filled in,
    /// <c>told.</c> whether another begins with it.
    /// </summary>
    public TemplateNames CreateNames(RegisterDefinition register, Record record)
    {
        var (names, known, told) = (new TemplateNames(), new TemplateNames(), new TemplateNames());
        foreach (var field in register.Fields)
        {
            var words = FormatField(register, record, field);
            names[field.Key] = words
                ?? FigureMarks.MarkGap(
                    field.Label,
                    GapList.CreateGap(
                        GapCodes.FieldEmpty,
                        $"{register.Key}/{record.Id}/{field.Key}",
                        register.Label,
                        record.Id,
                        field.Label
                    )
                );
            if (words is not null)
                known[field.Key] = true;
            if (record.Current.IsStartOfAnotherText(field.Key))
                told[field.Key] = true;
        }

        (names["known"], names["told"]) = (known, told);
        return names;
    }

    /// <summary>What one field says; null where it says nothing.</summary>
    public string? FormatField(RegisterDefinition register, Record record, FieldDefinition field) =>
        record.Current[field.Key] is { } value ? FormatValue(register, record.Id, field, value) : null;

    // What must not go public says nothing here, as if it were not filled in.
    private string? FormatValue(
        RegisterDefinition register,
        string id,
        FieldDefinition field,
        FieldValue value
    )
    {
        var key = $"{register.Key}/{id}/{field.Key}";
        return value switch
        {
            _ when field.IsPersonal => null,
            NumberValue or MoneyValue => FigureMarks.MarkFigure(
                key,
                printer.PrintAsWritten(RecordSource.ToQuantity(value)!.Value)
            ),
            DateValue or DateRangeValue => FormatDates(value),
            TextValue { Text: var text } => FormatText(field, text, key),
            ReferenceValue { RecordId: var other } => FormatReference(field.Register, other),
            _ => null,
        };
    }

    private string? FormatText(FieldDefinition field, string text, string key) =>
        field.Type == FieldType.Choice
            ? field.Choices.FirstOrDefault(choice => choice.Key == text)?.Label
            : quoted.MarkFigures(text, key);

    private string FormatDates(FieldValue value) =>
        value switch
        {
            DateValue { Date: var date } => DateText.FormatDay(date, year),
            _ => DateText.FormatDates((DateRangeValue)value, year),
        };

    // Another record is called by the first column that lists show of it.
    private string? FormatReference(string? register, string id) =>
        register is not null
        && registers.GetValueOrDefault(register) is { } other
        && other.Definition.Display is [var shown, ..]
        && other.Records.GetValueOrDefault(id)?.Current[shown] is TextValue { Text: var name }
            ? quoted.MarkFigures(name, $"{register}/{id}/{shown}")
            : null;
}
