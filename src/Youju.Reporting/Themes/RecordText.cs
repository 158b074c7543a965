using System.Globalization;
using DotLiquid;
using Youju.Domain.Registers;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
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
    /// <summary>What a sentence over one record may use: its fields, <c>known.</c> to ask whether one is filled in, <c>told.</c> whether another begins with it.</summary>
    public Hash CreateVariables(RegisterDefinition register, Record record)
    {
        var (variables, known, told) = (new Hash(), new Hash(), new Hash());
        foreach (var field in register.Fields)
        {
            var words = FormatField(register, record, field);
            variables[field.Key] = words
                ?? FigureMarks.MarkGap(
                    field.Label,
                    $"台账“{register.Label}”记录“{record.Id}”没有填写“{field.Label}”"
                );
            if (words is not null)
                known[field.Key] = true;
            if (record.Current.IsStartOfAnotherText(field.Key))
                told[field.Key] = true;
        }

        (variables["known"], variables["told"]) = (known, told);
        return variables;
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
                printer.PrintWithUnit(RecordSource.ToQuantity(value)!.Value)
            ),
            DateValue { Date: var date } => FormatDate(date),
            DateRangeValue { Days: 1 } day => FormatDate(day.First),
            DateRangeValue range => $"{FormatDate(range.First)}至{FormatDate(range.Last)}",
            TextValue { Text: var text } when field.Type == FieldType.Choice => field
                .Choices.FirstOrDefault(choice => choice.Key == text)
                ?.Label,
            TextValue { Text: var text } => quoted.MarkFigures(text, key),
            ReferenceValue { RecordId: var other } => FormatReference(field.Register, other),
            _ => null,
        };
    }

    private string FormatDate(DateOnly date) =>
        date.Year == year
            ? date.ToString("M月d日", CultureInfo.InvariantCulture)
            : date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    // Another record is called by the first column that lists show of it.
    private string? FormatReference(string? register, string id) =>
        register is not null
        && registers.GetValueOrDefault(register) is { } other
        && other.Definition.Display is [var shown, ..]
        && other.Records.GetValueOrDefault(id)?.Current[shown] is TextValue { Text: var name }
            ? quoted.MarkFigures(name, $"{register}/{id}/{shown}")
            : null;
}
