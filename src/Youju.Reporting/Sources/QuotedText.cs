using System.Text;
using Youju.Domain.Figures;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Sources;

/// <summary>Marks the figures inside words that someone wrote, so that each names the place it was written in.</summary>
internal sealed class QuotedText(FigureReader reader)
{
    /// <summary>Marks what a template left unmarked: the figures of its own words.</summary>
    public string MarkRemaining(string marked, string key) =>
        FigureMarks.RewriteUnmarked(marked, words => MarkFigures(words, key));

    /// <summary>Marks what somebody typed beside the figures that name a fact: it is told, and leads nowhere.</summary>
    public string MarkTyped(string marked) =>
        FigureMarks.RewriteUnmarked(marked, words => MarkEach(words, FigureMarks.MarkTyped));

    /// <param name="key">The key under which the words' own place is found.</param>
    public string MarkFigures(string words, string key) =>
        MarkEach(FigureMarks.CleanToOneLine(words), figure => FigureMarks.MarkFigure(key, figure));

    private string MarkEach(string clean, Func<string, string> mark)
    {
        var figures = reader.ReadFigures(clean);
        if (figures.Count == 0)
            return clean;
        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in figures.Select(figure => figure.Span))
        {
            marked.Append(clean, at, span.Start - at).Append(mark(clean.Substring(span.Start, span.Length)));
            at = span.End;
        }

        return marked.Append(clean, at, clean.Length - at).ToString();
    }
}
