using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Reading.Outline;

namespace Youju.Checking.Written;

/// <summary>A section of the report by words of its heading.</summary>
internal static class SectionSpan
{
    /// <summary>The first heading whose title has the words, and the text up to the next heading that is not beneath it.</summary>
    public static (Heading Heading, TextSpan Body)? FindByTitle(Report report, string words)
    {
        var headings = report.Sections.Headings;
        var wanted = Heading.NormaliseTitle(words);
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = headings[at];
            if (
                !Heading
                    .NormaliseTitle(report.Slice(heading.Title))
                    .Contains(wanted, StringComparison.Ordinal)
            )
                continue;
            var next = headings.Skip(at + 1).FirstOrDefault(other => other.Level <= heading.Level);
            var end = next?.Paragraph.Span.Start ?? report.Text.Length;
            return (heading, TextSpan.FromBounds(Math.Min(heading.Title.End, end), end));
        }

        return null;
    }

    /// <summary>Where something absent is told: at the first heading, or the first paragraph.</summary>
    public static TextSpan FindStart(Report report) =>
        report.Sections.Headings is [var first, ..]
            ? first.Title
            : report.Prose.FirstOrDefault(paragraph => paragraph.Span.Length > 0)?.Span ?? default;
}
