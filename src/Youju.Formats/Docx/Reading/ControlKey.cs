using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading;

/// <summary>The fact that a content control names, of whatever level the control is.</summary>
internal static class ControlKey
{
    private const int LongestKey = 200;

    /// <param name="cursor">Stands on the control's <c>w:sdtPr</c>.</param>
    /// <returns>Null where the control names none.</returns>
    public static string? ReadFigureKey(WordCursor cursor)
    {
        var (tag, isPrompt) = ("", false);
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "tag")
                tag = cursor.ReadAttribute("val", "");
            else if (cursor.Name == "showingPlcHdr")
                isPrompt = cursor.IsOn;
        }

        // What Word shows in a control that somebody has emptied is no figure.
        return isPrompt || tag.Length is 0 or > LongestKey || tag.Any(char.IsWhiteSpace) ? null : tag;
    }
}
