using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>How members of the domain's lists are called in texts for people.</summary>
public static class ChineseNames
{
    private static readonly Dictionary<Severity, string> Severities = new()
    {
        [Severity.Error] = "错误",
        [Severity.Warning] = "警告",
    };

    private static readonly Dictionary<Verdict, string> Verdicts = new()
    {
        [Verdict.Exact] = "相符",
        [Verdict.Rounding] = "四舍五入",
        [Verdict.MixedPrecision] = "精度不一",
        [Verdict.Truncation] = "截尾",
        [Verdict.UnitSlip] = "单位差错",
        [Verdict.Contradiction] = "矛盾",
    };

    private static readonly Dictionary<ClaimKind, string> ClaimKinds = new()
    {
        [ClaimKind.Sum] = "合计",
        [ClaimKind.Share] = "占比",
        [ClaimKind.Growth] = "增减幅度",
        [ClaimKind.Difference] = "增减额",
        [ClaimKind.Rate] = "完成率",
        [ClaimKind.Product] = "乘积",
        [ClaimKind.Equality] = "同一数字",
        [ClaimKind.Count] = "个数",
    };

    public static string ChineseName(this Severity severity) =>
        Severities.GetValueOrDefault(severity, "提示");

    public static string ChineseName(this Verdict verdict) => Verdicts.GetValueOrDefault(verdict, "无法判定");

    public static string ChineseName(this ClaimKind kind) => ClaimKinds.GetValueOrDefault(kind, "大小");
}
