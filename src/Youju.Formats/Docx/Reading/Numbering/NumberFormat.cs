using System.Globalization;
using System.Text;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>Writes a number in the formats of <c>w:numFmt</c> (ISO/IEC 29500-1, 17.18.59).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    public static string FormatOrdinal(int number, string format) =>
        format switch
        {
            "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "decimalFullWidth" or "decimalFullWidth2" => FormatFullWidth(number),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => FormatCircled(number),
            "decimalEnclosedFullstop" => FormatEnclosed(number, '⒈', $"{number}."),
            "decimalEnclosedParen" => FormatEnclosed(number, '⑴', $"({number})"),
            "ideographEnclosedCircle" => number is >= 1 and <= 10
                ? ((char)('㊀' + number - 1)).ToString()
                : FormatDecimal(number),
            "chineseCounting"
            or "chineseCountingThousand"
            or "japaneseCounting"
            or "taiwaneseCounting"
            or "taiwaneseCountingThousand"
            or "koreanCounting" => FormatChineseCount(number, Digits, "十百千万", shortTen: true),
            "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => FormatChineseCount(
                number,
                LegalDigits,
                "拾佰仟万",
                shortTen: false
            ),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => FormatChineseDigits(
                number
            ),
            "ideographTraditional" => FormatFromSigns(number, Stems),
            "ideographZodiac" => FormatFromSigns(number, Branches),
            "upperLetter" => FormatLetters(number, 'A'),
            "lowerLetter" => FormatLetters(number, 'a'),
            "upperRoman" => FormatRoman(number),
            "lowerRoman" => FormatRoman(number).ToLowerInvariant(),
            _ => FormatDecimal(number),
        };

    private static string FormatDecimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatFullWidth(int number) =>
        string.Concat(
            FormatDecimal(number).Select(sign => char.IsAsciiDigit(sign) ? (char)(sign - '0' + '０') : sign)
        );

    private static string FormatChineseDigits(int number) =>
        string.Concat(
            FormatDecimal(number).Select(sign => char.IsAsciiDigit(sign) ? Digits[sign - '0'] : sign)
        );

    private static string FormatCircled(int number) =>
        number switch
        {
            >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
            >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
            >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
            _ => FormatDecimal(number),
        };

    private static string FormatEnclosed(int number, char first, string otherwise) =>
        number is >= 1 and <= 20 ? ((char)(first + number - 1)).ToString() : otherwise;

    private static string FormatFromSigns(int number, string signs) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : FormatDecimal(number);

    // Word doubles the letter after Z: AA, BB, CC.
    private static string FormatLetters(int number, char first) =>
        number is >= 1 and <= 780
            ? new string((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26))
            : FormatDecimal(number);

    private static string FormatRoman(int number)
    {
        if (number is < 1 or > 3999)
            return FormatDecimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
            for (; number >= value; number -= value)
                text.Append(sign);
        return text.ToString();
    }

    /// <param name="weights">The signs for 10, 100, 1 000 and 10 000.</param>
    /// <param name="shortTen">Whether 10 to 19 go without the leading one.</param>
    private static string FormatChineseCount(int number, string digits, string weights, bool shortTen)
    {
        if (number is < 0 or > 99_999)
            return FormatDecimal(number);
        if (number == 0)
            return digits[0].ToString();
        if (shortTen && number is >= 10 and < 20)
            return $"{weights[0]}{(number == 10 ? "" : digits[number - 10])}";
        var text = new StringBuilder();
        var gap = false;
        for (int place = 4, weight = 10_000; place >= 0; place--, weight /= 10)
        {
            var digit = number / weight % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append('零');
            gap = false;
            text.Append(digits[digit]);
            if (place > 0)
                text.Append(weights[place - 1]);
        }

        return text.ToString();
    }
}
