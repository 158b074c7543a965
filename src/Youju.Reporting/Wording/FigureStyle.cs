using Youju.Packs.Definitions.Reports;

namespace Youju.Reporting.Wording;

/// <summary>How figures are printed in one kind of report.</summary>
public sealed record FigureStyle
{
    /// <summary>The unit of money: 元, 万元 or 亿元.</summary>
    public string Money { get; init; } = "万元";

    /// <summary>Decimals of money, kept even where they are zero, so that all amounts have one precision.</summary>
    public int MoneyDecimals { get; init; } = 2;

    /// <summary>Decimals of percentages, kept even where they are zero; an exact whole percentage has none.</summary>
    public int PercentDecimals { get; init; } = 2;

    public static FigureStyle FromSource(FigureSource source) =>
        new()
        {
            Money = source.Money,
            MoneyDecimals = source.MoneyDecimals,
            PercentDecimals = source.PercentDecimals,
        };
}
