namespace Youju.Domain.Budget;

/// <summary>What last year's report prints of an item, kept beside what this year's ledger says of last year.</summary>
/// <remarks>A ledger takes the newest source of an amount; what was made public a year ago stays what it was.</remarks>
public static class LastReportItem
{
    private const string Prefix = "last-report:";

    /// <summary>The key under which a ledger keeps it.</summary>
    /// <param name="item">The key of the item that the report states.</param>
    public static string CreateKey(string item) => Prefix + item;

    /// <summary>The key of the item that a report states; null where the key is of no report.</summary>
    public static string? ExtractItem(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : null;

    /// <summary>上年报告·公务接待费</summary>
    internal static string FormatLabel(string label) => $"上年报告·{label}";
}
