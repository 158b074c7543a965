using System.Globalization;
using System.Xml;
using Youju.Domain.Evidence;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Cells;

/// <summary>What a cell of a form says of a value; reading the cell gives a value of which the same is said.</summary>
/// <param name="evidence">The names of stored files that are told apart by them, by sha-256.</param>
internal sealed class FieldCellFormat(FieldDefinition field, IReadOnlyDictionary<string, string> evidence)
{
    /// <summary>A spreadsheet's cell holds no more; what is left out of a form is never wiped out by it.</summary>
    public const int LongestCell = 32_767;

    private const decimal TenThousand = 10_000;

    public string FormatValue(FieldValue? value) =>
        value switch
        {
            null => "",
            TextValue choice when field.Type == FieldType.Choice => field.NameChoice(choice.Text),
            TextValue text => FormatText(text.Text),
            NumberValue number => FormatNumber(number.Quantity),
            DateRangeValue days => FormatDays(days),
            EvidenceValue proof when evidence.GetValueOrDefault(proof.Sha256) is { } name => name
                + FormatPlace(proof.Anchor),
            _ => FieldText.FormatValue(value),
        };

    private static string FormatDays(DateRangeValue days) =>
        days.Written is { } written ? written
        : days.First == days.Last ? FormatDay(days.First)
        : $"{FormatDay(days.First)} 至 {FormatDay(days.Last)}";

    private static string FormatPlace(EvidenceAnchor? anchor) =>
        anchor is null ? "" : $"{EvidenceAnchor.Mark}{anchor}";

    /// <summary>Whether a value read from a cell is the one that was printed there.</summary>
    public static bool PrintsTheSame(FieldValue read, FieldValue? kept) =>
        read.Equals(kept)
        || (read, kept) switch
        {
            (NumberValue { Quantity: var one }, NumberValue { Quantity: var other }) => FormatNumber(one)
                == FormatNumber(other)
                && FormatText(one.Method) == FormatText(other.Method)
                && FormatText(one.Source) == FormatText(other.Source),
            (TextValue one, TextValue other) => FormatText(one.Text) == FormatText(other.Text),
            _ => false,
        };

    /// <summary>Text as a cell can hold it.</summary>
    public static string FormatText(string? text)
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
    public static string FormatNumber(SoftQuantity number) =>
        number.Qualifier switch
        {
            Qualifier.Rounded => FormatRounded(number),
            Qualifier.MoreThan => FormatTenThousands(number.Value) + "余",
            Qualifier.Nearly => "近" + FormatTenThousands(number.Value),
            Qualifier.About => "约" + FormatTenThousands(number.Value),
            Qualifier.AtLeast => "不少于" + FormatTenThousands(number.Value),
            Qualifier.AtMost => "不超过" + FormatTenThousands(number.Value),
            Qualifier.Above => "超过" + FormatTenThousands(number.Value),
            _ => throw new InvalidOperationException($"No words are defined for {number.Qualifier}."),
        };

    // A grain of 1000 shows in 12.3万, one that no digit stands for does not show.
    private static string FormatRounded(SoftQuantity number)
    {
        for (var (decimals, grain) = (0, TenThousand); decimals < 4; decimals++, grain /= 10)
        {
            if (number.Grain == grain && number.Value % grain == 0)
                return (number.Value / TenThousand).ToString(
                        "F" + decimals.ToString(CultureInfo.InvariantCulture),
                        CultureInfo.InvariantCulture
                    ) + "万";
        }

        return FormatPlainNumber(number.Value);
    }

    private static string FormatTenThousands(decimal value) =>
        value >= TenThousand && value % (TenThousand / 10) == 0
            ? FormatPlainNumber(value / TenThousand) + "万"
            : FormatPlainNumber(value);

    private static string FormatPlainNumber(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
