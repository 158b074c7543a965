using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Formats.Layout;

namespace Youju.Formats.Findings.Json;

/// <summary>Writes where an offset stands: in the plain text always, in the original as far as the format knows.</summary>
internal sealed class JsonPlaces(Document document)
{
    private readonly LineIndex lines = new(document.Text);
    private readonly IReadOnlyList<Chapter> chapters = Chapter.FindChapters(document);

    public void WritePlace(Utf8JsonWriter json, int offset)
    {
        var place = document.FindPlaceAt(offset);
        var (line, column) = lines.LocateOffset(offset);
        json.WriteStartObject("place");
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        if (place.Part is { } part)
            json.WriteString("part", part);
        if (place.Paragraph is { } paragraph)
            json.WriteNumber("paragraph", paragraph);
        if (place.Page is { } page)
            json.WriteNumber("page", page);
        if (place.Box is { } box)
            WriteBox(json, box);
        if (
            chapters.LastOrDefault(chapter => chapter.Span.Start <= offset) is { Heading.Length: > 0 } chapter
        )
            json.WriteString("chapter", chapter.Heading);
        json.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter json, Box box)
    {
        json.WriteStartObject("box");
        json.WriteNumber("left", box.Left);
        json.WriteNumber("top", box.Top);
        json.WriteNumber("width", box.Width);
        json.WriteNumber("height", box.Height);
        json.WriteEndObject();
    }
}
