using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative;
using Youju.Reporting.Scores;
using Youju.Reporting.Sources;
using Youju.Reporting.Themes;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Chapters;

/// <summary>All that the documents of one package are composed from, and the gaps met on the way.</summary>
internal sealed class Composition
{
    private readonly QuotedWords quoted;

    public Composition(Dossier dossier, Pack pack, FactStore facts, ScoreBook scores)
    {
        (Dossier, Pack, Facts, Scores) = (dossier, pack, facts, scores);
        var style = FigureStyle.Of(pack.Report.Figures);
        Printer = new(style);
        Renderer = new(facts, style);
        Sources = new(dossier, pack, facts, scores);
        Figures = FigureReaders.For(pack.Figures);
        quoted = new(Figures);
        Words = new RecordWords(dossier.Year, dossier.Registers, Printer, quoted);
        Sentences = new(facts, Words, Printer, Gaps);
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
    public RecordWords Words { get; }
    public SentenceWriter Sentences { get; }
    public ThemeWriter Themes { get; }
    public Gaps Gaps { get; } = new();

    /// <summary>The figure of a key, marked; null where nobody knows it.</summary>
    public string? Figure(string key) =>
        Sources.Find(key) is { } quantity ? FigureMarks.Put(key, Printer.Print(quantity)) : null;

    /// <summary>The amount of a column over one project.</summary>
    public string? Amount(string project, AmountColumn column) => Figure(ScoreBook.ColumnOf(project, column));

    /// <summary>A rendered label of the pack, whose own figures name the pack.</summary>
    public string Label(string marked, string key) => quoted.MarkRest(marked, key);

    /// <summary>Words someone wrote, each figure in them marked with the place they were written in; null for none.</summary>
    public string? Quote(string? words, string key) =>
        string.IsNullOrWhiteSpace(words) ? null : quoted.Mark(words.Trim(), key);
}
