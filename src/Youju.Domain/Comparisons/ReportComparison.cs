using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Comparisons;

/// <summary>What became of a part of one report in another.</summary>
public enum ComparedState
{
    Same,

    /// <summary>Printed otherwise, and still the same within what was printed: 62.6 and 62.61.</summary>
    Within,
    Changed,

    /// <summary>Only in the second report.</summary>
    New,

    /// <summary>Only in the first report.</summary>
    Gone,
}

/// <summary>A chapter on either side; null where the report does not have it.</summary>
public sealed record ComparedChapter(ComparedState State, ReportChapter? Left, ReportChapter? Right);

/// <summary>A sentence on either side.</summary>
/// <param name="Pieces">What stayed, went and came, where it changed; else empty.</param>
public sealed record ComparedSentence(
    ComparedState State,
    ReportSentence? Left,
    ReportSentence? Right,
    IReadOnlyList<DiffPiece> Pieces
)
{
    /// <summary>Whether nothing but figures and years changed.</summary>
    public bool DiffersInFiguresOnly => State == ComparedState.Changed && Left!.Pattern == Right!.Pattern;
}

/// <summary>Two reports held against each other: figures by their meaning, chapters, sentences.</summary>
public sealed record ReportComparison(
    ComparableReport Left,
    ComparableReport Right,
    IReadOnlyList<ComparedFigure> Figures,
    IReadOnlyList<ComparedChapter> Chapters,
    IReadOnlyList<ComparedSentence> Sentences
)
{
    public bool IsSame =>
        Figures.All(figure => figure.State == ComparedState.Same)
        && Chapters.All(chapter => chapter.State == ComparedState.Same)
        && Sentences.All(sentence => sentence.State == ComparedState.Same);

    public static ReportComparison CompareReports(ComparableReport left, ComparableReport right) =>
        new(
            left,
            right,
            PairFigures(left.Figures, right.Figures),
            PartAlignment.CompareChapters(left.Chapters, right.Chapters),
            PartAlignment.CompareSentences(left.Sentences, right.Sentences)
        );

    /// <summary>What two reports say of one thing, in the order of the second; what only the first has follows.</summary>
    public static IReadOnlyList<ComparedFigure> PairFigures(
        IReadOnlyList<NamedFigure> left,
        IReadOnlyList<NamedFigure> right
    ) => new FigurePairing(left, right).PairFigures();

    public int CountFigures(ComparedState state) => Figures.Count(figure => figure.State == state);

    public int CountSentences(ComparedState state) => Sentences.Count(sentence => sentence.State == state);
}
