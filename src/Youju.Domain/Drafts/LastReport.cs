using Youju.Domain.Budget;

namespace Youju.Domain.Drafts;

/// <summary>上年报告: what last year's report says that the next year begins with.</summary>
/// <param name="Year">The year it reports on.</param>
public sealed record LastReport(int Year)
{
    public Taken<string>? UnitName { get; init; }

    public Taken<string>? Level { get; init; }

    public Taken<string>? Affiliation { get; init; }

    public Taken<string>? SupervisingDepartment { get; init; }

    public Taken<IReadOnlyList<string>>? Duties { get; init; }

    /// <summary>What was there at the end of the year, by fact key: <c>staff.posts</c>.</summary>
    public IReadOnlyDictionary<string, Taken<int>> Counts { get; init; } =
        new Dictionary<string, Taken<int>>();

    public IReadOnlyList<TakenAmount> Amounts { get; init; } = [];

    /// <summary>The clerk's words by the name of the narrative they begin; last year's figures in them are marked.</summary>
    public IReadOnlyDictionary<string, Taken<string>> Texts { get; init; } =
        new Dictionary<string, Taken<string>>();

    public IReadOnlyList<Taken<OpenPromise>> Promises { get; init; } = [];

    public IReadOnlyList<Taken<PendingMatter>> Pending { get; init; } = [];

    /// <summary>What it says in two ways, so that none was taken; in Chinese.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}

/// <summary>An amount of last year, as the next year's ledger will hold it.</summary>
/// <param name="Key">See <see cref="LedgerKey"/>.</param>
/// <param name="Column"><see cref="AmountColumn.PriorAccounts"/> or <see cref="AmountColumn.PriorBudget"/>.</param>
/// <param name="Cell">The report's file, the title of a table in it, and the place: 第9行.</param>
/// <param name="Source">The same with the words, for the person who is to confirm it.</param>
public sealed record TakenAmount(
    string Key,
    AmountColumn Column,
    Amount Amount,
    CellSource Cell,
    string Source
);

/// <summary>上年问题和措施: null is what the report does not say.</summary>
public sealed record OpenPromise(string? Problem, string? Measure);

/// <summary>待公布: something whose outcome the report could not tell yet.</summary>
/// <param name="Name">The words that name it.</param>
/// <param name="Note">How far it has come, without the words that its outcome is out; empty where nothing is told.</param>
/// <param name="State">The state of its register that the words show.</param>
public sealed record PendingMatter(string Name, string Note, string State);
