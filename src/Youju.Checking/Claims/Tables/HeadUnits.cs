using Youju.Domain.Figures;

namespace Youju.Checking.Claims.Tables;

/// <summary>What the columns of a table count, where their heads say it: 结算金额（万元）, 户均补贴（元）.</summary>
internal sealed class HeadUnits
{
    private static readonly (string Words, decimal Scale)[] Scales =
    [
        ("亿元", 100_000_000),
        ("万元", 10_000),
        ("元", 1),
    ];

    private readonly decimal[] scales;

    private HeadUnits(decimal[] scales) => this.scales = scales;

    public static HeadUnits FromHeads(string[] heads) => new(Array.ConvertAll(heads, FindScale));

    /// <summary>The figure in the unit of its column; as it is where the head names none.</summary>
    public PrintedFigure? Apply(PrintedFigure? figure, int column) =>
        figure is { } printed && scales[column] > 0 && printed.Unit == Unit.None
            ? printed with
            {
                Unit = Unit.Yuan,
                Scale = scales[column],
            }
            : figure;

    private static decimal FindScale(string head) =>
        Array.Find(Scales, scale => head.Contains(scale.Words, StringComparison.Ordinal)).Scale;
}
