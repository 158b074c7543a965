using System.Globalization;

namespace Youju.Domain.Indicators;

/// <summary>A stretch of values and what it means.</summary>
/// <param name="From">Where it begins; null for no beginning.</param>
/// <param name="To">Where it ends; null for no end.</param>
public sealed record Band<T>(decimal? From, decimal? To, T Outcome)
{
    internal decimal Start => From ?? decimal.MinValue;

    internal decimal End => To ?? decimal.MaxValue;
}

/// <summary>Which band a value on a common boundary belongs to.</summary>
public enum Boundary
{
    /// <summary>90 belongs to 90–100, as in grades.</summary>
    Upper,

    /// <summary>10 belongs to 0–10, as in "≤10 % gets 4 points".</summary>
    Lower,
}

/// <summary>Bands that cover every value between their ends exactly once.</summary>
public sealed class BandScale<T>
{
    private BandScale(IReadOnlyList<Band<T>> bands, Boundary boundary)
    {
        (Bands, Boundary) = (bands, boundary);
    }

    /// <summary>From the lowest to the highest.</summary>
    public IReadOnlyList<Band<T>> Bands { get; }

    public Boundary Boundary { get; }

    /// <summary>Builds the scale only from bands that neither leave a gap nor overlap.</summary>
    /// <param name="from">The lowest value that must be covered; null for no bound.</param>
    /// <param name="to">The highest value that must be covered; null for no bound.</param>
    /// <param name="problems">What keeps it from being built, in Chinese.</param>
    public static BandScale<T>? FromBands(
        IEnumerable<Band<T>> bands,
        Boundary boundary,
        decimal? from,
        decimal? to,
        out IReadOnlyList<string> problems
    )
    {
        List<Band<T>> sorted = [.. bands.OrderBy(band => (band.Start, band.End))];
        problems = [.. FindProblems(sorted, from, to)];
        return problems.Count == 0 ? new(sorted, boundary) : null;
    }

    /// <summary>What a value means; values beyond the ends belong to the nearest band.</summary>
    public T this[decimal value]
    {
        get
        {
            foreach (var band in Bands)
            {
                if (band.To is not { } end || value < end || (Boundary == Boundary.Lower && value == end))
                    return band.Outcome;
            }

            return Bands[^1].Outcome;
        }
    }

    private static IEnumerable<string> FindProblems(List<Band<T>> bands, decimal? from, decimal? to)
    {
        if (bands.Count == 0)
            return ["没有任何分段"];
        return
        [
            .. bands
                .Where(band => band.From >= band.To)
                .Select(band =>
                    $"分段“{band.Outcome}”的起点 {FormatBound(band.From)} 不小于终点 {FormatBound(band.To)}"
                ),
            .. bands[0].From > (from ?? decimal.MinValue)
                ? [$"{FormatBound(from)} 到 {FormatBound(bands[0].From)} 没有分段"]
                : Array.Empty<string>(),
            .. bands.Zip(bands.Skip(1)).SelectMany(pair => FindBoundaryProblems(pair.First, pair.Second)),
            .. bands[^1].To < (to ?? decimal.MaxValue)
                ? [$"{FormatBound(bands[^1].To)} 到 {FormatBound(to)} 没有分段"]
                : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> FindBoundaryProblems(Band<T> below, Band<T> above)
    {
        if (below.To is not { } end || above.From is not { } start)
            yield return $"分段“{below.Outcome}”与“{above.Outcome}”重叠";
        else if (end < start)
            yield return $"{FormatBound(end)} 到 {FormatBound(start)} 没有分段";
        else if (end > start)
            yield return $"{FormatBound(start)} 到 {FormatBound(end)} 同时属于“{below.Outcome}”和“{above.Outcome}”";
    }

    private static string FormatBound(decimal? value)
    {
        return value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "无穷";
    }
}
