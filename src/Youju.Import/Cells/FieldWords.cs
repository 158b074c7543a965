using System.Globalization;
using System.Xml;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Cells;

/// <summary>What a cell of a form says of a value; reading the cell gives a value of which the same is said.</summary>
/// <param name="evidence">The names of stored files that are told apart by them, by sha-256.</param>
internal sealed class FieldWords(FieldDefinition field, IReadOnlyDictionary<string, string> evidence)
{
    /// <summary>A spreadsheet's cell holds no more; what is left out of a form is never wiped out by it.</summary>
    private const int LongestCell = 32_767;

    private const decimal TenThousand = 10_000;

    public string Of(FieldValue? value) =>
        value switch
        {
            null => "",
            TextValue choice when field.Type == FieldType.Choice => field
                .Choices.FirstOrDefault(one => one.Key == choice.Text)
                ?.Label
                ?? choice.Text,
            TextValue text => OfText(text.Text),
            NumberValue number => OfNumber(number.Quantity),
            DateRangeValue { First: var first, Last: var last } => first == last
                ? OfDay(first)
                : $"{OfDay(first)} 至 {OfDay(last)}",
            EvidenceValue proof when evidence.GetValueOrDefault(proof.Sha256) is { } name => name
                + (proof.Page is { } page ? $"#{page.ToString(CultureInfo.InvariantCulture)}" : ""),
            _ => FieldText.Print(value),
        };

    /// <summary>Whether a value read from a cell is the one that was printed there.</summary>
    public static bool SaysTheSame(FieldValue read, FieldValue? kept) =>
        read.Equals(kept)
        || (read, kept) switch
        {
            (NumberValue { Quantity: var one }, NumberValue { Quantity: var other }) => OfNumber(one)
                == OfNumber(other)
                && OfText(one.Method) == OfText(other.Method)
                && OfText(one.Source) == OfText(other.Source),
            (TextValue one, TextValue other) => OfText(one.Text) == OfText(other.Text),
            _ => false,
        };

    /// <summary>Text as a cell can hold it.</summary>
    public static string OfText(string? text)
    {
        if (text is null || text.Length > LongestCell)
            return "";
        var lines = text.ReplaceLineEndings("\n").Trim();
        return lines.All(XmlConvert.IsXmlChar)
            ? lines
            : string.Concat(
                    lines
                        .EnumerateRunes()
                        .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                )
                .Trim();
    }

    /// <summary>A number with the word that qualifies it: 10万余, 近500.</summary>
    public static string OfNumber(SoftQuantity number) =>
        number.Qualifier switch
        {
            Qualifier.Rounded => OfRounded(number),
            Qualifier.MoreThan => Coarse(number.Value) + "余",
            Qualifier.Nearly => "近" + Coarse(number.Value),
            Qualifier.About => "约" + Coarse(number.Value),
            Qualifier.AtLeast => "不少于" + Coarse(number.Value),
            Qualifier.AtMost => "不超过" + Coarse(number.Value),
            Qualifier.Above => "超过" + Coarse(number.Value),
            _ => throw new InvalidOperationException($"No words are defined for {number.Qualifier}."),
        };

    // A grain of 1000 shows in 12.3万, one that no digit stands for does not show.
    private static string OfRounded(SoftQuantity number)
    {
        for (var (decimals, grain) = (0, TenThousand); decimals < 4; decimals++, grain /= 10)
        {
            if (number.Grain == grain && number.Value % grain == 0)
                return (number.Value / TenThousand).ToString(
                        "F" + decimals.ToString(CultureInfo.InvariantCulture),
                        CultureInfo.InvariantCulture
                    ) + "万";
        }

        return Plain(number.Value);
    }

    private static string Coarse(decimal value) =>
        value >= TenThousand && value % (TenThousand / 10) == 0
            ? Plain(value / TenThousand) + "万"
            : Plain(value);

    private static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string OfDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
