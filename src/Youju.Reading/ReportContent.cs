using System.Runtime.CompilerServices;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading;

/// <summary>What a report says, read from its document once: figures, tables, prose, outline.</summary>
public class ReportContent
{
    // Building a reader costs more than reading a page, so there is one per lexicon.
    private static readonly ConditionalWeakTable<FigureLexicon, FigureReader> Readers = [];

    private IReadOnlyList<LabelledParagraph>? labelled;
    private ReportSections? sections;

    public ReportContent(Document document, Pack pack, int? year)
    {
        Document = document;
        Pack = pack;
        Year = year ?? ReportYear.InferFromTitle(document);
        Figures = Readers
            .GetValue(pack.Figures, lexicon => new FigureReader(lexicon))
            .ReadFigures(document.Text);
        Tables = TableReader.ReadTables(document, pack);
        Prose = new RunningText(document).FindParagraphs();
    }

    protected ReportContent(ReportContent content)
    {
        Document = content.Document;
        Pack = content.Pack;
        Year = content.Year;
        Figures = content.Figures;
        Tables = content.Tables;
        Prose = content.Prose;
        IsPackNamed = content.IsPackNamed;
    }

    public Document Document { get; }

    public Pack Pack { get; }

    /// <summary>Whether the pack was asked for; one that the program has chosen may turn out not to fit.</summary>
    public bool IsPackNamed { get; init; } = true;

    /// <summary>The budget year reported on; null where neither the caller nor the title tells.</summary>
    public int? Year { get; }

    /// <summary>Every figure of the text, in order.</summary>
    public IReadOnlyList<PrintedFigure> Figures { get; }

    /// <summary>Every table of the document as it was understood, in order.</summary>
    public IReadOnlyList<BudgetTable> Tables { get; }

    public string Text => Document.Text;

    /// <summary>The paragraphs of the body; tables, the table of contents and the scattered cells of broken tables left out.</summary>
    public IReadOnlyList<Paragraph> Prose { get; }

    /// <summary>The headings, and the chapters of the pack's outline that they name.</summary>
    public ReportSections Sections =>
        sections ??= ReportSections.ReadFromContent(new(Document, Prose, Year), Pack, IsPackNamed);

    /// <summary>The paragraphs of the body that begin with a number.</summary>
    public IReadOnlyList<LabelledParagraph> Labelled =>
        labelled ??= LabelledParagraph.CollectFromProse(Text, Prose, Pack.Tables.Words.NoteStarts);

    /// <summary>The first figure that begins at the offset or behind it; null where none does.</summary>
    public PrintedFigure? FigureAfter(int offset)
    {
        return Figures.ElementAtOrDefault(Figures.CountBelow(offset, figure => figure.Span.Start));
    }

    public string Slice(TextSpan span) => Document.SliceText(span);
}
