using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>How a cell may follow from two others of its row.</summary>
/// <param name="IsPercent">Whether it yields a percentage.</param>
/// <param name="Sign">Between the two in the proof.</param>
/// <param name="Fits">Whether columns that stand so may follow from each other: target, one, other.</param>
internal sealed record ColumnFormula(
    ClaimKind Kind,
    bool IsPercent,
    string Sign,
    Func<int, int, int, bool> Fits,
    Func<PrintedFigure, PrintedFigure, PrintedFigure, FigureRelation> Relate
)
{
    /// <summary>In the order in which they are tried; of two that hold as often the first is meant.</summary>
    public static readonly IReadOnlyList<ColumnFormula> All =
    [
        // A difference stands behind its levels, a total before or behind its parts.
        new(ClaimKind.Difference, false, "－", IsBehind, FigureRelation.CreateDifference),
        new(ClaimKind.Growth, true, "对", IsBehind, FigureRelation.CreateGrowth),
        new(ClaimKind.Rate, true, "÷", IsBehind, FigureRelation.CreateShare),
        new(
            ClaimKind.Sum,
            false,
            "＋",
            (target, one, other) => one < other && (target < one || target > other),
            (stated, one, other) => FigureRelation.CreateSum(stated, [one, other])
        ),
        // 数量, 单价, 金额; 户数, 金额（万元）, 户均（元）.
        new(
            ClaimKind.Product,
            false,
            "×",
            (target, one, other) => one < other && target > other,
            FigureRelation.CreateProduct
        )
        {
            NeedsUnits = true,
        },
        new(ClaimKind.Product, false, "÷", IsBehind, FigureRelation.CreateQuotient) { NeedsUnits = true },
    ];

    /// <summary>Whether it computes with what the heads say is counted: 万元 by 户 makes 元.</summary>
    public bool NeedsUnits { get; init; }

    public Claim WriteClaim(FigureRelation relation, FreeRow row, bool isCertain)
    {
        var (stated, one, other) = (relation.Stated, relation.Terms[0], relation.Terms[1]);
        var verdict = relation.Recalculate().Verdict;
        var isAccused = verdict is Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation;
        return new(
            Kind,
            "A18",
            isAccused && !isCertain ? Verdict.Undecidable : verdict,
            row.Span,
            stated,
            [one, other],
            [DescribeRelation(relation)]
        )
        {
            Subject = row.Label,
        };
    }

    private string DescribeRelation(FigureRelation relation)
    {
        var terms = relation.Terms.Select(FigureFormat.FormatFigure);
        var value = relation.Nominal is { } nominal
            ? FigureFormat.FormatFinely(nominal, relation.Stated)
            : "？";
        return $"{string.Join($" {Sign} ", terms)} = {value}，表中 {FigureFormat.FormatFigure(relation.Stated)}";
    }

    private static bool IsBehind(int target, int one, int other) => target > one && target > other;
}
