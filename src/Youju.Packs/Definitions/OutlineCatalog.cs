namespace Youju.Packs.Definitions;

/// <summary>What reports of a kind must contain: outline.yaml.</summary>
public sealed record OutlineCatalog
{
    /// <summary>The outlines in use; of those whose title words fit, the one with most chapters found is taken.</summary>
    public IReadOnlyList<ReportOutline> Outlines { get; init; } = [];
}

/// <summary>The chapters, facts and annexes of one kind of report.</summary>
public sealed record ReportOutline
{
    public required string Name { get; init; }

    /// <summary>The outline is meant for reports whose title contains one of these words.</summary>
    public required IReadOnlyList<string> TitleWords { get; init; }

    /// <summary>Words that show by themselves that a title is none of these reports, such as the name of a form.</summary>
    public IReadOnlyList<string> TitleWithout { get; init; } = [];

    public required IReadOnlyList<OutlineChapter> Chapters { get; init; }

    public IReadOnlyList<OutlineFact> Facts { get; init; } = [];

    public IReadOnlyList<OutlineAnnex> Annexes { get; init; } = [];
}

/// <summary>A chapter that the outline asks for.</summary>
public sealed record OutlineChapter
{
    public required string Title { get; init; }

    /// <summary>Words by one of which its heading is known.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>What the chapter is about, for the rules that look into it.</summary>
    public ChapterSubject Subject { get; init; }
}

/// <summary>The chapters that rules look into.</summary>
public enum ChapterSubject
{
    Other,
    Performance,
    Problems,
    Measures,
}

/// <summary>Something that the report must state somewhere.</summary>
public sealed record OutlineFact
{
    public required string Name { get; init; }

    /// <summary>The fact counts as stated where one of these words stands.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Whether a figure must stand shortly after the word.</summary>
    public bool WithFigure { get; init; }

    /// <summary>The title of the chapter in which it belongs.</summary>
    public required string Chapter { get; init; }
}

/// <summary>A table or list that must be attached.</summary>
public sealed record OutlineAnnex
{
    public required string Title { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];
}
