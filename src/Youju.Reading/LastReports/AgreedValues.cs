using Youju.Domain.Budget;
using Youju.Domain.Drafts;

namespace Youju.Reading.LastReports;

/// <summary>
/// What the words of a report and its tables tell together; what one tells otherwise than the other is left
/// out and told as a doubt.
/// </summary>
internal sealed class AgreedValues
{
    private readonly List<string> doubts = [];

    public AgreedValues(StatedAmounts stated, TabledAmounts tabled, LedgerItems items)
    {
        var shown = tabled.ReadAmounts().ToDictionary(KeyOf);
        Amounts =
        [
            .. stated.Amounts.Where(taken => AgreesWithTables(taken, shown, items)),
            .. shown.Values.ExceptBy(stated.Amounts.Select(KeyOf), KeyOf),
        ];
        var counted = tabled.ReadStaffCounts().ToDictionary(StringComparer.Ordinal);
        Counts = stated
            .Counts.Where(taken => AgreesWithTables(taken.Key, taken.Value, counted))
            .Concat(counted.Where(taken => !stated.Counts.ContainsKey(taken.Key)))
            .ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<ExtractedAmount> Amounts { get; }

    public IReadOnlyDictionary<string, ExtractedValue<int>> Counts { get; }

    public IReadOnlyList<string> Doubts => doubts;

    private bool AgreesWithTables(
        ExtractedAmount taken,
        Dictionary<(string Key, AmountColumn Column), ExtractedAmount> shown,
        LedgerItems items
    )
    {
        if (
            !shown.TryGetValue(KeyOf(taken), out var other)
            || taken.Amount.Interval.Overlaps(other.Amount.Interval)
        )
            return true;
        doubts.Add(
            DescribeDifference(
                $"{items.ToChineseLabel(taken.Key)}·{taken.Column.ToChineseLabel()}",
                taken.Source,
                other.Source
            )
        );
        return false;
    }

    private bool AgreesWithTables(
        string key,
        ExtractedValue<int> taken,
        Dictionary<string, ExtractedValue<int>> counted
    )
    {
        if (!counted.TryGetValue(key, out var other) || taken.Value == other.Value)
            return true;
        doubts.Add(DescribeDifference(StatedAmounts.CountLabels[key], taken.Source, other.Source));
        return false;
    }

    private static (string Key, AmountColumn Column) KeyOf(ExtractedAmount taken) =>
        (taken.Key, taken.Column);

    private static string DescribeDifference(string label, string one, string other) =>
        $"{label}有两个数，没有取：{one}，{other}";
}
