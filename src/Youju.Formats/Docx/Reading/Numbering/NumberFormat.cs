using System.Globalization;
using System.Text;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>Writes a number in the formats of <c>w:numFmt</c> (ISO/IEC 29500-1, 17.18.59).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FullWidthDigits = "０１２３４５６７８９";

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

    private static readonly NumberSigns Circled = new(
        "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
    );

    private static readonly ChineseCount Count = new(Digits, "十百千万", ShortTen: true);
    private static readonly ChineseCount LegalCount = new(
        "零壹贰叁肆伍陆柒捌玖",
        "拾佰仟万",
        ShortTen: false
    );

    private static readonly ChineseCount TraditionalCount = new(
        "零壹貳參肆伍陸柒捌玖",
        "拾佰仟萬",
        ShortTen: false
    );

    // What is not listed is written in decimal.
    private static readonly Dictionary<string, Func<int, string>> Formats = new(StringComparer.Ordinal)
    {
        ["none"] = _ => "",
        ["decimalZero"] = FormatTwoDigits,
        ["decimalFullWidth"] = FormatFullWidth,
        ["decimalFullWidth2"] = FormatFullWidth,
        ["decimalEnclosedCircle"] = Circled.FormatNumber,
        ["decimalEnclosedCircleChinese"] = Circled.FormatNumber,
        ["decimalEnclosedFullstop"] = new NumberSigns("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", After: ".").FormatNumber,
        ["decimalEnclosedParen"] = new NumberSigns("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", "(", ")").FormatNumber,
        ["ideographEnclosedCircle"] = new NumberSigns("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉").FormatNumber,
        ["ideographTraditional"] = new NumberSigns("甲乙丙丁戊己庚辛壬癸").FormatNumber,
        ["ideographZodiac"] = new NumberSigns("子丑寅卯辰巳午未申酉戌亥").FormatNumber,
        ["chineseCounting"] = Count.FormatNumber,
        ["chineseCountingThousand"] = Count.FormatNumber,
        ["japaneseCounting"] = Count.FormatNumber,
        ["taiwaneseCounting"] = Count.FormatNumber,
        ["taiwaneseCountingThousand"] = Count.FormatNumber,
        ["koreanCounting"] = Count.FormatNumber,
        ["chineseLegalSimplified"] = LegalCount.FormatNumber,
        ["ideographLegalTraditional"] = TraditionalCount.FormatNumber,
        ["numberInDash"] = number => $"- {FormatDecimal(number)} -",
        ["japaneseLegal"] = LegalCount.FormatNumber,
        ["ideographDigital"] = FormatChineseDigits,
        ["japaneseDigitalTenThousand"] = FormatChineseDigits,
        ["taiwaneseDigital"] = FormatChineseDigits,
        ["upperLetter"] = FormatUpperLetters,
        ["lowerLetter"] = FormatLowerLetters,
        ["upperRoman"] = FormatUpperRoman,
        ["lowerRoman"] = FormatLowerRoman,
    };

    /// <param name="format">A name, or digits such as 001 whose number gives that of the digits.</param>
    public static string FormatOrdinal(int number, string format) =>
        format.StartsWith('0')
            ? number.ToString(new string('0', format.Length), CultureInfo.InvariantCulture)
            : Formats.GetValueOrDefault(format, FormatDecimal)(number);

    internal static string FormatDecimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatTwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string FormatFullWidth(int number) => SpellDigits(number, FullWidthDigits);

    private static string FormatChineseDigits(int number) => SpellDigits(number, Digits);

    private static string SpellDigits(int number, string digits) =>
        string.Concat(
            FormatDecimal(number).Select(sign => char.IsAsciiDigit(sign) ? digits[sign - '0'] : sign)
        );

    private static string FormatUpperLetters(int number) => FormatLetters(number, 'A');

    private static string FormatLowerLetters(int number) => FormatLetters(number, 'a');

    // Word doubles the letter after Z: AA, BB, CC.
    private static string FormatLetters(int number, char first) =>
        number is >= 1 and <= 780
            ? new string((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26))
            : FormatDecimal(number);

    private static string FormatLowerRoman(int number) => FormatUpperRoman(number).ToLowerInvariant();

    private static string FormatUpperRoman(int number)
    {
        if (number is < 1 or > 3999)
            return FormatDecimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
            for (; number >= value; number -= value)
                text.Append(sign);
        return text.ToString();
    }
}
