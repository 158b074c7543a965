using Youju.Checking.Outline;
using Youju.Checking.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs;

namespace Youju.Checking.Engine;

/// <summary>A report as the rules see it: the document with all that was read from it once.</summary>
public sealed class Report
{
    private IReadOnlyList<LabelledParagraph>? labelled;
    private ReportSections? sections;

    public required Document Document { get; init; }

    public required Pack Pack { get; init; }

    /// <summary>The budget year reported on; null where neither the caller nor the title tells.</summary>
    public int? Year { get; init; }

    /// <summary>Last year's report, where one was given to compare with.</summary>
    public Document? Previous { get; init; }

    /// <summary>Every figure of the text, in order.</summary>
    public required IReadOnlyList<PrintedFigure> Figures { get; init; }

    /// <summary>Every relation that the text and the tables state, in order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Every table of the document as it was understood, in order.</summary>
    public IReadOnlyList<BudgetTable> Tables { get; init; } = [];

    public string Text => Document.Text;

    /// <summary>The paragraphs of the body; tables, the table of contents and the scattered cells of broken tables left out.</summary>
    public required IReadOnlyList<Paragraph> Prose { get; init; }

    /// <summary>The headings, and the chapters of the pack's outline that they name.</summary>
    public ReportSections Sections => sections ??= ReportSections.Read(Document, Prose, Pack.Outline);

    /// <summary>The paragraphs of the body that begin with a number.</summary>
    public IReadOnlyList<LabelledParagraph> Labelled => labelled ??= LabelledParagraph.Read(Text, Prose);

    /// <summary>The first figure that begins at the offset or behind it; null where none does.</summary>
    public PrintedFigure? FigureAfter(int offset)
    {
        int low = 0,
            high = Figures.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Figures[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Figures.Count ? Figures[low] : null;
    }

    public string Slice(TextSpan span) => Document.Slice(span);
}
