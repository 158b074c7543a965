using System.Text;
using Youju.Domain.Documents;

namespace Youju.Reading.Prose;

/// <summary>Joins the lines that belong to one paragraph and leaves tables out.</summary>
internal sealed class ProseReader
{
    private const int HeadingLength = 45;

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

    public static ProseText Read(Document document)
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
        var line = span.Start;
        while (line < span.End)
        {
            var end = source.IndexOf('\n', line, span.End - line);
            if (end < 0)
                end = span.End;
            AddLine(source, line, end);
            line = end + 1;
        }
    }

    private void AddLine(string source, int from, int to)
    {
        var words = source.AsSpan(from, to - from).Trim();
        if (words.IsEmpty)
        {
            afterGap = true;
            return;
        }

        // Cells parted by tabs are a table that its format could not tell as one.
        if (words.Contains('\t'))
        {
            EndPassage();
            return;
        }

        // Two line breaks in a row leave a blank line, which ends any paragraph that could be over.
        afterGap |= source.AsSpan(lineEnd, from - lineEnd).Count('\n') > 1;
        var own = NumberLabel.ReadAtStart(source, TextSpan.FromBounds(from, to));
        if (own is not null || !Continues())
            Begin(own is { IsHeadingStyle: true } ? own : null);
        if (own is { IsHeadingStyle: true })
            labelLength = Append(source, from, own.Span.End);
        Append(source, own is { IsHeadingStyle: true } ? own.Span.End : from, to);
        (afterGap, lineEnd) = (false, to);
    }

    private bool Continues()
    {
        if (text.Length == start)
            return false;
        var last = text[^1];
        if (last is '：' or ':' or '；' or ';' or '，' or ',' or '、')
            return true;
        if (last is '。' or '！' or '？' || afterGap)
            return false;
        if (ClosesBracketedSentence())
            return false;
        return openBrackets > 0 || hasSentence || text.Length - start >= HeadingLength;
    }

    // …。（…）: the bracket after a full stop ends the paragraph without another one.
    private bool ClosesBracketedSentence() => text[^1] is '）' or ')' && bracketFollowsStop;

    private void Begin(NumberLabel? own)
    {
        EndPassage();
        label = own;
        if (own is { Style: LabelStyle.Part or LabelStyle.Chapter or LabelStyle.Chinese })
            section++;
        if (own is not null)
            owner = passages.Count;
    }

    private int Append(string source, int from, int to)
    {
        var before = text.Length;
        for (var i = from; i < to; i++)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff')
                continue;
            if (c is '（' or '(')
                OpenBracket();
            if (c is '）' or ')' && openBrackets > 0)
                openBrackets--;
            hasSentence |= c is '，' or '。' or '；';
            text.Append(c);
            origins.Add(i);
        }

        return text.Length - before;
    }

    private void OpenBracket()
    {
        openBrackets++;
        bracketFollowsStop = text.Length > start && text[^1] == '。';
    }

    private void EndPassage()
    {
        afterGap = true;
        openBrackets = 0;
        var isOneLine = !hasSentence;
        (hasSentence, bracketFollowsStop) = (false, false);
        if (text.Length == start)
            return;
        var heading =
            label is not null
            && text.Length - start <= HeadingLength
            && isOneLine
            && text[^1] is not ('：' or ':');
        passages.Add(
            new Passage(passages.Count, start, text.Length, label, section)
            {
                Body = start + labelLength,
                IsHeading = heading,
                Owner = owner ?? passages.Count,
            }
        );
        text.Append('\n');
        origins.Add(origins[^1] + 1);
        start = text.Length;
        (label, labelLength) = (null, 0);
    }
}
