namespace Youju.Packs.Definitions;

/// <summary>What reports of a kind must contain: outline.yaml.</summary>
public sealed record OutlineCatalog
{
    /// <summary>The outlines in use; title, place and chapters found decide which one a report is held against.</summary>
    public IReadOnlyList<ReportOutline> Outlines { get; init; } = [];

    /// <summary>The notices that outlines come from, by the key by which outlines name them.</summary>
    public IReadOnlyDictionary<string, OutlineNotice> Notices { get; init; } =
        new Dictionary<string, OutlineNotice>();

    /// <summary>What demands a part of an outline, in Chinese, for the proof of a finding.</summary>
    /// <param name="notice">The part's own notice; null where that of its outline counts.</param>
    public string DescribeBasis(ReportOutline outline, string? notice, string? clause) =>
        (notice ?? outline.Notice) is { } key ? Notices[key].DescribeClause(clause) : "依据未查到";
}

/// <summary>The chapters, facts and annexes of one kind of report.</summary>
public sealed record ReportOutline
{
    public required string Name { get; init; }

    /// <summary>The outline is meant for reports whose title contains one of these words.</summary>
    public required IReadOnlyList<string> TitleWords { get; init; }

    /// <summary>Words that show by themselves that a title is none of these reports, such as the name of a form.</summary>
    public IReadOnlyList<string> TitleWithout { get; init; } = [];

    /// <summary>The provinces whose units report so, by their names in places.yaml; none where the whole country does.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The first budget year that it is asked for; null where it is not known or not limited.</summary>
    public int? From { get; init; }

    /// <summary>The key of the notice that its parts come from; null where none is known.</summary>
    public string? Notice { get; init; }

    public required IReadOnlyList<OutlineChapter> Chapters { get; init; }

    public IReadOnlyList<OutlineFact> Facts { get; init; } = [];

    public IReadOnlyList<OutlineAnnex> Annexes { get; init; } = [];

    /// <summary>The keys of all notices that it and its parts name.</summary>
    internal IEnumerable<string> ListNotices() =>
        Chapters
            .Select(chapter => chapter.Notice)
            .Concat(Annexes.Select(annex => annex.Notice))
            .Append(Notice)
            .OfType<string>();
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

    /// <summary>The clause that demands it.</summary>
    public string? Clause { get; init; }

    /// <summary>The key of its notice where that is another than the outline's.</summary>
    public string? Notice { get; init; }

    /// <summary>The title of the chapter whose part it is; null for a chapter of the highest level.</summary>
    public string? Inside { get; init; }

    /// <summary>Whether it tells this outline from others: every outline has a chapter for each of the other subjects.</summary>
    public bool IsCharacteristic => Required && Inside is null && Subject == ChapterSubject.Other;
}

/// <summary>The chapters that reports of every outline have, and that rules look into.</summary>
public enum ChapterSubject
{
    Other,
    Overview,
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

    /// <summary>Whether it is the score of the whole, which counts as stated however it is called.</summary>
    public bool IsScore { get; init; }

    /// <summary>The title of the chapter in which it belongs.</summary>
    public required string Chapter { get; init; }
}

/// <summary>A table or list that must be attached.</summary>
public sealed record OutlineAnnex
{
    public required string Title { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The clause that demands it.</summary>
    public string? Clause { get; init; }

    /// <summary>The key of its notice where that is another than the outline's.</summary>
    public string? Notice { get; init; }
}
