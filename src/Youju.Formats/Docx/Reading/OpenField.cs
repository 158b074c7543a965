using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Numbering;

namespace Youju.Formats.Docx.Reading;

/// <summary>A field whose end has not been met, with what it prints where its result is empty.</summary>
internal sealed partial class OpenField
{
    private const int LongestCode = 400;
    private const int MostChoices = 100;

    private readonly StringBuilder code = new();
    private readonly List<string> choices = [];
    private int chosen;
    private bool isTicked;

    public bool HasResult { get; set; }

    public bool HasPrinted { get; set; }

    public void AddCode(string words)
    {
        if (code.Length + words.Length <= LongestCode)
            code.Append(words);
    }

    public void ReadFormElement(WordCursor cursor)
    {
        if (cursor.Name == "listEntry" && choices.Count < MostChoices)
            choices.Add(cursor.Value ?? "");
        else if (cursor.Name == "result")
            chosen = cursor.ReadNumber("val", 0);
        else if (cursor.Name is "checked" or "default")
            isTicked = cursor.IsOn;
    }

    public string PrintItself()
    {
        var words = code.ToString().Trim();
        return words.Split(' ')[0].ToUpperInvariant() switch
        {
            "FORMDROPDOWN" => choices.ElementAtOrDefault(chosen) ?? "",
            "FORMCHECKBOX" => isTicked ? "☑" : "□",
            "SYMBOL" => PrintSymbol(words),
            "EQ" => PrintEquation(words),
            _ => "",
        };
    }

    private static string PrintSymbol(string words)
    {
        var match = SymbolCode().Match(words);
        return
            match.Success
            && int.TryParse(
                match.Groups[1].Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var sign
            )
            && sign is >= ' ' and < 0xD800
            ? Symbols.ToReadableSymbol((char)sign, match.Groups[2].Value).ToString()
            : "";
    }

    // 带圈字符 is a circle laid over a sign; a fraction has two parts.
    private static string PrintEquation(string words)
    {
        if (Fraction().Match(words) is { Success: true } fraction)
            return $"{fraction.Groups[1].Value}/{fraction.Groups[2].Value}";
        if (Circle().Match(words) is not { Success: true } circle)
            return "";
        var sign = circle.Groups[1].Value.Trim();
        return int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? NumberFormat.FormatOrdinal(number, "decimalEnclosedCircle")
            : sign;
    }

    [GeneratedRegex("""^\S+\s+(\d{1,5})(?:.*\\f\s+"([^"]*)")?""")]
    private static partial Regex SymbolCode();

    [GeneratedRegex("""\\o[^(]*\([○◯〇△□][,;，；]([^()]*)\)""", RegexOptions.IgnoreCase)]
    private static partial Regex Circle();

    [GeneratedRegex("""\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)""", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();
}
