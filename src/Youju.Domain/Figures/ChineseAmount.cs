namespace Youju.Domain.Figures;

/// <summary>An amount in the words of a cheque: 壹拾贰万叁仟元伍角整.</summary>
public static class ChineseAmount
{
    /// <summary>Reads the amount at the start of <paramref name="words"/>; false where none with 元 stands there.</summary>
    public static bool TryReadAmount(ReadOnlySpan<char> words, out decimal yuan, out int length)
    {
        (yuan, length) = (0, 0);
        var fits = TryReadPart(words, ref length, "元圆", out var whole);
        if (!fits)
            return false;
        yuan = whole;
        if (TryReadPart(words, ref length, "角", out var jiao))
            yuan += jiao / 10m;
        if (TryReadPart(words, ref length, "分", out var fen))
            yuan += fen / 100m;
        if (length < words.Length && (words[length] is '整' or '正'))
            length++;
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> words, ref int length, string marks, out long value)
    {
        var end = length;
        while (end < words.Length && ChineseNumeral.IsNumeralSign(words[end]))
            end++;
        value = 0;
        if (end >= words.Length || !marks.Contains(words[end]))
            return false;
        var digits = words[length..end];
        if (digits.Length > 1 && marks.Length == 1)
            digits = digits.TrimStart('零');
        if (!ChineseNumeral.TryParse(digits, out value))
            return false;
        length = end + 1;
        return true;
    }
}
