using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Finds columns that only together are the whole of a stage: all beneath one head, or one for each fund.</summary>
internal static class FundColumns
{
    private const int Fewest = 2;
    private const string Part = "其中";

    public static IReadOnlyDictionary<AmountColumn, IReadOnlyList<PaperColumn>> FindTogether(
        PaperTable table,
        PaperLexicon lexicon,
        ILookup<AmountColumn, PaperColumn> open
    ) =>
        open.Where(stage => IsWholeTogether([.. stage], table, lexicon))
            .ToDictionary(stage => stage.Key, IReadOnlyList<PaperColumn> (stage) => [.. stage]);

    private static bool IsWholeTogether(List<PaperColumn> columns, PaperTable table, PaperLexicon lexicon) =>
        columns.Count >= Fewest
        && columns.TrueForAll(column =>
            column.Subjects is [var subject] && !subject.StartsWith(Part, StringComparison.Ordinal)
        )
        && columns.Select(column => column.Subjects[0]).Distinct().Count() == columns.Count
        && (
            StandUnderOne(columns, table) || columns.TrueForAll(column => IsFund(column.Subjects[0], lexicon))
        )
        && !HoldsOwnSum(columns, table);

    // 到位资金 over 上级财政 and 本级配套, and nothing else
    private static bool StandUnderOne(List<PaperColumn> columns, PaperTable table) =>
        columns[0].Path.Count > 1
        && table
            .Columns.Where(column =>
                column.Holds == ColumnContent.Amounts
                && column.Path.Count > 1
                && column.Path.SkipLast(1).SequenceEqual(columns[0].Path.SkipLast(1))
            )
            .SequenceEqual(columns);

    private static bool IsFund(string subject, PaperLexicon lexicon) =>
        lexicon.Budgets.Any(budget =>
            budget.Words.Any(word => subject.Contains(RowLabel.NormaliseName(word), StringComparison.Ordinal))
        );

    // 财政拨款 beside 一般公共预算 and 基金 that it is made of.
    private static bool HoldsOwnSum(List<PaperColumn> columns, PaperTable table) =>
        columns.Exists(whole =>
            columns.Count > Fewest
            && table.Entries.All(entry =>
                ReadAmount(entry, whole) * 2 == columns.Sum(column => ReadAmount(entry, column))
            )
        );

    private static decimal ReadAmount(PaperEntry entry, PaperColumn column) =>
        PaperTable.FindAmount(entry, column)?.Value ?? 0;
}
