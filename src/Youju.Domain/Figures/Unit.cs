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
    public static readonly Unit Yuan = new("元", Dimension.Money);
    public static readonly Unit Percent = new("%", Dimension.Percent);
    public static readonly Unit PercentagePoint = new("个百分点", Dimension.PercentagePoint);
    public static readonly Unit None = new("", Dimension.Count);

    /// <summary>Whether it counts things, which come whole: 人次 and 场, not 元/人次 or 亩.</summary>
    public bool IsCounted =>
        Dimension == Dimension.Count && Symbol.Length > 0 && !Symbol.Contains('/', StringComparison.Ordinal);

    /// <summary>The base unit of that symbol; a symbol that measures nothing special counts things.</summary>
    public static Unit FromSymbol(string symbol) => new(symbol, FindDimension(symbol));

    private static Dimension FindDimension(string symbol) =>
        symbol switch
        {
            "元" => Dimension.Money,
            "%" => Dimension.Percent,
            "个百分点" => Dimension.PercentagePoint,
            "倍" => Dimension.Multiple,
            "分" => Dimension.Score,
            "天" or "个月" or "小时" or "分钟" or "年" or "个工作日" => Dimension.Duration,
            "平方米" or "平方公里" or "亩" or "公顷" => Dimension.Area,
            "米" or "公里" => Dimension.Length,
            _ => Dimension.Count,
        };

    public static Unit Parse(string s, IFormatProvider? provider) => FromSymbol(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out Unit result)
    {
        result = FromSymbol(s ?? "");
        return s is not null;
    }
}
