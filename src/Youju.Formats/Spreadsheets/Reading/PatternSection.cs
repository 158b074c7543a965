using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>A stretch of a number format: placeholders for digits, or text to be shown.</summary>
internal readonly record struct PatternToken(string Text, bool IsDigits, bool IsQuoted);

/// <summary>One of the parts of a number format that semicolons part: for positive, negative and zero.</summary>
internal sealed class PatternSection
{
    private const string DigitSigns = "0#?.,";
    public const string DateSigns = "ymdhsYMDHS";
    private const string FractionSigns = "0#?";
    private const string PowerSigns = "Ee/@";
    private const int LongestPattern = 255;

    // Each decides about the sign behind it.
    private const string PrefixSigns = "\\!_*";

    public List<PatternToken> Tokens { get; } = [];

    public int Percents { get; private set; }

    /// <summary>Commas behind the last digit, each of which divides by a thousand.</summary>
    public int Thousands { get; private set; }

    public int Decimals { get; private set; }

    /// <summary>The placeholders in the words of .NET.</summary>
    public string NetFormat { get; private set; } = "0";

    public bool IsDate { get; private set; }

    /// <summary>Whether it shows a number without power or fraction.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>Whether the pattern leaves it to the number how it looks.</summary>
    public static bool IsGeneral(string pattern) =>
        pattern.Length is 0 or > LongestPattern
        || pattern.Contains("General", StringComparison.OrdinalIgnoreCase);

    public static List<PatternSection> SplitPattern(string pattern)
    {
        var sections = new List<PatternSection> { new() };
        for (var at = 0; at < pattern.Length; at++)
        {
            var section = sections[^1];
            switch (pattern[at])
            {
                case ';':
                    sections.Add(new());
                    break;
                case '"':
                    at = section.AddQuotedText(pattern, at);
                    break;
                case '[':
                    at = FindEnd(pattern, at, ']');
                    break;
                case var prefix when PrefixSigns.Contains(prefix) && at + 1 < pattern.Length:
                    section.AddPrefixed(prefix, pattern[++at]);
                    break;
                default:
                    section.AddSign(pattern[at], isQuoted: false);
                    break;
            }
        }

        sections.ForEach(section => section.FinishSection());
        return sections;
    }

    // The others leave the room of the sign, or fill the cell with it.
    private void AddPrefixed(char prefix, char sign)
    {
        if (prefix is '\\' or '!')
            AddSign(sign, isQuoted: true);
    }

    private int AddQuotedText(string pattern, int at)
    {
        var end = FindEnd(pattern, at + 1, '"');
        Tokens.Add(new(pattern[(at + 1)..end], IsDigits: false, IsQuoted: true));
        return end;
    }

    private static int FindEnd(string pattern, int at, char sign)
    {
        var end = at < pattern.Length ? pattern.IndexOf(sign, at) : -1;
        return end < 0 ? pattern.Length : end;
    }

    private void AddSign(char sign, bool isQuoted)
    {
        var isDigits = !isQuoted && DigitSigns.Contains(sign);
        if (isDigits && Tokens.Count > 0 && Tokens[^1].IsDigits)
            Tokens[^1] = Tokens[^1] with { Text = Tokens[^1].Text + sign };
        else
            Tokens.Add(new(sign.ToString(), isDigits, isQuoted));
    }

    private void FinishSection()
    {
        var free = Tokens
            .Where(token => !token.IsDigits && !token.IsQuoted)
            .Select(token => token.Text[0])
            .ToList();
        Percents = Math.Min(4, free.Count(sign => sign == '%'));
        IsDate = free.Exists(DateSigns.Contains);
        IsPlain = !free.Exists(PowerSigns.Contains);
        var digits = string.Concat(Tokens.Where(token => token.IsDigits).Select(token => token.Text));
        var trimmed = digits.TrimEnd(',');
        Thousands = Math.Min(4, digits.Length - trimmed.Length);
        var point = trimmed.IndexOf('.');
        var (whole, fraction) = point < 0 ? (trimmed, "") : (trimmed[..point], trimmed[(point + 1)..]);
        Decimals = fraction.Count(FractionSigns.Contains);
        NetFormat = ToNetFormat(whole, fraction);
    }

    private static string ToNetFormat(string whole, string fraction)
    {
        var required = whole.Count(sign => sign == '0');
        var format = new StringBuilder(whole.Contains(',') ? "#," : "").Append('#').Append('0', required);
        if (fraction.Length > 0)
            format
                .Append('.')
                .Append(
                    fraction
                        .Replace('?', '#')
                        .Replace(",", "", StringComparison.Ordinal)
                        .Replace(".", "", StringComparison.Ordinal)
                );
        return format.ToString();
    }
}
