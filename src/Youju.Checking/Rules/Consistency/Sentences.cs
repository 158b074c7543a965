using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Cuts a document into sentences.</summary>
internal static class Sentences
{
    public static IEnumerable<TextSpan> SplitDocument(Document document)
    {
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            for (var start = paragraph.Span.Start; start < paragraph.Span.End; )
            {
                var stop = document.Text.AsSpan(start, paragraph.Span.End - start).IndexOfAny('。', '；');
                var end = stop < 0 ? paragraph.Span.End : start + stop + 1;
                yield return TextSpan.FromBounds(start, end);
                start = end;
            }
        }
    }

    /// <summary>
    /// The sentence without marks and with its years taken out, so that last year's sentence under a new
    /// year is the same.
    /// </summary>
    public static string NormaliseSentence(Document document, TextSpan sentence)
    {
        var words = document.SliceText(sentence);
        for (var at = words.IndexOf('年'); at >= 0; at = words.IndexOf('年', at + 1))
        {
            if (at < 4 || words.AsSpan(at - 4, 4).IndexOfAnyExceptInRange('0', '9') >= 0)
                continue;
            words = words.Remove(at - 4, 4);
            at -= 4;
        }

        return string.Concat(words.Where(char.IsLetterOrDigit));
    }
}
