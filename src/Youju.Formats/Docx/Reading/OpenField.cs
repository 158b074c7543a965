using System.Globalization;
using System.Text;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Numbering;

namespace Youju.Formats.Docx.Reading;

/// <summary>A field whose end has not been met, with what it prints where its result is empty.</summary>
internal sealed class OpenField
{
    private const int LongestCode = 400;
    private const int MostChoices = 100;

    private static readonly string[] Circles = ["○", "◯", "〇", "△", "□"];

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
        var number = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1);
        var font = words.Split('"').ElementAtOrDefault(1);
        return
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sign)
            && sign is >= ' ' and < 0xD800
            ? Symbols.ToReadableSymbol((char)sign, font).ToString()
            : "";
    }

    // 带圈字符 is a sign laid over a circle; a fraction has two parts.
    private static string PrintEquation(string words)
    {
        if (ListArguments(words) is not [var first, var second])
            return "";
        if (words.Contains("\\f", StringComparison.OrdinalIgnoreCase))
            return $"{first}/{second}";
        if (!Circles.Contains(first))
            return "";
        return int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? NumberFormat.FormatOrdinal(number, "decimalEnclosedCircle")
            : second;
    }

    private static string[] ListArguments(string words)
    {
        var (start, end) = (words.IndexOf('('), words.LastIndexOf(')'));
        return start < 0 || end < start
            ? []
            : words[(start + 1)..end].Split([',', ';', '，', '；'], StringSplitOptions.TrimEntries);
    }
}
