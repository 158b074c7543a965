using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions.Tables;

namespace Youju.Packs.Definitions.Lexicons;

/// <summary>What the next year's dossier takes from a report, and by which words it is known: last-report.yaml.</summary>
public sealed record LastReportLexicon
{
    /// <summary>Words behind which, after a colon, the unit's name stands.</summary>
    public IReadOnlyList<string> NameLeads { get; init; } = [];

    /// <summary>Words in titles of the tables that go with a report as documents of their own.</summary>
    public IReadOnlyList<string> PackageTitles { get; init; } = [];

    /// <summary>Words with which, in a title, the kind of report begins behind the unit's name.</summary>
    public IReadOnlyList<string> ReportKinds { get; init; } = [];

    /// <summary>Words with which the titles of other papers end, whatever they name: 通知, 批复, 合同.</summary>
    public IReadOnlyList<string> OtherPapers { get; init; } = [];

    /// <summary>Words of a title that make amounts without a stage budgets, and those that make them accounts after all.</summary>
    public IReadOnlyList<string> BudgetTitles { get; init; } = [];

    public IReadOnlyList<string> AccountTitles { get; init; } = [];

    /// <summary>Words of a title of papers that judge a year: 自评.</summary>
    public IReadOnlyList<string> JudgingTitles { get; init; } = [];

    /// <summary>What the chapter on the unit is called.</summary>
    public IReadOnlyList<string> OverviewTitles { get; init; } = [];

    /// <summary>
    /// Ranks of units, such as 副科级; each counts only before or behind one of the following words, for
    /// people have ranks too.
    /// </summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    public IReadOnlyList<string> LevelLeads { get; init; } = [];

    public IReadOnlyList<string> LevelTails { get; init; } = [];

    /// <summary>Words before and behind the name of the body that a unit belongs to.</summary>
    public IReadOnlyList<string> SuperiorLeads { get; init; } = [];

    public IReadOnlyList<string> SuperiorTails { get; init; } = [];

    /// <summary>Words that open the list of duties.</summary>
    public IReadOnlyList<string> DutyLeads { get; init; } = [];

    /// <summary>By key of the ledger, the names of <see cref="LabelLexicon"/> under which the amount is stated.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Amounts { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The budgets whose spending a paper of the dossier's own year states, with its parts.</summary>
    public IReadOnlyList<StatedBudget> Budgets { get; init; } = [];

    /// <summary>
    /// Where the published tables show amounts that the words leave out; of two cells of one key, the
    /// first that is filled.
    /// </summary>
    public IReadOnlyList<StatedCell> Cells { get; init; } = [];

    /// <summary>Where tables show how many posts and people there were.</summary>
    public IReadOnlyList<CountCell> CountCells { get; init; } = [];

    /// <summary>By key of the fact, the names under which the count at the end of the year is stated.</summary>
    public IReadOnlyDictionary<string, StatedCount> Counts { get; init; } =
        new Dictionary<string, StatedCount>();

    /// <summary>Words that may stand before a name without changing what it measures for a unit of one budget.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The chapters whose words the clerk begins with, by the name of the narrative.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Texts { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What a chapter denies that has nothing to tell: 问题, 情况.</summary>
    public IReadOnlyList<string> Denied { get; init; } = [];

    public PromiseFields? Promises { get; init; }

    public PendingFields? Pending { get; init; }
}

/// <summary>What sentences call the spending of one budget, and the parts that are told behind it.</summary>
/// <param name="Key">The key of the ledger.</param>
/// <param name="Parts">The names of parts by their keys; what is named behind the whole and stands here in no line is of it too.</param>
public sealed record StatedBudget(
    string Key,
    IReadOnlyList<string> Names,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Parts
);

/// <summary>A cell that shows an amount.</summary>
/// <param name="Key">The key of the ledger.</param>
/// <param name="Stage">The column of the next year's ledger.</param>
public sealed record StatedCell(string Key, AmountColumn Stage, TableAddress At);

/// <summary>The column of a form that shows one count.</summary>
/// <param name="Key">The key of the fact.</param>
public sealed record CountCell(string Key, string Form, string Column);

/// <summary>How a count is stated.</summary>
/// <param name="Names">Names of <see cref="LabelLexicon"/>, or the plain words before the number.</param>
/// <param name="Units">The units it may have.</param>
public sealed record StatedCount(IReadOnlyList<string> Names, IReadOnlyList<string> Units);
