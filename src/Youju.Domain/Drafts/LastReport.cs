using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Documents;

namespace Youju.Domain.Drafts;

/// <summary>上年报告: what last year's report says that the next year begins with.</summary>
/// <param name="Year">The year it reports on.</param>
public sealed record LastReport(int Year)
{
    public ExtractedValue<string>? UnitName { get; init; }

    public ExtractedValue<string>? Level { get; init; }

    public ExtractedValue<string>? Affiliation { get; init; }

    public ExtractedValue<string>? SupervisingDepartment { get; init; }

    public ExtractedValue<IReadOnlyList<string>>? Duties { get; init; }

    /// <summary>What was there at the end of the year, by fact key: <c>staff.posts</c>.</summary>
    public IReadOnlyDictionary<string, ExtractedValue<int>> Counts { get; init; } =
        new Dictionary<string, ExtractedValue<int>>();

    public IReadOnlyList<ExtractedAmount> Amounts { get; init; } = [];

    /// <summary>The clerk's words by the name of the narrative they begin; last year's figures in them are marked.</summary>
    public IReadOnlyDictionary<string, ExtractedValue<string>> Texts { get; init; } =
        new Dictionary<string, ExtractedValue<string>>();

    public IReadOnlyList<ExtractedValue<OpenPromise>> Promises { get; init; } = [];

    public IReadOnlyList<ExtractedValue<PendingMatter>> Pending { get; init; } = [];

    /// <summary>What it says in two ways, so that none was taken; in Chinese.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What it says besides, of which the next year begins with nothing.</summary>
    public IReadOnlyList<LeftChapter> Left { get; init; } = [];
}

/// <summary>A chapter with words that no value was read from.</summary>
/// <param name="Paragraphs">How many paragraphs of it.</param>
public sealed record LeftChapter(string Title, int Paragraphs);

/// <summary>An amount of last year, as the next year's ledger will hold it.</summary>
/// <param name="Key">See <see cref="LedgerItems"/>.</param>
/// <param name="Column"><see cref="AmountColumn.PriorAccounts"/> or <see cref="AmountColumn.PriorBudget"/>.</param>
/// <param name="Cell">The report's file, the title of a table in it, and the place: 第9行.</param>
/// <param name="Source">The same with the words, for the person who is to confirm it.</param>
public sealed record ExtractedAmount(
    string Key,
    AmountColumn Column,
    Amount Amount,
    CellSource Cell,
    string Source
)
{
    /// <summary>The words in the text of the report.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The amounts of a ledger with this one under a key.</summary>
    public ImmutableList<NamedAmount> PutInto(ImmutableList<NamedAmount> named, string key)
    {
        var at = named.FindIndex(amount => amount.Key == key);
        if (at < 0)
            return named.Add(NamedAmount.FromCell(key, Column, Amount, Cell));
        // What a person entered keeps the ground that the person gave.
        return named.SetItem(
            at,
            named[at].Source is CellSource
                ? named[at].WithColumnAmount(Column, Amount, Cell)
                : named[at] with
                {
                    Amounts = named[at].Amounts.WithAmount(Column, Amount.Value),
                }
        );
    }
}

/// <summary>上年问题和措施: null is what the report does not say.</summary>
public sealed record OpenPromise(string? Problem, string? Measure);

/// <summary>待公布: something whose outcome the report could not tell yet.</summary>
/// <param name="Name">The words that name it.</param>
/// <param name="Note">How far it has come, without the words that its outcome is out; empty where nothing is told.</param>
/// <param name="State">The state of its register that the words show.</param>
public sealed record PendingMatter(string Name, string Note, string State);
