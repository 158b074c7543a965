namespace Youju.Formats.Docx.Reading;

/// <summary>Whether the reading is inside the code of a field, which is not printed, or in its result, which is.</summary>
internal sealed class FieldState
{
    private const int DeepestField = 50;

    // For each open field, whether its result has begun.
    private readonly List<bool> open = [];

    public bool IsInCode => open.Count > 0 && open.Contains(false);

    /// <summary>A code that runs over the end of a paragraph is taken for one that lost its end.</summary>
    public void StartParagraph()
    {
        if (IsInCode)
            open.Clear();
    }

    /// <param name="mark">The type of a <c>w:fldChar</c>.</param>
    public void TrackFieldMark(string? mark)
    {
        if (mark == "begin" && open.Count < DeepestField)
            open.Add(false);
        else if (mark == "separate" && open.Count > 0)
            open[^1] = true;
        else if (mark == "end" && open.Count > 0)
            open.RemoveAt(open.Count - 1);
    }
}
