using System.Globalization;

namespace Youju.Domain.Documents;

/// <summary>Reads one label at a fixed offset.</summary>
internal readonly ref struct NumberLabelReader(string text, int start, int end)
{
    /// <summary>Labels of more digits are years, amounts or codes.</summary>
    private const int MostDigits = 2;

    private const string Opening = "（(";
    private const string Closing = "）)";
    private const string Dots = ".．";
    private const string OptionalSeparators = "、：:";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static readonly string[] Sequence = ["首先", "其次", "再次"];

    public NumberLabel? ReadLabel()
    {
        var sign = text[start];
        if (sign == '第')
            return ReadOrdinal();
        if (Opening.Contains(sign))
            return ReadBracketed();
        if (Circled.IndexOf(sign) is >= 0 and var circle)
            return CreateLabel(LabelStyle.Circled, circle + 1, start + 1, start + 1);
        if (ChineseOrdinal.IsNumeralSign(sign))
            return ReadChinese();
        return IsDigitSign(sign) ? ReadArabic() : ReadSequence();
    }

    private NumberLabel? ReadOrdinal()
    {
        if (ReadNumberBeforeSign(start + 1) is not var (number, after))
            return null;
        if (text.AsSpan(after, end - after).StartsWith("部分"))
            return WithOptionalSeparator(LabelStyle.Part, number, after + 2);
        return text[after] == '章'
            ? WithOptionalSeparator(LabelStyle.Chapter, number, after + 1)
            : CreateLabelWithSign(ToStyleAfterOrdinal(text[after]), number, after);
    }

    private NumberLabel? ReadBracketed()
    {
        var isChinese = start + 1 < end && ChineseOrdinal.IsNumeralSign(text[start + 1]);
        var style = isChinese ? LabelStyle.BracketedChinese : LabelStyle.BracketedArabic;
        return ReadNumberBeforeSign(start + 1) is var (number, after) && Closing.Contains(text[after])
            ? CreateLabel(style, number, after, after + 1)
            : null;
    }

    private NumberLabel? ReadChinese()
    {
        if (ReadNumberBeforeSign(start) is not var (number, after))
            return null;
        var isCutOff = text[after] == '要' && after + 1 == end;
        return isCutOff ? null : CreateLabelWithSign(ToStyleAfterChinese(text[after]), number, after);
    }

    private NumberLabel? ReadArabic()
    {
        if (ReadNumberBeforeSign(start) is not var (number, after))
            return null;
        var isDecimal = IsFollowedByDigit(after) && !IsYearAt(after + 1);
        return isDecimal
            ? ReadDecimal(after)
            : CreateLabelWithSign(ToStyleAfterArabic(text[after]), number, after);
    }

    // What stands behind a number and belongs to the label, with the style that it makes of the number.
    private static LabelStyle? ToStyleAfterOrdinal(char sign) =>
        sign is '，' or '、' or ',' or '：' ? LabelStyle.Ordinal : null;

    private static LabelStyle? ToStyleAfterChinese(char sign) =>
        sign switch
        {
            '、' or '.' or '．' => LabelStyle.Chinese,
            '是' or '要' => LabelStyle.Item,
            _ => null,
        };

    private static LabelStyle? ToStyleAfterArabic(char sign) =>
        sign switch
        {
            '）' or ')' => LabelStyle.BracketedArabic,
            '、' or '.' or '．' => LabelStyle.Arabic,
            _ => null,
        };

    private NumberLabel? CreateLabelWithSign(LabelStyle? style, int number, int sign) =>
        style is { } known ? CreateLabel(known, number, sign, sign + 1) : null;

    private bool IsFollowedByDigit(int at)
    {
        return at + 1 < end && Dots.Contains(text[at]) && IsDigitSign(text[at + 1]);
    }

    /// <summary>1.1 with words after it; a unit or an operator after it makes it a figure.</summary>
    private NumberLabel? ReadDecimal(int dot)
    {
        var after = dot;
        int? last = null;
        var parts = 1;
        while (IsFollowedByDigit(after))
        {
            after = ReadNumberAt(after + 1, out last);
            parts++;
        }

        var followedBySpace = after < end && char.IsWhiteSpace(text[after]);
        return last is { } number && (parts > 2 || followedBySpace)
            ? CreateLabel(LabelStyle.Decimal, number, after, after)
            : null;
    }

    /// <summary>The words after "1." may begin with a year: 1.2024年预算.</summary>
    private bool IsYearAt(int at)
    {
        return at + 4 < end
            && text[at + 4] == '年'
            && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private NumberLabel? ReadSequence()
    {
        var words = text.AsSpan(start, end - start);
        if (words.StartsWith("最后"))
            return CreateLabel(LabelStyle.Sequence, NumberLabel.Last, start + 2, start + 2);
        for (var index = 0; index < Sequence.Length; index++)
        {
            if (words.StartsWith(Sequence[index]))
                return CreateLabel(LabelStyle.Sequence, index + 1, start + 2, start + 2);
        }

        return null;
    }

    private NumberLabel WithOptionalSeparator(LabelStyle style, int number, int after)
    {
        var isSeparated = after < end && OptionalSeparators.Contains(text[after]);
        return CreateLabel(style, number, after, isSeparated ? after + 1 : after);
    }

    private NumberLabel CreateLabel(LabelStyle style, int number, int separatorStart, int labelEnd)
    {
        return new(style, number, TextSpan.FromBounds(start, labelEnd), text[separatorStart..labelEnd]);
    }

    /// <summary>The number at that offset and the offset of the sign after it; null where either is missing.</summary>
    private (int Number, int After)? ReadNumberBeforeSign(int at)
    {
        var after = ReadNumberAt(at, out var number);
        return number is { } found && after < end ? (found, after) : null;
    }

    /// <summary>The offset after the number that starts at <paramref name="at"/>; the number is null where none does.</summary>
    private int ReadNumberAt(int at, out int? number)
    {
        var after = SkipSigns(at, IsDigitSign);
        if (after > at)
        {
            number = after - at <= MostDigits ? ParseArabicDigits(text.AsSpan(at, after - at)) : null;
            return after;
        }

        after = SkipSigns(at, ChineseOrdinal.IsNumeralSign);
        number = after > at ? ChineseOrdinal.ParseNumerals(text.AsSpan(at, after - at)) : null;
        return after;
    }

    private int SkipSigns(int at, Func<char, bool> isSign)
    {
        while (at < end && isSign(text[at]))
            at++;
        return at;
    }

    private static bool IsDigitSign(char sign) => char.IsAsciiDigit(sign) || sign is >= '０' and <= '９';

    private static int ParseArabicDigits(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (int)CharUnicodeInfo.GetNumericValue(digit);
        return number;
    }
}
