using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading;

/// <summary>Whether the reading is inside the code of a field, which is not printed, or in its result, which is.</summary>
internal sealed class FieldState
{
    private const int DeepestField = 50;

    private readonly List<OpenField> open = [];

    public bool IsInCode => open.Exists(one => !one.HasResult);

    /// <summary>A code that runs over the end of a paragraph is taken for one that lost its end.</summary>
    public void StartParagraph()
    {
        if (IsInCode)
            open.Clear();
    }

    /// <param name="mark">The type of a <c>w:fldChar</c>.</param>
    /// <returns>What the field prints of itself, where it ends and its result held nothing.</returns>
    public string TrackFieldMark(string? mark)
    {
        if (mark == "begin" && open.Count < DeepestField)
            open.Add(new());
        else if (mark == "separate" && open.Count > 0)
            open[^1].HasResult = true;
        else if (mark == "end" && open.Count > 0)
            return CloseField();
        return "";
    }

    public void AddCode(string code)
    {
        if (open.Count > 0)
            open[^1].AddCode(code);
    }

    public void RecordPrinted()
    {
        foreach (var field in open)
            field.HasPrinted = true;
    }

    /// <summary>Takes what a field of a form says of its choice or its tick.</summary>
    public void ReadFormElement(WordCursor cursor)
    {
        if (open.Count > 0 && !open[^1].HasResult)
            open[^1].ReadFormElement(cursor);
    }

    private string CloseField()
    {
        var field = open[^1];
        open.RemoveAt(open.Count - 1);
        return field.HasPrinted ? "" : field.PrintItself();
    }
}
