using System.Globalization;

namespace Youju.Domain.Indicators;

/// <summary>By what an indicator is split.</summary>
public enum SplitBy
{
    /// <summary>乡镇（街道）</summary>
    Township,

    /// <summary>月份</summary>
    Month,

    /// <summary>项目</summary>
    Project,

    /// <summary>性别</summary>
    Sex,
}

/// <summary>A part of an indicator: its share of the target and of what was reached, in the indicator's unit.</summary>
public sealed record SplitPart(string Name, decimal? Target = null, decimal? Done = null);

/// <summary>An indicator told by township, month, project or sex; its parts add up to the whole.</summary>
public sealed record IndicatorSplit(SplitBy By, IReadOnlyList<SplitPart> Parts)
{
    private static readonly Dictionary<SplitBy, string> Labels = new()
    {
        [SplitBy.Township] = "乡镇（街道）",
        [SplitBy.Month] = "月份",
        [SplitBy.Project] = "项目",
        [SplitBy.Sex] = "性别",
    };

    public static string ToChineseLabel(SplitBy by) => Labels[by];

    /// <summary>Where the parts do not add up, in Chinese.</summary>
    /// <param name="done">What the indicator has reached; null where it is not known.</param>
    public IEnumerable<string> CheckSums(Indicator indicator, decimal? done)
    {
        var label = Labels[By];
        if (
            Parts
                .GroupBy(part => part.Name, StringComparer.Ordinal)
                .FirstOrDefault(name => name.Count() > 1) is
            { } twice
        )
            yield return $"按{label}分的“{twice.Key}”写了 {twice.Count()} 次";
        if (DescribeDifference(Parts.Select(part => part.Target), indicator.Target) is { } target)
            yield return $"按{label}分的目标值合计 {target}";
        if (DescribeDifference(Parts.Select(part => part.Done), done) is { } reached)
            yield return $"按{label}分的完成值合计 {reached}";
    }

    // A sum is known once each of its parts is.
    private static string? DescribeDifference(IEnumerable<decimal?> parts, decimal? whole)
    {
        var known = parts.ToList();
        if (whole is not { } stated || known.Count == 0 || known.Exists(part => part is null))
            return null;
        var sum = known.Sum(part => part!.Value);
        return sum == stated
            ? null
            : $"{FormatNumber(sum)}，与整个指标的 {FormatNumber(stated)} 差 {FormatNumber(sum - stated)}";
    }

    private static string FormatNumber(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    public bool Equals(IndicatorSplit? other) =>
        other is not null && By == other.By && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(By, Parts.Count);
}
