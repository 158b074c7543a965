using Youju.Domain.Budget;
using Youju.Domain.Drafts;

namespace Youju.Reading.LastReports;

/// <summary>What the words of a report and its tables tell together; what one tells otherwise than the other is left out and told as a doubt.</summary>
public sealed class AgreedValues
{
    private readonly List<string> doubts = [];

    public AgreedValues(StatedAmounts stated, TabledAmounts tabled)
    {
        var shown = tabled.Read().ToDictionary(taken => (taken.Key, taken.Column));
        Amounts =
        [
            .. stated.Amounts.Where(taken => Fits(taken, shown)),
            .. shown.Values.Where(taken => !stated.Amounts.Any(other => IsSame(taken, other))),
        ];
        var counted = tabled.Counts().ToDictionary(StringComparer.Ordinal);
        Counts = stated
            .Counts.Where(taken => Fits(taken.Key, taken.Value, counted))
            .Concat(counted.Where(taken => !stated.Counts.ContainsKey(taken.Key)))
            .ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<TakenAmount> Amounts { get; }

    public IReadOnlyDictionary<string, Taken<int>> Counts { get; }

    public IReadOnlyList<string> Doubts => doubts;

    private bool Fits(TakenAmount taken, Dictionary<(string Key, AmountColumn Column), TakenAmount> shown)
    {
        if (
            !shown.TryGetValue((taken.Key, taken.Column), out var other)
            || taken.Amount.Interval.Overlaps(other.Amount.Interval)
        )
            return true;
        doubts.Add(
            Differ($"{LedgerKey.Label(taken.Key)}·{taken.Column.Label()}", taken.Source, other.Source)
        );
        return false;
    }

    private bool Fits(string key, Taken<int> taken, Dictionary<string, Taken<int>> counted)
    {
        if (!counted.TryGetValue(key, out var other) || taken.Value == other.Value)
            return true;
        doubts.Add(Differ(StatedAmounts.CountLabels[key], taken.Source, other.Source));
        return false;
    }

    private static bool IsSame(TakenAmount one, TakenAmount other) =>
        one.Key == other.Key && one.Column == other.Column;

    private static string Differ(string label, string one, string other) =>
        $"{label}有两个数，没有取：{one}，{other}";
}
