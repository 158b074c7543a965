using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads one <c>w:p</c>: its runs projected to plain words as if all changes were accepted, and what is marked in them.</summary>
/// <remarks>A deleted paragraph mark does not join its paragraph to the next.</remarks>
internal sealed class ParagraphReader(StoryReader story, WordCursor cursor, Region region)
{
    private readonly ParagraphContent content = new(cursor.Paragraph, region, story.Pieces());
    private readonly FormatTally tally = new();
    private readonly OwnBookmarks bookmarks = story.TakeBookmarks();
    private Action? readRun;
    private ParagraphShape shape = ParagraphShape.Plain;
    private ResolvedStyle style = story.Styles.Resolve(null);

    public ParagraphContent Read()
    {
        story.Fields.StartParagraph();
        ReadInlines(cursor.Enter());
        cursor.SpendBlock(0);
        bookmarks.Close(content);
        DropTrailingBreaks();
        var full = story.Number(content, shape, style);
        content.OutlineLevel = full.Outline is { } outline
            ? (outline is >= 0 and < 9 ? outline + 1 : null)
            : style.NamedLevel;
        content.Format = tally.Describe(full, style.Run);
        story.Section(shape.Section);
        return content;
    }

    private void ReadInlines(WordCursor.Scope scope)
    {
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "pPr":
                    ReadShape();
                    break;
                case "r":
                    ReadRun();
                    break;
                case "ins" or "moveTo":
                    ReadInsertion();
                    break;
                case "del" or "moveFrom":
                    ReadDeletion();
                    break;
                case "sdt":
                    ReadControl();
                    break;
                case "commentRangeStart":
                    AddMark(MarkKind.CommentStart, cursor.Attribute("id"));
                    break;
                case "commentRangeEnd":
                    AddMark(MarkKind.CommentEnd, cursor.Attribute("id"));
                    break;
                case "bookmarkStart":
                    bookmarks.Start(cursor.Attribute("id"), cursor.Attribute("name"), content.Words.Length);
                    break;
                case "bookmarkEnd":
                    bookmarks.End(cursor.Attribute("id"), content);
                    break;
                case "mathText":
                    cursor.AppendText(content.Words);
                    break;
            }
        }
    }

    private void ReadShape()
    {
        shape = ParagraphShape.Read(cursor);
        style = story.Styles.Resolve(shape.Style);
    }

    private void ReadInsertion()
    {
        var (author, start) = (cursor.Attribute("author") ?? "", content.Words.Length);
        ReadInlines(cursor.Enter());
        var words = content.Words.ToString(start, content.Words.Length - start);
        content.Add(new(MarkKind.Insertion, author, start, words.Length, words));
    }

    private void ReadDeletion()
    {
        var author = cursor.Attribute("author");
        var words = new StringBuilder();
        var scope = cursor.Enter();
        while (cursor.Next(scope))
            if (cursor.Name is "delText" or "t")
                cursor.AppendText(words);
        AddMark(MarkKind.Deletion, author, words.ToString());
    }

    private void ReadControl()
    {
        var (key, start, marks) = (default(string), content.Words.Length, content.Marks.Count);
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            if (cursor.Name == "sdtPr")
                key = ControlKey.Read(cursor);
            else if (cursor.Name == "sdtContent")
                ReadInlines(cursor.Enter());
        }

        if (key is not null)
            ControlledWords.Mark(content, key, start, marks);
    }

    private void ReadRun()
    {
        var reading = new RunReader(story, cursor, content, style.Run, region);
        reading.Read(readRun ??= ReadRun);
        tally.Add(reading.Format, reading.Length);
    }

    private void AddMark(MarkKind kind, string? name, string words = "") =>
        content.Add(new(kind, name ?? "", content.Words.Length, 0, words));

    private void DropTrailingBreaks()
    {
        var words = content.Words;
        while (words.Length > 0 && words[^1] == '\n')
            words.Length--;
        content.Pieces?.RemoveAll(piece => piece.Start >= words.Length);
    }
}
