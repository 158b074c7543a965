using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Reporting.Limits;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative;
using Youju.Reporting.Scores;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Reporting.Themes;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Chapters;

/// <summary>All that the documents of one package are composed from, and nothing that is found on the way.</summary>
internal sealed class Composition
{
    private readonly QuotedText quoted;

    public Composition(Dossier dossier, Pack pack, FactStore facts, ScoreBook scores, ComposingLimits limits)
    {
        (Dossier, Pack, Facts, Scores) = (dossier, pack, facts, scores);
        var style = FigureStyle.FromSource(pack.Report.Figures);
        Printer = new(style);
        var texts = new LiquidText(new(limits));
        Renderer = new(facts, style, texts);
        Sources = new(dossier, pack, facts, scores);
        Figures = FigureReaders.FromLexicon(pack.Figures);
        quoted = new(Figures);
        RecordTexts = new RecordText(dossier.Year, dossier.Registers, Printer, quoted);
        Sentences = new(facts, RecordTexts, Printer, texts);
        Typed = new(Renderer, quoted, FormatFigure);
        Themes = new([.. dossier.Registers.Values], pack.Themes, pack.Report.Telling, Sentences);
    }

    public Dossier Dossier { get; }
    public Pack Pack { get; }
    public FactStore Facts { get; }
    public ScoreBook Scores { get; }
    public FigureSources Sources { get; }
    public FigurePrinter Printer { get; }
    public NarrativeRenderer Renderer { get; }
    public FigureReader Figures { get; }
    public RecordText RecordTexts { get; }
    public SentenceWriter Sentences { get; }
    public ThemeWriter Themes { get; }

    /// <summary>Words of the targets and the clerk's own: their figures need a fact.</summary>
    public TypedText Typed { get; }

    /// <summary>The figure of a key, marked; null where nobody knows it.</summary>
    public string? FormatFigure(string key) =>
        Sources.FindQuantity(key) is { } quantity
            ? FigureMarks.MarkFigure(key, Printer.PrintWithUnit(quantity))
            : null;

    /// <summary>The amount of a column over one project.</summary>
    public string? FormatAmount(string project, AmountColumn column) =>
        FormatFigure(ScoreBook.FormatAmountKey(project, column));

    /// <summary>A rendered label of the pack, whose own figures name the pack.</summary>
    public string MarkLabel(string marked, string key) => quoted.MarkRemaining(marked, key);

    /// <summary>Words someone wrote, each figure in them marked with the place they were written in; null for none.</summary>
    public string? QuoteText(string? words, string key) =>
        string.IsNullOrWhiteSpace(words) ? null : quoted.MarkFigures(words.Trim(), key);
}
