using Youju.Domain.Figures;

namespace Youju.Domain.Comparisons;

/// <summary>What of a report can be held against another one.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Title">What stands above it; empty where nothing does.</param>
public sealed record ComparableReport(string File, string Sha256, string Title)
{
    /// <summary>The unit it is of; null where it does not tell.</summary>
    public string? Unit { get; init; }

    /// <summary>The budget year; null where it does not tell.</summary>
    public int? Year { get; init; }

    /// <summary>The figures whose meaning is known, in order.</summary>
    public IReadOnlyList<NamedFigure> Figures { get; init; } = [];

    public IReadOnlyList<ReportChapter> Chapters { get; init; } = [];

    /// <summary>The sentences of the running text, and each row of a table as one.</summary>
    public IReadOnlyList<ReportSentence> Sentences { get; init; } = [];
}

/// <summary>A figure with what it measures.</summary>
/// <param name="Meaning">Equal for figures that measure the same, whatever the year of their reports.</param>
/// <param name="Name">The same as a person reads it.</param>
/// <param name="Place">The chapter or the table it stands in.</param>
/// <param name="Words">As printed.</param>
public sealed record NamedFigure(
    string Meaning,
    string Name,
    string Place,
    PrintedFigure Figure,
    string Words
)
{
    /// <summary>The meaning without what only narrows its scope; pairs what one report words more shortly.</summary>
    public string LooseMeaning { get; init; } = Meaning;

    /// <summary>Whether it tells how much there is, and not by how much or at which rate that moved.</summary>
    public bool IsLevel { get; init; } = true;
}

/// <summary>A part of a report under a heading of its own.</summary>
/// <param name="Identity">The title as titles are compared.</param>
/// <param name="Text">What stands between its heading and the next one of any level.</param>
public sealed record ReportChapter(string Title, string Identity, string Text);

/// <summary>A sentence or a row.</summary>
/// <param name="Pattern">Equal for sentences that differ in their figures only.</param>
/// <param name="Chapter">The title above it; empty where none is.</param>
public sealed record ReportSentence(string Words, string Pattern, string Chapter)
{
    public bool IsRow { get; init; }
}
