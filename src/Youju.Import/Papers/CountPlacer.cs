using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Finds what the dossier counts beside money: posts, people, vehicles, batches.</summary>
internal sealed class CountPlacer(PaperTable table, PaperLexicon lexicon, PaperAmounts amounts, OwnRows own)
{
    private const int Most = 1_000_000;

    private readonly Dictionary<string, string> keys = (
        from count in lexicon.Counts
        from name in count.Value
        select (Name: RowLabel.NormaliseName(name), count.Key)
    )
        .DistinctBy(one => one.Name)
        .ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    /// <summary>The counts by key; of several that differ none is taken.</summary>
    public IReadOnlyDictionary<string, int> FindCounts() =>
        FindInRows()
            .Concat(FindInColumns())
            .GroupBy(count => count.Key, StringComparer.Ordinal)
            .Where(count => count.Select(one => one.Value).Distinct().Count() == 1)
            .ToDictionary(count => count.Key, count => count.First().Value, StringComparer.Ordinal);

    private IEnumerable<(string Key, int Value)> FindInRows() =>
        from entry in table.Entries
        let key = FindKey(entry.Label.Words)
        where key is not null
        let column = FindCountColumns(entry).FirstOrDefault()
        where column is not null
        let value = TakeCount(entry, column)
        where value is not null
        select (key, value.Value);

    private IEnumerable<PaperColumn> FindCountColumns(PaperEntry entry) =>
        table
            .FindAmountColumns(entry.Block)
            .Where(column => PaperTable.FindAmount(entry, column) is not null && IsOfOwnYear(column))
            .OrderBy(column => column.Stage == PaperStage.Executed ? 0 : 1);

    private IEnumerable<(string Key, int Value)> FindInColumns() =>
        own.FindWholeRow() is not { } row
            ? []
            : from column in table.Columns
            where column.Holds == ColumnContent.Amounts
            let key = column.Path.Reverse().Select(FindKey).FirstOrDefault(key => key is not null)
            where key is not null && IsOfOwnYear(column) && !IsPart(column)
            let value = TakeCount(row, column)
            where value is not null
            select (key, value.Value);

    private bool IsOfOwnYear(PaperColumn column) => amounts.FindYearOf(column) == amounts.Year - amounts.Age;

    // 实有人数 | 在职小计 | 行政 | 事业: what stands under the head beside its own sum is a part of it.
    private bool IsPart(PaperColumn column) =>
        FindKey(column.Path[^1]) is null
        && table.Columns.Any(other =>
            other.Position != column.Position
            && other.Path.Count == column.Path.Count
            && other.Path.SkipLast(1).SequenceEqual(column.Path.SkipLast(1))
            && EndsInSum(other.Path[^1])
        )
        && !EndsInSum(column.Path[^1]);

    private bool EndsInSum(string head) => lexicon.FindSumEnd(head) is not null;

    private int? TakeCount(PaperEntry entry, PaperColumn column)
    {
        if (
            PaperTable.FindAmount(entry, column)
            is not { IsPercent: false, Value: >= 0 and < Most and var value }
        )
            return null;
        if (value != decimal.Truncate(value))
            return null;
        amounts.MarkTaken(entry, column);
        return (int)value;
    }

    // 公务用车保有量（辆）, 2024年实际在职人数
    private string? FindKey(string words)
    {
        var bare =
            words is [.., '辆' or '个' or '人' or '次' or '批', ')']
            && words.LastIndexOf('(') is > 0 and var open
                ? words[..open]
                : words;
        if (
            PaperYears.FindWrittenYear(bare) is not null
            && bare.IndexOf('年', StringComparison.Ordinal) is var year and > 0
        )
            bare = bare[(year + 1)..].TrimStart('度');
        return keys.GetValueOrDefault(lexicon.FindSumEnd(bare) is { } sum ? bare[..^sum.Length] : bare);
    }
}
