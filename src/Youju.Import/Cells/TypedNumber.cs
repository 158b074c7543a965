namespace Youju.Import.Cells;

/// <summary>What people write into a cell of numbers, as one line that can be read: 200 000, 20万⏎人次, 10万+.</summary>
internal static class TypedNumber
{
    private const int GroupLength = 3;

    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0', '\u3000', '\u2009', '\u202F'];

    public static string JoinParts(string words)
    {
        if (words.Length == 0 || !words.Any(char.IsAsciiDigit))
            return words;
        var parts = words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var joined = parts.Length > 1 && MayJoin(parts) ? string.Concat(parts) : words.Trim();
        return joined switch
        {
            // (12,000.00) as accountants write what is taken back.
            ['(', .. var amount, ')'] when amount.All(IsAmountSign) => "-" + amount,
            [.. var least, '+'] when least.Length > 0 => least.TrimEnd() + "以上",
            _ => joined,
        };
    }

    private static bool IsAmountSign(char sign) => char.IsAsciiDigit(sign) || sign is ',' or '.';

    // 200 000 is one number, 200 300000 may be two.
    private static bool MayJoin(string[] parts) =>
        parts.Zip(parts.Skip(1)).All(pair => !TouchDigits(pair.First, pair.Second) || IsGroup(pair.Second))
        && (!TouchDigits(parts[0], parts[1]) || parts[0].Length <= GroupLength);

    private static bool TouchDigits(string first, string second) =>
        char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(second[0]);

    private static bool IsGroup(string part) => part.TakeWhile(char.IsAsciiDigit).Count() == GroupLength;
}
