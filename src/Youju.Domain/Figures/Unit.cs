using System.Collections.Frozen;

namespace Youju.Domain.Figures;

/// <summary>What a figure counts.</summary>
public enum Dimension
{
    Count,
    Money,
    Percent,
    PercentagePoint,
    Multiple,
    Duration,
    Area,
    Length,
    Score,
}

/// <summary>A base unit: 元 for money, 人次 for visits, % for shares.</summary>
/// <remarks>万 and 亿 are not units but scales of a printed figure, so 万元 and 元 are one unit.</remarks>
public readonly record struct Unit(string Symbol, Dimension Dimension) : IParsable<Unit>
{
    private static readonly FrozenDictionary<string, Dimension> DimensionOf = new Dictionary<
        string,
        Dimension
    >
    {
        ["元"] = Dimension.Money,
        ["%"] = Dimension.Percent,
        ["个百分点"] = Dimension.PercentagePoint,
        ["倍"] = Dimension.Multiple,
        ["分"] = Dimension.Score,
        ["年"] = Dimension.Duration,
        ["个月"] = Dimension.Duration,
        ["天"] = Dimension.Duration,
        ["个工作日"] = Dimension.Duration,
        ["小时"] = Dimension.Duration,
        ["分钟"] = Dimension.Duration,
        ["平方公里"] = Dimension.Area,
        ["公顷"] = Dimension.Area,
        ["亩"] = Dimension.Area,
        ["平方米"] = Dimension.Area,
        ["公里"] = Dimension.Length,
        ["米"] = Dimension.Length,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly Unit Yuan = new("元", Dimension.Money);
    public static readonly Unit Percent = new("%", Dimension.Percent);
    public static readonly Unit PercentagePoint = new("个百分点", Dimension.PercentagePoint);
    public static readonly Unit None = new("", Dimension.Count);

    /// <summary>Whether it counts things, which come whole: 人次 and 场, not 元/人次 or 亩.</summary>
    public bool IsCounted =>
        Dimension == Dimension.Count && Symbol.Length > 0 && !Symbol.Contains('/', StringComparison.Ordinal);

    /// <summary>The base unit of that symbol; a symbol that measures nothing special counts things.</summary>
    public static Unit FromSymbol(string symbol) =>
        new(symbol, DimensionOf.GetValueOrDefault(symbol, Dimension.Count));

    public static Unit Parse(string s, IFormatProvider? provider) => FromSymbol(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out Unit result)
    {
        result = FromSymbol(s ?? "");
        return s is not null;
    }
}
