using System.Text;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Joins the lines that belong to one paragraph and leaves tables out.</summary>
internal sealed class ProseReader
{
    private const int HeadingLength = 45;

    private const string ZeroWidth = "\u200b\ufeff";

    private static readonly LabelStyle[] ChapterStyles =
    [
        LabelStyle.Part,
        LabelStyle.Chapter,
        LabelStyle.Chinese,
    ];

    private readonly StringBuilder text = new();
    private readonly List<int> origins = [];
    private readonly List<Passage> passages = [];
    private int start,
        openBrackets;

    // Kept while a passage grows: looking back through it at each line would take the square of its length.
    private bool hasSentence,
        bracketFollowsStop;
    private NumberLabel? label;
    private int labelLength;
    private bool afterGap = true;
    private int section,
        lineEnd;
    private int? owner;

    public static ProseText JoinParagraphs(Document document)
    {
        var reader = new ProseReader();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph { Region: ParagraphRegion.Body or ParagraphRegion.TextBox } paragraph)
                reader.AddLines(document.Text, paragraph.Span);
            else
                reader.EndPassage();
        }

        reader.EndPassage();
        return new ProseText(reader.text.ToString(), [.. reader.origins], reader.passages);
    }

    private void AddLines(string source, TextSpan span)
    {
        for (var line = span.Start; line < span.End; )
        {
            var end = line + source.AsSpan(line, span.End - line).FindAnyOrEnd("\n");
            AddLine(source, TextSpan.FromBounds(line, end));
            line = end + 1;
        }
    }

    private void AddLine(string source, TextSpan line)
    {
        var words = source.SliceSpan(line).Trim();
        if (words.IsEmpty)
            afterGap = true;
        // Cells parted by tabs are a table that its format could not tell as one.
        else if (words.Contains('\t'))
            EndPassage();
        else
            AddWords(source, line);
    }

    private void AddWords(string source, TextSpan line)
    {
        // Two line breaks in a row leave a blank line, which ends any paragraph that could be over.
        afterGap |= source.AsSpan(lineEnd, line.Start - lineEnd).Count('\n') > 1;
        var own = NumberLabel.ReadAtStart(source, line);
        var heading = own is { IsHeadingStyle: true } ? own : null;
        if (own is not null || !Continues())
            Begin(heading);
        var body = heading?.Span.End ?? line.Start;
        labelLength += Append(source, line.Start, body);
        Append(source, body, line.End);
        (afterGap, lineEnd) = (false, line.End);
    }

    private bool Continues()
    {
        if (text.Length == start)
            return false;
        if ("：:；;，,、".Contains(text[^1]))
            return true;
        return !afterGap && !EndsSentence() && GoesOnInNextLine();
    }

    // …。（…）: the bracket after a full stop ends the paragraph without another one.
    private bool EndsSentence() =>
        "。！？".Contains(text[^1]) || (bracketFollowsStop && Brackets.IsClosing(text[^1]));

    private bool GoesOnInNextLine() =>
        openBrackets > 0 || hasSentence || text.Length - start >= HeadingLength;

    private void Begin(NumberLabel? own)
    {
        EndPassage();
        label = own;
        if (own is null)
            return;
        owner = passages.Count;
        if (ChapterStyles.Contains(own.Style))
            section++;
    }

    private int Append(string source, int from, int to)
    {
        var before = text.Length;
        for (var i = from; i < to; i++)
        {
            if (!IsBlank(source[i]))
                AppendSign(source[i], i);
        }

        return text.Length - before;
    }

    private static bool IsBlank(char sign) => char.IsWhiteSpace(sign) || ZeroWidth.Contains(sign);

    private void AppendSign(char sign, int origin)
    {
        CountBracket(sign);
        hasSentence |= "，。；".Contains(sign);
        text.Append(sign);
        origins.Add(origin);
    }

    private void CountBracket(char sign)
    {
        openBrackets = Math.Max(0, openBrackets + Brackets.ToDepthChange(sign));
        if (Brackets.IsOpening(sign))
            bracketFollowsStop = text.Length > start && text[^1] == '。';
    }

    private void EndPassage()
    {
        if (text.Length > start)
            AddPassage();
        (afterGap, hasSentence, bracketFollowsStop, openBrackets) = (true, false, false, 0);
    }

    private void AddPassage()
    {
        passages.Add(
            new Passage(passages.Count, start, text.Length, label, section)
            {
                Body = start + labelLength,
                IsHeading = label is not null && LooksLikeTitle(),
                Owner = owner ?? passages.Count,
            }
        );
        text.Append('\n');
        origins.Add(origins[^1] + 1);
        start = text.Length;
        (label, labelLength) = (null, 0);
    }

    private bool LooksLikeTitle() =>
        text.Length - start <= HeadingLength && !hasSentence && !"：:".Contains(text[^1]);
}
