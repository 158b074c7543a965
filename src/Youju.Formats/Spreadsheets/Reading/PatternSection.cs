using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>A stretch of a number format: placeholders for digits, or text to be shown.</summary>
internal readonly record struct PatternToken(string Text, bool IsDigits, bool IsQuoted);

/// <summary>One of the parts of a number format that semicolons part: for positive, negative and zero.</summary>
internal sealed class PatternSection
{
    private const string DigitSigns = "0#?.,";
    public const string DateSigns = "ymdhsaYMDHSA";
    private const string ElapsedSigns = "hmsHMS";
    private const string FractionSigns = "0#?";
    private const string PowerSigns = "Ee/@";
    private const int LongestPattern = 255;

    public List<PatternToken> Tokens { get; } = [];

    public int Percents { get; private set; }

    public int Permilles { get; private set; }

    /// <summary>Which numbers it shows; null where the place of the section tells.</summary>
    public PatternCondition? Condition { get; private set; }

    /// <summary>Whether numbers are written in Chinese digits.</summary>
    public bool HasChineseDigits { get; private set; }

    /// <summary>Whether the number looks as it likes between the words.</summary>
    public bool IsGeneralNumber { get; private set; }

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
        || pattern.Equals("General", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many digits a stretch of placeholders holds.</summary>
    public static int CountPlaces(string holders) => holders.Count(FractionSigns.Contains);

    public void AddQuotedText(string words) => Tokens.Add(new(words, IsDigits: false, IsQuoted: true));

    /// <summary>A word that stands for one thing: General, or the halves of the day.</summary>
    public void AddWord(string word)
    {
        IsGeneralNumber |= word == "General";
        Tokens.Add(new(word, IsDigits: word == "General", IsQuoted: false));
    }

    /// <summary>What stands in square brackets: a condition, a currency, hours that run on, Chinese digits; colours are left out.</summary>
    public void AddBracket(string words)
    {
        if (words.StartsWith('$'))
            AddQuotedText(words[1..].Split('-')[0]);
        else if (words.Equals("DBNum1", StringComparison.OrdinalIgnoreCase))
            HasChineseDigits = true;
        else if (words.Length > 0 && words.Distinct().Count() == 1 && ElapsedSigns.Contains(words[0]))
            Tokens.Add(new($"[{words.ToLowerInvariant()}]", IsDigits: false, IsQuoted: false));
        else
            Condition = PatternCondition.ParseCondition(words) ?? Condition;
    }

    public void AddSign(char sign, bool isQuoted)
    {
        var isDigits = !isQuoted && DigitSigns.Contains(sign);
        if (isDigits && Tokens.Count > 0 && Tokens[^1].IsDigits && !IsGeneralNumber)
            Tokens[^1] = Tokens[^1] with { Text = Tokens[^1].Text + sign };
        else
            Tokens.Add(new(sign.ToString(), isDigits, isQuoted));
    }

    public void FinishSection()
    {
        var free = Tokens
            .Where(token => !token.IsDigits && !token.IsQuoted)
            .Select(token => token.Text[0] == '[' ? token.Text[1] : token.Text[0])
            .ToList();
        Percents = Math.Min(4, free.Count(sign => sign == '%'));
        Permilles = Math.Min(4, free.Count(sign => sign == '‰'));
        IsDate = free.Exists(DateSigns.Contains) && !IsGeneralNumber;
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
