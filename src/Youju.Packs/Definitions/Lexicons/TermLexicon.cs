namespace Youju.Packs.Definitions.Lexicons;

/// <summary>Words that are wrong, outdated or no longer in force: terms.yaml.</summary>
public sealed record TermLexicon
{
    public IReadOnlyList<Misspelling> Misspellings { get; init; } = [];

    public IReadOnlyList<RenamedTerm> Renamed { get; init; } = [];

    public IReadOnlyList<RepealedDocument> Repealed { get; init; } = [];

    /// <summary>Words that nobody writes twice in a row: 开展.</summary>
    public IReadOnlyList<string> Doubled { get; init; } = [];

    /// <summary>What a report on the year calls itself: 绩效自评.</summary>
    public IReadOnlyList<string> OwnReports { get; init; } = [];

    /// <summary>Reports that can only be made once the year is over.</summary>
    public IReadOnlyList<string> YearEndReports { get; init; } = [];

    /// <summary>What the title of a budget of the year says, and not one on how it was executed.</summary>
    public IReadOnlyList<string> BudgetTitles { get; init; } = [];

    /// <summary>Words beside which another year is meant: 上年, 结转.</summary>
    public IReadOnlyList<string> OtherYears { get; init; } = [];

    /// <summary>Words that tell of a year as over: 全年完成, 决算.</summary>
    public IReadOnlyList<string> DoneInYear { get; init; } = [];

    /// <summary>Words beside which the year after the one reported on is rightly named: 计划, 支付.</summary>
    public IReadOnlyList<string> NotYet { get; init; } = [];

    /// <summary>How the names of units and projects end: 工程, 管理局.</summary>
    public IReadOnlyList<string> NameEndings { get; init; } = [];

    /// <summary>Words behind which a name begins: 实施.</summary>
    public IReadOnlyList<string> BeforeNames { get; init; } = [];

    /// <summary>What is counted and then told in phrases instead of names: 问题.</summary>
    public IReadOnlyList<string> CountedMatters { get; init; } = [];

    /// <summary>What stands in the titles of chapters that say the same for years: 职责.</summary>
    public IReadOnlyList<string> StandingMatters { get; init; } = [];

    /// <summary>Words that fit any matter and name none: 申报, 工作.</summary>
    public IReadOnlyList<string> CommonWords { get; init; } = [];

    /// <summary>What has a name wherever it is counted: 科室, 乡镇.</summary>
    public IReadOnlyList<string> NamedThings { get; init; } = [];

    /// <summary>Words in a list of names that leave it open or part it: 等, 其中.</summary>
    public IReadOnlyList<string> OpenLists { get; init; } = [];

    /// <summary>What leads from a counted noun to the names of what was counted: 分别是.</summary>
    public IReadOnlyList<string> ListLeads { get; init; } = [];

    /// <summary>The same where some may be left out, unless their number is told as that of all: 共4支，包括.</summary>
    public IReadOnlyList<string> IncludingLeads { get; init; } = [];

    /// <summary>What goes on with a list behind a comma: 以及.</summary>
    public IReadOnlyList<string> ListGoesOn { get; init; } = [];

    /// <summary>What tells that a number is of all: 共有.</summary>
    public IReadOnlyList<string> TotalLeads { get; init; } = [];

    /// <summary>Characters by which two names differ rightly: 东, 一, 县.</summary>
    public string TellingCharacters { get; init; } = "";

    /// <summary>Names by which a unit calls itself, each for another kind of unit: 我局, 我中心.</summary>
    public IReadOnlyList<string> SelfNames { get; init; } = [];
}

/// <summary>A wrong word and the right one.</summary>
/// <param name="Unless">It is right where it is part of one of these.</param>
public sealed record Misspelling(string Wrong, string Right, IReadOnlyList<string>? Unless = null);

/// <summary>A name that was replaced.</summary>
/// <param name="Since">The first budget year in which the old name is wrong.</param>
public sealed record RenamedTerm(string Old, string New, int Since);

/// <summary>A regulation that is no longer in force.</summary>
/// <param name="Number">Its number, such as 财预〔2011〕285号.</param>
public sealed record RepealedDocument(string Number, string Title, string ReplacedBy);
