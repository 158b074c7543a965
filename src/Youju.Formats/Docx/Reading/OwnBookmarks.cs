using Youju.Domain.Reports.Passports;

namespace Youju.Formats.Docx.Reading;

/// <summary>The bookmarks of one paragraph that our own writer put there.</summary>
internal sealed class OwnBookmarks
{
    // Few paragraphs have any.
    private Dictionary<string, (string Name, int Start)>? open;

    public void StartBookmark(string? id, string? name, int offset)
    {
        if (id is not null && name is not null && FigureBookmark.IsOwnName(name))
            (open ??= new(StringComparer.Ordinal)).TryAdd(id, (name, offset));
    }

    public void EndBookmark(string? id, ParagraphContent content)
    {
        if (id is not null && open?.Remove(id, out var bookmark) == true)
            content.AddMark(CreateMark(bookmark, content));
    }

    /// <summary>Forgets one that ends before the paragraph begins.</summary>
    public void DropBookmark(string? id)
    {
        if (id is not null)
            open?.Remove(id);
    }

    /// <summary>Ends those that run over the paragraph's end: where somebody has split it.</summary>
    public void CloseBookmarks(ParagraphContent content)
    {
        foreach (var bookmark in open?.Values ?? (IEnumerable<(string, int)>)[])
            content.AddMark(CreateMark(bookmark, content));
    }

    private static InlineMark CreateMark((string Name, int Start) bookmark, ParagraphContent content) =>
        new(MarkKind.Bookmark, bookmark.Name, bookmark.Start, content.Words.Length - bookmark.Start);
}
