using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import;

/// <summary>明细账: all postings of all accounts, as the trial balance (科目余额表) that they come to.</summary>
/// <remarks>What was carried over or closed nobody spent; sums of months and of the year say once more what the postings do.</remarks>
internal sealed partial class PostedAccounts(PaperLexicon lexicon)
{
    private const int Beginning = 12;
    private const int MatchMilliseconds = 1000;

    private readonly TrialBalanceWords words = lexicon.TrialBalance;

    /// <summary>The sheet as it is, where it lists no postings.</summary>
    public WorkbookSheet AddUpPostings(WorkbookSheet sheet)
    {
        var beginning = sheet.Rows.Take(Beginning).ToList();
        var (head, columns) = beginning
            .Select(row => (Row: row, Columns: FindColumns(row)))
            .FirstOrDefault(row => row.Columns is not null);
        if (columns is null)
            return sheet;
        var accounts = sheet
            .Rows.Where(row => row.Number > head.Number && IsPosting(row, columns))
            .GroupBy(row => ReadAccount(row, columns), StringComparer.Ordinal)
            .Select(postings => AddUp(postings, columns))
            .ToList();
        return accounts.Count == 0
            ? sheet
            : sheet with
            {
                Rows = [.. beginning.TakeWhile(row => row != head), NameColumns(head, columns), .. accounts],
            };
    }

    private PostingColumns? FindColumns(WorkbookRow row) =>
        ListColumns(row, words.Postings.Account) is { Count: > 0 } account
        && ListColumns(row, words.Postings.Summary) is [var summary, ..]
        && ListColumns(row, words.Debit) is [var debit, ..]
        && ListColumns(row, words.Credit) is [var credit, ..]
            ? new(account, summary, debit, credit)
            : null;

    private static List<int> ListColumns(WorkbookRow row, IReadOnlyList<string> heads) =>
        [
            .. row
                .Cells.Where(cell => heads.Any(head => cell.Words.StartsWith(head, StringComparison.Ordinal)))
                .Select(cell => cell.Column),
        ];

    private bool IsPosting(WorkbookRow row, PostingColumns columns) =>
        row.FindCell(columns.Summary).Words.Trim() is { Length: > 0 } summary
        && Account().IsMatch(ReadAccount(row, columns))
        && lexicon.FindSumEnd(summary) is null
        && !words.Postings.Carried.Any(carried => summary.Contains(carried, StringComparison.Ordinal));

    // Code and name stand in one column or in two.
    private static string ReadAccount(WorkbookRow row, PostingColumns columns) =>
        string.Join(' ', columns.Account.Select(column => row.FindCell(column).Words.Trim()));

    private WorkbookRow NameColumns(WorkbookRow head, PostingColumns columns) =>
        new(
            head.Number,
            [
                new(columns.Account[0], words.Postings.Accounts[0]),
                new(columns.Summary, words.Postings.Accounts[1]),
                new(columns.Debit, words.OfYear[0] + words.Debit[0]),
                new(columns.Credit, words.OfYear[0] + words.Credit[0]),
            ]
        );

    // What was given back stands on the other side.
    private static WorkbookRow AddUp(IGrouping<string, WorkbookRow> postings, PostingColumns columns)
    {
        var account = Account().Match(postings.Key);
        var spent = postings.Sum(row => ReadAmount(row, columns.Debit) - ReadAmount(row, columns.Credit));
        return new(
            postings.Last().Number,
            [
                new(columns.Account[0], account.Groups["code"].Value),
                new(columns.Summary, account.Groups["name"].Value),
                new(columns.Debit, spent.ToString(CultureInfo.InvariantCulture), spent),
                new(columns.Credit, "0", 0),
            ]
        );
    }

    private static decimal ReadAmount(WorkbookRow row, int column) =>
        CellAmount.ReadSummand(row.FindCell(column));

    // 7201.01.30201 事业支出-基本支出-办公费
    [GeneratedRegex(
        @"^\s*(?<code>\d[\d.]{2,30})[\s:：]*(?<name>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Account();

    private sealed record PostingColumns(List<int> Account, int Summary, int Debit, int Credit);
}
