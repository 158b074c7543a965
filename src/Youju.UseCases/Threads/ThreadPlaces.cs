using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Submissions;

namespace Youju.UseCases.Threads;

/// <summary>Where the places that people ask about stand in a document of the package, and the other way round.</summary>
internal sealed class ThreadPlaces(PackageDocument document)
{
    private const int LongestQuote = 40;

    /// <summary>Where a place stands in the document; null where it does not stand in it.</summary>
    public TextSpan? FindSpan(SubmissionPlace place) =>
        place.Kind switch
        {
            PlaceKind.Figure => FindFigure(document.Document, place.Key),
            PlaceKind.Paragraph when place.Key == document.Name => FindLine(
                document.Document.Text,
                place.Number
            ),
            PlaceKind.Indicator => FindFigure(
                document.Document,
                DossierKey.FromIndicator("done", place.Key).ToString()
            ),
            _ => null,
        };

    /// <summary>The first line, where all is told that stands nowhere else.</summary>
    public TextSpan FindTop() => FindLine(document.Document.Text, 1) ?? default;

    /// <summary>The place of a comment in a document that came back: a figure where it hangs on one, else its paragraph.</summary>
    public SubmissionPlace DescribePlace(Document returned, TextSpan? span, IEnumerable<string> keys)
    {
        if (span is not { } at)
            return SubmissionPlace.Whole;
        var find = FigureBookmark.CreateKeyLookup(keys);
        var figure = returned
            .Traces.Where(trace => trace.Kind == TraceKind.Bookmark && trace.Span?.Overlaps(at) == true)
            .Select(trace => find(trace.Name))
            .FirstOrDefault(key => key is not null);
        if (figure is not null)
            return new(PlaceKind.Figure, figure);
        return FindOwnLine(returned, at) is var (number, words)
            ? new(PlaceKind.Paragraph, document.Name)
            {
                Number = number,
                Quote = words[..Math.Min(words.Length, LongestQuote)],
            }
            : SubmissionPlace.Whole;
    }

    // What people wrote in between moves lines: the words of the line lead to its number, where they still stand.
    private (int Number, string Words)? FindOwnLine(Document returned, TextSpan at)
    {
        var start = at.Start == 0 ? 0 : returned.Text.LastIndexOf('\n', at.Start - 1) + 1;
        var end = returned.Text.IndexOf('\n', at.Start);
        var words = returned.Text[start..(end < 0 ? returned.Text.Length : end)].Trim();
        var own = ListLines(document.Document.Text)
            .Select((line, index) => (Number: index + 1, Words: Slice(document.Document.Text, line)))
            .FirstOrDefault(line => line.Words == words);
        return own.Number > 0 ? own : null;
    }

    private static TextSpan? FindFigure(Document document, string key) =>
        document
            .NamedFigures.Where(figure => figure.FactKey == key)
            .Select(figure => (TextSpan?)figure.Span)
            .FirstOrDefault();

    private static TextSpan? FindLine(string text, int? number) =>
        number is { } asked
            ? ListLines(text).Select(line => (TextSpan?)line).ElementAtOrDefault(asked - 1)
            : null;

    // Counted as reviewers see them: lines without words do not count.
    private static IEnumerable<TextSpan> ListLines(string text)
    {
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length).Trim();
}
