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
    public static NumberingLevel Default { get; } =
        new(1, "decimal", "", null, IsLegal: false, null, ParagraphShape.Plain);

    /// <summary>Reads <c>w:lvl</c>, on which the cursor stands.</summary>
    public static NumberingLevel ReadLevel(WordCursor cursor)
    {
        var level = Default;
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "start":
                    level = level with { Start = cursor.ReadNumber("val") ?? 1 };
                    break;
                case "numFmt":
                    level = level with { Format = cursor.Value ?? "decimal" };
                    break;
                case "lvlText":
                    level = level with { Text = cursor.Value ?? "" };
                    break;
                case "lvlRestart":
                    level = level with { RestartAfter = cursor.ReadNumber("val") };
                    break;
                case "isLgl":
                    level = level with { IsLegal = cursor.IsOn };
                    break;
                case "pStyle":
                    level = level with { Style = cursor.Value };
                    break;
                case "pPr":
                    level = level with { Shape = ParagraphShape.ReadShape(cursor) };
                    break;
                case "rPr":
                    cursor.SkipElement();
                    break;
            }
        }

        return level;
    }
}
