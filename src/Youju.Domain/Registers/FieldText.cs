using System.Globalization;
using Youju.Domain.Evidence;
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
            DateRangeValue { Written: { } written } => written,
            DateRangeValue range => $"{FormatValue(range.First)}/{FormatValue(range.Last)}",
            ReferenceValue reference => reference.RecordId,
            EvidenceValue { Anchor: { } anchor } evidence =>
                $"{evidence.Sha256}{EvidenceAnchor.Mark}{anchor}",
            EvidenceValue evidence => evidence.Sha256,
            _ => throw new InvalidOperationException($"No text is defined for {value.GetType().Name}."),
        };

    private static readonly Dictionary<FieldType, Func<FieldDefinition, string, FieldValue?>> Parsers = new()
    {
        [FieldType.Text] = ParseText,
        [FieldType.Place] = ParseText,
        [FieldType.Person] = ParseText,
        [FieldType.Choice] = ParseChoice,
        [FieldType.Reference] = ParseReference,
        [FieldType.Number] = ParseQuantity,
        [FieldType.Money] = ParseMoney,
        [FieldType.Date] = ParseDay,
        [FieldType.DateRange] = ParseDateRange,
        [FieldType.Evidence] = ParseEvidence,
    };

    private static readonly FieldType[] WrittenInDigits =
    [
        FieldType.Number,
        FieldType.Money,
        FieldType.Date,
        FieldType.DateRange,
    ];

    private static readonly Dictionary<FieldType, string> Expectations = new()
    {
        [FieldType.Number] = "数字，如 2000",
        [FieldType.Money] = "以元为单位的金额，最多两位小数",
        [FieldType.Date] = "日期，如 2024-03-01",
        [FieldType.DateRange] = "起止日期，如 2024-03-01/2024-04-10",
        [FieldType.Evidence] = "64位十六进制校验值，可加页码 #3，或页上的一块 #3:120,200,400,80",
    };

    /// <summary>Reads a value; null where the text is none of that type.</summary>
    public static FieldValue? ParseValue(FieldDefinition field, string text)
    {
        var plain = WrittenInDigits.Contains(field.Type) ? HalfWidth.FromFullWidth(text) : text;
        return Parsers[field.Type](field, plain);
    }

    /// <summary>What the text of a type must look like, for the person who has to mend it.</summary>
    public static string DescribeExpected(FieldDefinition field)
    {
        if (field.Type == FieldType.Choice)
            return "下列之一：" + string.Join("、", field.Choices.Select(choice => choice.Key));
        return field.Type == FieldType.Number && field.IsWhole
            ? $"整数，如 2000（{field.Unit.Symbol}是一个一个数的，没有小数）"
            : Expectations.GetValueOrDefault(field.Type, "文字");
    }

    /// <summary>A day as we write it, or as spreadsheets and people do: 2024/3/1, 2024年3月1日.</summary>
    public static DateOnly? ParseDate(string text)
    {
        return DateOnly.TryParseExact(
            text,
            Days,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
    }

    /// <summary>A number without zeros that say nothing.</summary>
    public static string FormatNumber(decimal number)
    {
        return number.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static string FormatValue(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatValue(DateOnly date) => date.ToString(Day, CultureInfo.InvariantCulture);

    private static TextValue ParseText(FieldDefinition field, string text) => new(text);

    private static ReferenceValue ParseReference(FieldDefinition field, string text) => new(text);

    private static TextValue? ParseChoice(FieldDefinition field, string text)
    {
        return field.Choices.Any(choice => choice.Key == text) ? new(text) : null;
    }

    private static NumberValue? ParseQuantity(FieldDefinition field, string text)
    {
        if (BoundedNumber.ParseNumber(text) is not { } number)
            return null;
        var isBroken = field.IsWhole && number != decimal.Truncate(number);
        return isBroken ? null : new(new(number, field.Unit));
    }

    private static MoneyValue? ParseMoney(FieldDefinition field, string text)
    {
        if (BoundedNumber.ParseNumber(text) is not { } yuan)
            return null;
        return Money.TryFromYuan(yuan, out var money) ? new(money) : null;
    }

    // A day that is not known exactly is kept as what is known of it.
    private static FieldValue? ParseDay(FieldDefinition field, string text)
    {
        return ParseDate(text) is { } date ? new DateValue(date)
            : DateWords.ReadDates(text, year: null) is { Written: not null } coarse ? coarse
            : ParseDateRange(field, text) is { Days: > 1 } span ? span
            : null;
    }

    // A single day is a range of one.
    private static DateRangeValue? ParseDateRange(FieldDefinition field, string text)
    {
        if (ParseDate(text) is { } day)
            return new(day, day);
        var (first, last) = (
            ParseDate(text[..FindRangeSeparator(text)].Trim()),
            ParseDate(text[Math.Min(text.Length, FindRangeSeparator(text) + 1)..].Trim())
        );
        return first <= last ? new(first.Value, last!.Value) : DateWords.ReadDates(text, year: null);
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

    private static EvidenceValue? ParseEvidence(FieldDefinition field, string text)
    {
        var mark = text.IndexOf('#', StringComparison.Ordinal);
        var hash = mark < 0 ? text : text[..mark];
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
            return null;
        if (mark < 0)
            return new(hash);
        return EvidenceAnchor.Parse(text[(mark + 1)..]) is { } anchor ? EvidenceValue.At(hash, anchor) : null;
    }
}
