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
    ParagraphRegion region
)
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["tab"] = '\t',
        ["ptab"] = '\t',
        ["noBreakHyphen"] = '-',
    };

    private static readonly HashSet<string> Unprinted = ["delText", "delInstrText", "rt"];

    private readonly int run = cursor.Run;
    private StringBuilder? hidden;
    private int child = -1;

    public RunFormat Format { get; private set; }

    /// <summary>How many characters it gave.</summary>
    public int Length { get; private set; }

    /// <param name="readInner">Reads a run inside the run, as the base of a ruby is.</param>
    public void ReadRun(Action readInner)
    {
        Format = inherited;
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Depth == scope.Depth + 1)
                child++;
            if (cursor.Name == "r")
                readInner();
            else if (Letters.TryGetValue(cursor.Name, out var letter))
                AddLetter(letter);
            else if (Unprinted.Contains(cursor.Name))
                cursor.SkipElement();
            else
                ReadContent();
        }

        if (hidden is not null)
            content.AddMark(new(MarkKind.HiddenText, "", content.Words.Length, 0, hidden.ToString()));
    }

    private void ReadContent()
    {
        switch (cursor.Name)
        {
            case "rPr":
                ReadFormat();
                break;
            case "t" or "mathText":
                AddText();
                break;
            case "br" or "cr":
                AddLineBreak();
                break;
            case "sym":
                AddSymbol();
                break;
            case "fldChar":
                AddLetters(story.Fields.TrackFieldMark(cursor.ReadAttribute("fldCharType")));
                break;
            case "instrText":
                story.Fields.AddCode(cursor.ReadText());
                break;
            case "textpath":
                AddLetters(cursor.ReadAttribute("string", ""));
                break;
            case "txbxContent":
                content.AddTextBoxes(story.ReadBlocks(cursor.EnterElement(), BoxRegion));
                break;
            default:
                story.Fields.ReadFormElement(cursor);
                break;
        }
    }

    private ParagraphRegion BoxRegion => region == ParagraphRegion.Body ? ParagraphRegion.TextBox : region;

    private bool IsHidden => Format.IsHidden == true;

    private void ReadFormat()
    {
        var own = RunFormat.ReadFormat(cursor, story.Styles.Theme, out var style);
        Format = own.InheritFrom(story.Styles.ResolveRunFormat(style)).InheritFrom(inherited);
    }

    private void AddText()
    {
        if (story.Fields.IsInCode)
            cursor.SkipElement();
        else if (IsHidden)
            cursor.AppendText(hidden ??= new());
        else
            RecordPiece(RewriteLetters(cursor.AppendText(content.Words)));
    }

    /// <summary>Puts what the font makes of the last letters in their place.</summary>
    private int RewriteLetters(int length)
    {
        var start = content.Words.Length - length;
        if (Format.SymbolFont is { Length: > 0 } font)
            for (var at = start; at < content.Words.Length; at++)
                content.Words[at] = Symbols.ToReadableSymbol(content.Words[at], font);
        if (Format.IsRaised == true)
            RaisedLetters.RaiseDigits(content.Words, start);
        return length;
    }

    private void AddLetters(string letters)
    {
        foreach (var letter in letters)
            AddLetter(letter);
    }

    private void AddLetter(char letter)
    {
        if (story.Fields.IsInCode)
            return;
        if (IsHidden)
        {
            (hidden ??= new()).Append(letter);
            return;
        }

        content.Words.Append(letter);
        RecordPiece(1);
    }

    // A break before the first word only moves the paragraph down.
    private void AddLineBreak()
    {
        if (content.Words.Length > 0)
            AddLetter('\n');
    }

    private void AddSymbol()
    {
        var isCode = int.TryParse(
            cursor.ReadAttribute("char"),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        );
        if (isCode && code is >= ' ' and <= char.MaxValue && !char.IsSurrogate((char)code))
            AddLetter(Symbols.ToReadableSymbol((char)code, cursor.ReadAttribute("font")));
    }

    private void RecordPiece(int length)
    {
        if (length == 0)
            return;
        story.Fields.RecordPrinted();
        content.Pieces?.Add(new(content.Words.Length - length, length, run, child));
        Length += length;
    }
}
