using System.Globalization;

namespace Youju.Domain.Documents;

/// <summary>Reads one label at a fixed offset.</summary>
internal readonly ref struct NumberLabelReader(string text, int start, int end)
{
    /// <summary>Labels of more digits are years, amounts or codes.</summary>
    private const int MostDigits = 2;

    private static readonly string[] Sequence = ["首先", "其次", "再次"];

    public NumberLabel? Read() =>
        text[start] switch
        {
            '第' => ReadOrdinal(),
            '（' or '(' => ReadBracketed(),
            >= '①' and <= '⑳' => Label(LabelStyle.Circled, text[start] - '①' + 1, start + 1, start + 1),
            var sign when ChineseOrdinal.IsPart(sign) => ReadChinese(),
            var sign when IsDigit(sign) => ReadArabic(),
            _ => ReadSequence(),
        };

    private NumberLabel? ReadOrdinal()
    {
        var after = NumberAt(start + 1, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end)
            return null;
        if (text.AsSpan(after, end - after).StartsWith("部分"))
            return WithOptionalSeparator(LabelStyle.Part, found, after + 2);
        return text[after] switch
        {
            '章' => WithOptionalSeparator(LabelStyle.Chapter, found, after + 1),
            '，' or '、' or ',' or '：' => Label(LabelStyle.Ordinal, found, after, after + 1),
            _ => null,
        };
    }

    private NumberLabel? ReadBracketed()
    {
        var isChinese = start + 1 < end && ChineseOrdinal.IsPart(text[start + 1]);
        var after = NumberAt(start + 1, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end || text[after] is not ('）' or ')'))
            return null;
        return Label(
            isChinese ? LabelStyle.BracketedChinese : LabelStyle.BracketedArabic,
            found,
            after,
            after + 1
        );
    }

    private NumberLabel? ReadChinese()
    {
        var after = NumberAt(start, out var number, chineseOrArabic: true);
        if (number is not { } found || after >= end)
            return null;
        return text[after] switch
        {
            '、' or '.' or '．' => Label(LabelStyle.Chinese, found, after, after + 1),
            '是' => Label(LabelStyle.Item, found, after, after + 1),
            '要' when after + 1 < end => Label(LabelStyle.Item, found, after, after + 1),
            _ => null,
        };
    }

    private NumberLabel? ReadArabic()
    {
        var after = NumberAt(start, out var number, chineseOrArabic: false);
        if (number is not { } found || after >= end)
            return null;
        return text[after] switch
        {
            '）' or ')' => Label(LabelStyle.BracketedArabic, found, after, after + 1),
            '、' => Label(LabelStyle.Arabic, found, after, after + 1),
            '.' or '．' when after + 1 == end || !IsDigit(text[after + 1]) || IsYear(after + 1) => Label(
                LabelStyle.Arabic,
                found,
                after,
                after + 1
            ),
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
        while (after < end && text[after] is '.' or '．' && after + 1 < end && IsDigit(text[after + 1]))
        {
            after = NumberAt(after + 1, out last, chineseOrArabic: false);
            parts++;
        }

        var followedBySpace = after < end && char.IsWhiteSpace(text[after]);
        return last is { } number && (parts > 2 || followedBySpace)
            ? Label(LabelStyle.Decimal, number, after, after)
            : null;
    }

    /// <summary>The words after "1." may begin with a year: 1.2024年预算.</summary>
    private bool IsYear(int at) =>
        at + 4 < end && text[at + 4] == '年' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private NumberLabel? ReadSequence()
    {
        var words = text.AsSpan(start, end - start);
        for (var index = 0; index < Sequence.Length; index++)
        {
            if (words.StartsWith(Sequence[index]))
                return Label(LabelStyle.Sequence, index + 1, start + 2, start + 2);
        }

        return words.StartsWith("最后")
            ? Label(LabelStyle.Sequence, NumberLabel.Last, start + 2, start + 2)
            : null;
    }

    private NumberLabel WithOptionalSeparator(LabelStyle style, int number, int after) =>
        after < end && text[after] is '、' or '：' or ':'
            ? Label(style, number, after, after + 1)
            : Label(style, number, after, after);

    private NumberLabel Label(LabelStyle style, int number, int separatorStart, int labelEnd) =>
        new(style, number, TextSpan.Between(start, labelEnd), text[separatorStart..labelEnd]);

    /// <summary>The offset after the number that starts at <paramref name="at"/>; the number is null where none does.</summary>
    private int NumberAt(int at, out int? number, bool chineseOrArabic)
    {
        var after = at;
        while (after < end && IsDigit(text[after]))
            after++;
        if (after > at)
        {
            number = after - at <= MostDigits ? Arabic(text.AsSpan(at, after - at)) : null;
            return after;
        }

        while (chineseOrArabic && after < end && ChineseOrdinal.IsPart(text[after]))
            after++;
        number = after > at ? ChineseOrdinal.Parse(text.AsSpan(at, after - at)) : null;
        return after;
    }

    private static bool IsDigit(char sign) => char.IsAsciiDigit(sign) || sign is >= '０' and <= '９';

    private static int Arabic(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (int)CharUnicodeInfo.GetNumericValue(digit);
        return number;
    }
}
