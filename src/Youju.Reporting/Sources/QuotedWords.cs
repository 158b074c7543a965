using System.Text;
using Youju.Domain.Figures;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Sources;

/// <summary>Marks the figures inside words that someone wrote, so that each names the place it was written in.</summary>
internal sealed class QuotedWords(FigureReader reader)
{
    /// <summary>Marks what a template left unmarked: the figures of its own words.</summary>
    public string MarkRest(string marked, string key) =>
        FigureMarks.Rewrite(marked, words => Mark(words, key));

    /// <param name="key">The key under which the words' own place is found.</param>
    public string Mark(string words, string key)
    {
        var clean = FigureMarks.OneLine(words);
        var figures = reader.Read(clean);
        if (figures.Count == 0)
            return clean;
        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in figures.Select(figure => figure.Span))
        {
            marked
                .Append(clean, at, span.Start - at)
                .Append(FigureMarks.Put(key, clean.Substring(span.Start, span.Length)));
            at = span.End;
        }

        return marked.Append(clean, at, clean.Length - at).ToString();
    }
}
