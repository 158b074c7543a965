namespace Youju.Packs.Definitions.Imports;

/// <summary>How a 科目余额表 is worded.</summary>
public sealed record TrialBalanceWords
{
    /// <summary>Heads of the debit side.</summary>
    public IReadOnlyList<string> Debit { get; init; } = [];

    /// <summary>Heads of the credit side.</summary>
    public IReadOnlyList<string> Credit { get; init; } = [];

    /// <summary>Heads of what was booked from the beginning of the year.</summary>
    public IReadOnlyList<string> OfYear { get; init; } = [];

    /// <summary>Heads of what was booked in the period of the list.</summary>
    public IReadOnlyList<string> OfPeriod { get; init; } = [];

    /// <summary>The first digits of the accounts of expenditure.</summary>
    public string Expenditure { get; init; } = "";

    /// <summary>What parts the names of an account and those above it.</summary>
    public string Separators { get; init; } = "";

    /// <summary>Names of accounts that hold basic expenditure.</summary>
    public IReadOnlyList<string> Basic { get; init; } = [];

    /// <summary>Names of accounts that hold projects.</summary>
    public IReadOnlyList<string> Project { get; init; } = [];

    /// <summary>How every posting of the accounts is listed.</summary>
    public PostingWords Postings { get; init; } = new([], [], [], []);
}

/// <summary>明细账, 序时账: heads of the postings of all accounts, and what is no posting among them.</summary>
/// <param name="Account">Heads of codes and names of accounts.</param>
/// <param name="Summary">Heads of what each posting is for.</param>
/// <param name="Carried">What the summary says of money that is carried over or closed, which nobody spent.</param>
/// <param name="Accounts">The heads of code and name where the accounts stand in columns of their own.</param>
public sealed record PostingWords(
    IReadOnlyList<string> Account,
    IReadOnlyList<string> Summary,
    IReadOnlyList<string> Carried,
    IReadOnlyList<string> Accounts
);
