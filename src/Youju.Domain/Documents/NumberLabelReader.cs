using System.Globalization;

namespace Youju.Domain.Documents;

/// <summary>Reads one label at a fixed offset.</summary>
internal readonly ref struct NumberLabelReader(string text, int start, int end)
{
    /// <summary>Labels of more digits are years, amounts or codes.</summary>
    private const int MostDigits = 2;

    private static readonly string[] Sequence = ["首先", "其次", "再次"];

    public NumberLabel? ReadLabel() =>
        text[start] switch
        {
            '第' => ReadOrdinal(),
            '（' or '(' => ReadBracketed(),
            >= '①' and <= '⑳' => CreateLabel(LabelStyle.Circled, text[start] - '①' + 1, start + 1, start + 1),
            var sign when ChineseOrdinal.IsNumeralSign(sign) => ReadChinese(),
            var sign when IsDigitSign(sign) => ReadArabic(),
            _ => ReadSequence(),
        };

    private NumberLabel? ReadOrdinal()
    {
        var after = ReadNumberAt(start + 1, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end)
            return null;
        if (text.AsSpan(after, end - after).StartsWith("部分"))
            return WithOptionalSeparator(LabelStyle.Part, found, after + 2);
        return text[after] switch
        {
            '章' => WithOptionalSeparator(LabelStyle.Chapter, found, after + 1),
            '，' or '、' or ',' or '：' => CreateLabel(LabelStyle.Ordinal, found, after, after + 1),
            _ => null,
        };
    }

    private NumberLabel? ReadBracketed()
    {
        var isChinese = start + 1 < end && ChineseOrdinal.IsNumeralSign(text[start + 1]);
        var after = ReadNumberAt(start + 1, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end || text[after] is not ('）' or ')'))
            return null;
        return CreateLabel(
            isChinese ? LabelStyle.BracketedChinese : LabelStyle.BracketedArabic,
            found,
            after,
            after + 1
        );
    }

    private NumberLabel? ReadChinese()
    {
        var after = ReadNumberAt(start, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end)
            return null;
        return text[after] switch
        {
            '、' or '.' or '．' => CreateLabel(LabelStyle.Chinese, found, after, after + 1),
            '是' => CreateLabel(LabelStyle.Item, found, after, after + 1),
            '要' when after + 1 < end => CreateLabel(LabelStyle.Item, found, after, after + 1),
            _ => null,
        };
    }

    private NumberLabel? ReadArabic()
    {
        var after = ReadNumberAt(start, out var number, chineseOrArabic: false);
        if (number is not { } found || after >= end)
            return null;
        return text[after] switch
        {
            '）' or ')' => CreateLabel(LabelStyle.BracketedArabic, found, after, after + 1),
            '、' => CreateLabel(LabelStyle.Arabic, found, after, after + 1),
            '.' or '．' when after + 1 == end || !IsDigitSign(text[after + 1]) || IsYearAt(after + 1) =>
                CreateLabel(LabelStyle.Arabic, found, after, after + 1),
            '.' or '．' => ReadDecimal(after),
            _ => null,
        };
    }

    /// <summary>1.1 with words after it; a unit or an operator after it makes it a figure.</summary>
    private NumberLabel? ReadDecimal(int dot)
    {
        var after = dot;
        int? last = null;
        var parts = 1;
        while (after < end && text[after] is '.' or '．' && after + 1 < end && IsDigitSign(text[after + 1]))
        {
            after = ReadNumberAt(after + 1, out last, chineseOrArabic: false);
            parts++;
        }

        var followedBySpace = after < end && char.IsWhiteSpace(text[after]);
        return last is { } number && (parts > 2 || followedBySpace)
            ? CreateLabel(LabelStyle.Decimal, number, after, after)
            : null;
    }

    /// <summary>The words after "1." may begin with a year: 1.2024年预算.</summary>
    private bool IsYearAt(int at) =>
        at + 4 < end && text[at + 4] == '年' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private NumberLabel? ReadSequence()
    {
        var words = text.AsSpan(start, end - start);
        for (var index = 0; index < Sequence.Length; index++)
        {
            if (words.StartsWith(Sequence[index]))
                return CreateLabel(LabelStyle.Sequence, index + 1, start + 2, start + 2);
        }

        return words.StartsWith("最后")
            ? CreateLabel(LabelStyle.Sequence, NumberLabel.Last, start + 2, start + 2)
            : null;
    }

    private NumberLabel WithOptionalSeparator(LabelStyle style, int number, int after) =>
        after < end && text[after] is '、' or '：' or ':'
            ? CreateLabel(style, number, after, after + 1)
            : CreateLabel(style, number, after, after);

    private NumberLabel CreateLabel(LabelStyle style, int number, int separatorStart, int labelEnd) =>
        new(style, number, TextSpan.FromBounds(start, labelEnd), text[separatorStart..labelEnd]);

    /// <summary>The offset after the number that starts at <paramref name="at"/>; the number is null where none does.</summary>
    private int ReadNumberAt(int at, out int? number, bool chineseOrArabic)
    {
        var after = at;
        while (after < end && IsDigitSign(text[after]))
            after++;
        if (after > at)
        {
            number = after - at <= MostDigits ? ParseArabicDigits(text.AsSpan(at, after - at)) : null;
            return after;
        }

        while (chineseOrArabic && after < end && ChineseOrdinal.IsNumeralSign(text[after]))
            after++;
        number = after > at ? ChineseOrdinal.ParseNumerals(text.AsSpan(at, after - at)) : null;
        return after;
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
