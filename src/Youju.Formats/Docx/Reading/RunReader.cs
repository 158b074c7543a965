using System.Globalization;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Styles;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads one <c>w:r</c>: which characters each of its children gives to the text.</summary>
internal sealed class RunReader(
    StoryReader story,
    WordCursor cursor,
    ParagraphContent content,
    RunFormat inherited,
    Region region
)
{
    private readonly int run = cursor.Run;
    private StringBuilder? hidden;
    private int child = -1;

    public RunFormat Format { get; private set; }

    /// <summary>How many characters it gave.</summary>
    public int Length { get; private set; }

    /// <param name="readInner">Reads a run inside the run, as the base of a ruby is.</param>
    public void Read(Action readInner)
    {
        Format = inherited;
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            if (cursor.Depth == scope.Depth + 1)
                child++;
            switch (cursor.Name)
            {
                case "rPr":
                    ReadFormat();
                    break;
                case "t" or "mathText":
                    AddText();
                    break;
                case "tab" or "ptab":
                    Add('\t');
                    break;
                case "br" or "cr":
                    AddBreak();
                    break;
                case "noBreakHyphen":
                    Add('-');
                    break;
                case "sym":
                    AddSymbol();
                    break;
                case "fldChar":
                    story.Fields.Pass(cursor.Attribute("fldCharType"));
                    break;
                case "instrText" or "delText" or "delInstrText" or "rt":
                    cursor.Skip();
                    break;
                case "r":
                    readInner();
                    break;
                case "txbxContent":
                    content.AddBoxes(story.Blocks(cursor.Enter(), BoxRegion));
                    break;
            }
        }

        if (hidden is not null)
            content.Add(new(MarkKind.HiddenText, "", content.Words.Length, 0, hidden.ToString()));
    }

    private Region BoxRegion => region == Region.Body ? Region.TextBox : region;

    private bool IsHidden => Format.IsHidden == true;

    private void ReadFormat()
    {
        var own = RunFormat.Read(cursor, story.Styles.Theme, out var style);
        Format = own.Over(story.Styles.CharacterStyle(style)).Over(inherited);
    }

    private void AddText()
    {
        if (story.Fields.IsInCode)
            cursor.Skip();
        else if (IsHidden)
            cursor.AppendText(hidden ??= new());
        else
            Note(cursor.AppendText(content.Words));
    }

    private void Add(char letter)
    {
        if (story.Fields.IsInCode)
            return;
        if (IsHidden)
        {
            (hidden ??= new()).Append(letter);
            return;
        }

        content.Words.Append(letter);
        Note(1);
    }

    // A break before the first word only moves the paragraph down.
    private void AddBreak()
    {
        if (content.Words.Length > 0)
            Add('\n');
    }

    private void AddSymbol()
    {
        var isCode = int.TryParse(
            cursor.Attribute("char"),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        );
        if (isCode && code is >= ' ' and <= char.MaxValue && !char.IsSurrogate((char)code))
            Add(Symbols.Readable((char)code));
    }

    private void Note(int length)
    {
        if (length == 0)
            return;
        content.Pieces?.Add(new(content.Words.Length - length, length, run, child));
        Length += length;
    }
}
