using System.Runtime.CompilerServices;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Outline;
using Youju.Reading.Prose;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading;

/// <summary>What a report says, read from its document once: figures, tables, prose, outline.</summary>
public class ReportContent
{
    // Building a reader costs more than reading a page, so there is one per lexicon.
    private static readonly ConditionalWeakTable<FigureLexicon, FigureReader> Readers = [];

    private static readonly ConditionalWeakTable<LabelLexicon, LabelReader> LabelReaders = [];

    private readonly ReportText text;
    private AnalysedText? analysed;
    private IReadOnlyList<LabelledParagraph>? labelled;
    private ReportSections? sections;

    public ReportContent(Document document, Pack pack, int? year)
        : this(new ReportText(document, year), pack) { }

    public ReportContent(ReportText text, Pack pack)
    {
        this.text = text;
        Pack = pack;
        Figures = Readers
            .GetValue(pack.Figures, lexicon => new FigureReader(lexicon))
            .ReadFigures(text.Document.Text);
        Tables = TableReader.ReadTables(text.Document, pack);
    }

    protected ReportContent(ReportContent content)
    {
        text = content.text;
        Pack = content.Pack;
        Figures = content.Figures;
        Tables = content.Tables;
        analysed = content.analysed;
        IsPackNamed = content.IsPackNamed;
    }

    public Document Document => text.Document;

    public Pack Pack { get; }

    /// <summary>Whether the pack was asked for; one that the program has chosen may turn out not to fit.</summary>
    public bool IsPackNamed { get; init; } = true;

    /// <summary>The budget year reported on; null where neither the caller nor the title tells.</summary>
    public int? Year => text.Year;

    /// <summary>Every figure of the text, in order.</summary>
    public IReadOnlyList<PrintedFigure> Figures { get; }

    /// <summary>Every table of the document as it was understood, in order.</summary>
    public IReadOnlyList<BudgetTable> Tables { get; }

    public string Text => Document.Text;

    /// <summary>The paragraphs of the body; tables, the table of contents and the scattered cells of broken tables left out.</summary>
    public IReadOnlyList<Paragraph> Prose => text.Prose;

    /// <summary>What is named and how much of it is told in the running text, clause by clause.</summary>
    public AnalysedText Analysed =>
        analysed ??= AnalysedText.FromDocument(
            Document,
            Figures,
            LabelReaders.GetValue(Pack.Labels, lexicon => new(lexicon, Pack.Prose))
        );

    /// <summary>The headings, and the chapters of the pack's outline that they name.</summary>
    public ReportSections Sections =>
        sections ??= ReportSections.ReadFromText(text, Pack.OutlineGuide, IsPackNamed);

    /// <summary>The paragraphs of the body that begin with a number.</summary>
    public IReadOnlyList<LabelledParagraph> Labelled =>
        labelled ??= LabelledParagraph.CollectFromText(text, Pack.Tables.Words.NoteStarts);

    /// <summary>The first figure that begins at the offset or behind it; null where none does.</summary>
    public PrintedFigure? FigureAfter(int offset)
    {
        return Figures.ElementAtOrDefault(Figures.CountBelow(offset, figure => figure.Span.Start));
    }

    public string Slice(TextSpan span) => Document.SliceText(span);
}
