using System.Globalization;
using Youju.Domain.Figures;
using Youju.Text.Numbers;
using Youju.Text.Words;

namespace Youju.Domain.Registers;

/// <summary>Field values as plain text, the way files hold them.</summary>
public static class FieldText
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Days = [Day, "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];

    public static string FormatValue(FieldValue value) =>
        value switch
        {
            TextValue text => text.Text,
            NumberValue number => FormatValue(number.Quantity.Value),
            MoneyValue { Money: var money } => FormatValue(money.Yuan),
            DateValue date => FormatValue(date.Date),
            DateRangeValue range => $"{FormatValue(range.First)}/{FormatValue(range.Last)}",
            ReferenceValue reference => reference.RecordId,
            EvidenceValue { Page: { } page } evidence =>
                $"{evidence.Sha256}#{page.ToString(CultureInfo.InvariantCulture)}",
            EvidenceValue evidence => evidence.Sha256,
            _ => throw new InvalidOperationException($"No text is defined for {value.GetType().Name}."),
        };

    /// <summary>Reads a value; null where the text is none of that type.</summary>
    public static FieldValue? ParseValue(FieldDefinition field, string text) =>
        field.Type is FieldType.Number or FieldType.Money or FieldType.Date or FieldType.DateRange
            ? ParseTyped(field, HalfWidth.FromFullWidth(text))
            : ParseTyped(field, text);

    private static FieldValue? ParseTyped(FieldDefinition field, string text) =>
        field.Type switch
        {
            FieldType.Text or FieldType.Place or FieldType.Person => new TextValue(text),
            FieldType.Choice => field.Choices.Any(choice => choice.Key == text) ? new TextValue(text) : null,
            FieldType.Reference => new ReferenceValue(text),
            FieldType.Number => BoundedNumber.ParseNumber(text) is { } number
            && !(field.IsWhole && number != decimal.Truncate(number))
                ? new NumberValue(new(number, field.Unit))
                : null,
            FieldType.Money => BoundedNumber.ParseNumber(text) is { } yuan
            && Money.TryFromYuan(yuan, out var money)
                ? new MoneyValue(money)
                : null,
            FieldType.Date => ParseDate(text) is { } date ? new DateValue(date) : null,
            FieldType.DateRange => ParseDateRange(text),
            FieldType.Evidence => ParseEvidence(text),
            _ => throw new InvalidOperationException($"No value is defined for {field.Type}."),
        };

    /// <summary>What the text of a type must look like, for the person who has to mend it.</summary>
    public static string DescribeExpected(FieldDefinition field) =>
        field.Type switch
        {
            FieldType.Choice => "下列之一：" + string.Join("、", field.Choices.Select(choice => choice.Key)),
            FieldType.Number when field.IsWhole =>
                $"整数，如 2000（{field.Unit.Symbol}是一个一个数的，没有小数）",
            FieldType.Number => "数字，如 2000",
            FieldType.Money => "以元为单位的金额，最多两位小数",
            FieldType.Date => "日期，如 2024-03-01",
            FieldType.DateRange => "起止日期，如 2024-03-01/2024-04-10",
            FieldType.Evidence => "64位十六进制校验值，可加页码 #3",
            _ => "文字",
        };

    /// <summary>A day as we write it, or as spreadsheets and people do: 2024/3/1, 2024年3月1日.</summary>
    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>A number without zeros that say nothing.</summary>
    public static string FormatNumber(decimal number) =>
        number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string FormatValue(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatValue(DateOnly date) => date.ToString(Day, CultureInfo.InvariantCulture);

    // A single day is a range of one.
    private static DateRangeValue? ParseDateRange(string text)
    {
        if (ParseDate(text) is { } day)
            return new(day, day);
        var (first, last) = (
            ParseDate(text[..FindRangeSeparator(text)].Trim()),
            ParseDate(text[Math.Min(text.Length, FindRangeSeparator(text) + 1)..].Trim())
        );
        return first <= last ? new(first.Value, last!.Value) : null;
    }

    // The sign between two days: a slash, or the middle one of those that are in the days.
    private static int FindRangeSeparator(string text)
    {
        if (text.AsSpan().IndexOfAny('至', '~', '～') is >= 0 and var to)
            return to;
        var at = text.IndexOf('/', StringComparison.Ordinal);
        for (var skip = text.AsSpan().Count('/') / 2; skip > 0; skip--)
            at = text.IndexOf('/', at + 1);
        return at < 0 ? text.Length : at;
    }

    private static EvidenceValue? ParseEvidence(string text)
    {
        var (hash, page) = text.IndexOf('#', StringComparison.Ordinal) is var mark and >= 0
            ? (text[..mark], text[(mark + 1)..])
            : (text, null);
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
            return null;
        if (page is null)
            return new(hash);
        return
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new(hash, number)
            : null;
    }
}
