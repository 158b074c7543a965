using Youju.Domain.Documents;

namespace Youju.Reading.Outline;

/// <summary>Finds the further lines of a numbered note, which are neither headings nor items of the text: 注：1.含上年结转。 2.不含基建。</summary>
internal static class NoteLines
{
    /// <param name="starts">How notes begin.</param>
    /// <returns>Positions in the prose of the report.</returns>
    public static HashSet<int> FindPositions(ReportText report, IReadOnlyList<string> starts)
    {
        var found = new HashSet<int>();
        NumberLabel? last = null;
        for (var index = 0; index < report.Prose.Count; index++)
        {
            if (ReadFirstNumber(report.Document.Text, report.Prose[index].Span, starts) is { } first)
            {
                last = first;
                continue;
            }

            var label = last is null ? null : report.Labels[index];
            last = label?.Style == last?.Style && label?.Number == last?.Number + 1 ? label : null;
            if (last is not null)
                found.Add(index);
        }

        return found;
    }

    /// <summary>The number 1 behind the word that begins a note.</summary>
    private static NumberLabel? ReadFirstNumber(string text, TextSpan span, IReadOnlyList<string> starts)
    {
        var words = text.AsSpan(span.Start, span.Length);
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
                return
                    NumberLabel.ReadAtStart(text, TextSpan.FromBounds(span.Start + start.Length, span.End))
                        is { Number: 1 } label
                    ? label
                    : null;
        }

        return null;
    }
}
