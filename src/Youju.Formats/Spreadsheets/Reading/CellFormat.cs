namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>How a cell shows its number.</summary>
internal sealed class CellFormat(string pattern)
{
    private const string DaySigns = "yYdD";

    public static CellFormat General { get; } = new("General");

    public string Pattern { get; } = pattern;

    /// <summary>Whether it shows a day, so that the number counts days.</summary>
    public bool IsDay { get; } = ShowsDay(pattern);

    public string FormatNumber(decimal number) => NumberPattern.FormatNumber(number, Pattern);

    private static bool ShowsDay(string pattern)
    {
        if (PatternSection.IsGeneral(pattern))
            return false;
        var section = PatternSections.SplitPattern(pattern)[0];
        return section.IsDate
            && section.Tokens.Exists(token =>
                !token.IsQuoted && token.Text.Length == 1 && DaySigns.Contains(token.Text[0])
            );
    }
}
