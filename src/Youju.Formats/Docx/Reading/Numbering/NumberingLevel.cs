using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>How one level of a list is numbered (<c>w:lvl</c>).</summary>
/// <param name="Text">The label with %1 for the number of the first level, %2 for the second, and so on.</param>
/// <param name="RestartAfter">The level, from 1, after which it starts anew; 0 for never; null for after any higher one.</param>
/// <param name="IsLegal">Whether all numbers are shown in decimal.</param>
/// <param name="Style">The paragraph style that is numbered on this level.</param>
internal sealed record NumberingLevel(
    int Start,
    string Format,
    string Text,
    int? RestartAfter,
    bool IsLegal,
    string? Style,
    ParagraphShape Shape
)
{
    private static readonly Dictionary<string, Func<NumberingLevel, WordCursor, NumberingLevel>> Elements =
        new(StringComparer.Ordinal)
        {
            ["start"] = (level, cursor) => level with { Start = cursor.ReadNumber("val", 1) },
            ["numFmt"] = (level, cursor) => level with { Format = ReadFormat(cursor) },
            ["lvlText"] = (level, cursor) => level with { Text = cursor.ReadAttribute("val", "") },
            ["lvlRestart"] = (level, cursor) => level with { RestartAfter = cursor.ReadNumber("val") },
            ["isLgl"] = (level, cursor) => level with { IsLegal = cursor.IsOn },
            ["pStyle"] = (level, cursor) => level with { Style = cursor.Value },
            ["pPr"] = (level, cursor) => level with { Shape = ParagraphShape.ReadShape(cursor) },
        };

    public static NumberingLevel Default { get; } =
        new(1, "decimal", "", null, IsLegal: false, null, ParagraphShape.Plain);

    /// <summary>Reads <c>w:lvl</c>, on which the cursor stands.</summary>
    public static NumberingLevel ReadLevel(WordCursor cursor)
    {
        var level = Default;
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (Elements.TryGetValue(cursor.Name, out var read))
                level = read(level, cursor);
            else if (cursor.Name == "rPr")
                cursor.SkipElement();
        }

        return level;
    }

    /// <summary>The name of the format; of one that the file spells out, as 001, 002, 003, ..., its first number.</summary>
    private static string ReadFormat(WordCursor cursor)
    {
        var name = cursor.ReadAttribute("val", "decimal");
        if (name != "custom")
            return name;
        var first = cursor.ReadAttribute("format", "").Split(',')[0].Trim();
        return first.Length is > 0 and < 10 && first.All(char.IsAsciiDigit) ? first : name;
    }
}
