using System.Text;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>Lines that are one paragraph.</summary>
internal sealed record JoinedParagraph(IReadOnlyList<LinePiece> Lines)
{
    public string Text { get; } = JoinLines(Lines);

    public PageContent Page => Lines[0].Page;

    /// <summary>On the page where it begins.</summary>
    public Area Area =>
        Lines.Where(line => line.Page == Page).Select(line => line.Area).Aggregate(Area.Union);

    private static string JoinLines(IReadOnlyList<LinePiece> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Line.Text))
        {
            // Chinese, numbers and labels broken over two lines close up; Latin words do not.
            if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0]))
                text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }
}

/// <summary>Rejoins the lines of running text to paragraphs, over page breaks too.</summary>
internal sealed class ParagraphJoiner
{
    private readonly Dictionary<PageContent, Measure> measures;

    public ParagraphJoiner(IReadOnlyList<IReadOnlyList<PagePiece>> pages)
    {
        var lines = pages
            .Select(page => page.OfType<LinePiece>().ToList())
            .Where(page => page.Count > 0)
            .ToList();
        var bySize = lines
            .GroupBy(page => Math.Round(page[0].Page.Width))
            .ToDictionary(
                group => group.Key,
                group => Measure.FromLines([.. group.SelectMany(page => page)], group.Key)
            );
        measures = lines.ToDictionary(
            page => page[0].Page,
            page => ChooseMeasure(page, bySize[Math.Round(page[0].Page.Width)])
        );
    }

    public bool CanJoinLines(LinePiece before, LinePiece after) =>
        Continuation.CanJoinLines(before, after, measures[before.Page], measures[after.Page]);

    /// <summary>A page with enough full lines has a measure of its own, for pages of one file are often set by different hands.</summary>
    private static Measure ChooseMeasure(List<LinePiece> page, Measure common)
    {
        var full = page.Count(line => line.Area.Width > page[0].Page.Width * 0.5);
        return full >= 5 ? Measure.FromLines(page, page[0].Page.Width) : common;
    }
}
