using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>How members of the domain's lists are called in texts for people.</summary>
public static class ChineseNames
{
    public static string ChineseName(this Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "警告",
            _ => "提示",
        };

    public static string ChineseName(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "相符",
            Verdict.Rounding => "四舍五入",
            Verdict.MixedPrecision => "精度不一",
            Verdict.Truncation => "截尾",
            Verdict.UnitSlip => "单位差错",
            Verdict.Contradiction => "矛盾",
            _ => "无法判定",
        };

    public static string ChineseName(this ClaimKind kind) =>
        kind switch
        {
            ClaimKind.Sum => "合计",
            ClaimKind.Share => "占比",
            ClaimKind.Growth => "增减幅度",
            ClaimKind.Difference => "增减额",
            ClaimKind.Rate => "完成率",
            ClaimKind.Product => "乘积",
            ClaimKind.Equality => "同一数字",
            ClaimKind.Count => "个数",
            _ => "大小",
        };
}
