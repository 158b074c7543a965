using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads one <c>w:p</c>: its runs projected to plain words as if all changes were accepted, and what is marked in them.</summary>
/// <remarks>A deleted paragraph mark does not join its paragraph to the next.</remarks>
internal sealed class ParagraphReader(StoryReader story, WordCursor cursor, ParagraphRegion region)
{
    private readonly ParagraphContent content = new(cursor.Paragraph, region, story.CreatePieceList());
    private readonly FormatTally tally = new();
    private readonly OwnBookmarks bookmarks = story.ReleaseBookmarks();
    private Action? readRun;
    private ParagraphShape shape = ParagraphShape.Plain;
    private ResolvedStyle style = story.Styles.ResolveStyle(null);

    public ParagraphContent ReadParagraph()
    {
        story.Fields.StartParagraph();
        ReadInlines(cursor.EnterElement());
        cursor.SpendBlock(0);
        bookmarks.CloseBookmarks(content);
        DropTrailingBreaks();
        // A paragraph whose words and sign are deleted or hidden neither prints nor counts.
        var full =
            shape.IsSignRemoved && content.Words.Length == 0
                ? shape.InheritFrom(style.Paragraph)
                : story.NumberParagraph(content, shape, style);
        content.OutlineLevel = full.Outline is { } outline
            ? (outline is >= 0 and < 9 ? outline + 1 : null)
            : style.NamedLevel;
        content.Format = tally.DescribeParagraph(full, style.Run);
        story.RecordPageLayout(shape.Section);
        return content;
    }

    private void ReadInlines(WordCursor.Scope scope)
    {
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "pPr":
                    ReadParagraphShape();
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
                case "mathText":
                    cursor.AppendText(content.Words);
                    break;
                default:
                    ReadMark();
                    break;
            }
        }
    }

    private void ReadMark()
    {
        switch (cursor.Name)
        {
            case "mathSup":
                var start = content.Words.Length;
                ReadInlines(cursor.EnterElement());
                RaisedLetters.RaiseDigits(content.Words, start);
                break;
            case "mathDen":
                content.Words.Append('/');
                break;
            case "commentRangeStart":
                AddMark(MarkKind.CommentStart, cursor.ReadAttribute("id", ""));
                break;
            case "commentRangeEnd":
                AddMark(MarkKind.CommentEnd, cursor.ReadAttribute("id", ""));
                break;
            case "bookmarkStart":
                bookmarks.StartBookmark(
                    cursor.ReadAttribute("id"),
                    cursor.ReadAttribute("name"),
                    content.Words.Length
                );
                break;
            case "bookmarkEnd":
                bookmarks.EndBookmark(cursor.ReadAttribute("id"), content);
                break;
        }
    }

    private void ReadParagraphShape()
    {
        shape = ParagraphShape.ReadShape(cursor);
        style = story.Styles.ResolveStyle(shape.Style);
    }

    private void ReadInsertion()
    {
        var (author, start) = (cursor.ReadAttribute("author", ""), content.Words.Length);
        ReadInlines(cursor.EnterElement());
        var words = content.Words.ToString(start, content.Words.Length - start);
        content.AddMark(new(MarkKind.Insertion, author, start, words.Length, words));
    }

    private void ReadDeletion()
    {
        var author = cursor.ReadAttribute("author", "");
        var words = new StringBuilder();
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
            if (cursor.Name is "delText" or "t")
                cursor.AppendText(words);
        AddMark(MarkKind.Deletion, author, words.ToString());
    }

    private void ReadControl()
    {
        var (key, start, marks) = (default(string), content.Words.Length, content.Marks.Count);
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "sdtPr")
                key = ControlKey.ReadFigureKey(cursor);
            else if (cursor.Name == "sdtContent")
                ReadInlines(cursor.EnterElement());
        }

        if (key is not null)
            ControlledText.MarkFigure(content, key, start, marks);
    }

    private void ReadRun()
    {
        var reading = new RunReader(story, cursor, content, style.Run, region);
        reading.ReadRun(readRun ??= ReadRun);
        tally.AddRunFormat(reading.Format, reading.Length);
    }

    private void AddMark(MarkKind kind, string name, string words = "") =>
        content.AddMark(new(kind, name, content.Words.Length, 0, words));

    private void DropTrailingBreaks()
    {
        var words = content.Words;
        while (words.Length > 0 && words[^1] == '\n')
            words.Length--;
        content.Pieces?.RemoveAll(piece => piece.Start >= words.Length);
    }
}
