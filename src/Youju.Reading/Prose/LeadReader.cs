using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Tells from the words before a figure what the figure is.</summary>
public static class LeadReader
{
    private static readonly WordList RateNames = new(
        "执行率",
        "完成率",
        "支付率",
        "到位率",
        "使用率",
        "控制率",
        "节约率",
        "变动率",
        "支出率",
        "覆盖率",
        "合格率",
        "及时率",
        "达标率",
        "回收率",
        "有效率",
        "满意度",
        "满意率",
        "进度",
        "调整率",
        "结转率",
        "兑现率"
    );

    private static readonly WordList ShareTails = new(
        "比重",
        "比例",
        "比率",
        "比",
        "的",
        "为",
        "达",
        "约",
        "达到",
        "：",
        "了"
    );

    private static readonly WordList ChangedThings = new(
        "支出",
        "收入",
        "经费",
        "预算",
        "拨款",
        "资金",
        "数",
        "人员",
        "费用",
        "投入",
        "总计",
        "合计",
        "总额"
    );

    // 完成 of 完成率, where the rate is told by the deed alone.
    private static readonly WordList RateStems = new([
        .. RateNames.All.Where(name => name.EndsWith('率')).Select(name => name[..^1]),
    ]);

    private static readonly string[] Comparers = ["与", "较", "同", "比", "和"];

    private static readonly string[] ComparisonEnds =
    [
        .. Words.Up.All.Concat(Words.Down.All).Concat(Words.Flat).Where(word => word.Length > 1),
        "相比",
        "比较",
        "，",
    ];

    // 提升至2024年度的: a year may stand between.
    private const int LongestArrival = 9;

    private static readonly string[] Arrivals = ["到", "至"];

    private static readonly string[] NamedChanges =
    [
        "增加",
        "减少",
        "小于",
        "大于",
        "低于",
        "高于",
        "多于",
        "少于",
        "超出",
        "多支出",
        "少支出",
        "节约",
    ];

    public static (Role Role, Direction Direction, string Base) Read(string lead, Unit unit)
    {
        if (unit.Dimension is Dimension.Percent or Dimension.Multiple)
            return ReadPart(lead, unit);
        return unit.Dimension == Dimension.PercentagePoint
            ? (Role.Other, DirectionOf(lead), "")
            : ReadAmount(lead);
    }

    /// <summary>The direction that the last word of change in the words shows; unknown where both directions are offered.</summary>
    public static Direction DirectionOf(string lead)
    {
        var bare = Words.TrimFillers(lead);
        if (bare.EndsWith('）') || bare.EndsWith(')'))
            return Direction.Unknown;
        if (Words.Up.EndOf(bare) is not null)
            return Direction.Up;
        return Words.Down.EndOf(bare) is not null ? Direction.Down : Direction.Unknown;
    }

    /// <summary>What stands after 比, 较 or 与 and before the word of change.</summary>
    public static string ComparedWith(string words)
    {
        foreach (var opener in Comparers)
        {
            var at = words.LastIndexOf(opener, StringComparison.Ordinal);
            if (at < 0 || (opener is "同" or "和" && at > 0))
                continue;
            var rest = words[(at + opener.Length)..];
            return rest[..Words.FirstOf(rest, ComparisonEnds)];
        }

        return words.Contains("同比") ? "上年" : "";
    }

    private static (Role, Direction, string) ReadPart(string lead, Unit unit)
    {
        var bare = Words.TrimFillers(lead);
        if (NamesRate(lead.TrimEnd('为', '达', '到', '：', '约', '是', '仅', '只')))
            return (Role.Rate, Direction.Unknown, bare);
        if (ShareBase(lead) is { } whole)
            return (Role.Share, Direction.Unknown, whole);
        if (IsChange(bare))
            return (Role.Growth, DirectionOf(lead), ComparedWith(lead));
        if (unit.Dimension == Dimension.Multiple)
            return (Role.Other, Direction.Unknown, "");
        return IsRate(bare) ? (Role.Rate, Direction.Unknown, bare) : (Role.Other, Direction.Unknown, "");
    }

    private static bool NamesRate(string lead) =>
        RateNames.EndOf(lead) is not null
        || (
            lead.EndsWith('率')
            && !Words.ContainsAny(lead[^Math.Min(4, lead.Length)..], ["增长", "下降", "增幅", "降幅", "比率"])
        );

    /// <summary>The named whole of 占…的; empty where 占 stands alone, null where it does not stand at all.</summary>
    private static string? ShareBase(string lead)
    {
        var at = lead.LastIndexOf('占');
        if (at < 0)
            return Words.TrimFillers(lead).EndsWith("比重") ? "" : null;
        var rest = lead[(at + 1)..];
        while (ShareTails.EndOf(rest) is { } tail)
            rest = rest[..^tail.Length];
        return rest;
    }

    private static bool IsChange(string bare)
    {
        if (bare.EndsWith('）') || bare.EndsWith(')'))
        {
            var open = Math.Max(bare.LastIndexOf('（'), bare.LastIndexOf('('));
            return open >= 0 && IsChange(bare[..open]) && IsChange(bare[(open + 1)..^1]);
        }

        return Words.Up.EndOf(bare) is not null || Words.Down.EndOf(bare) is not null;
    }

    private static bool IsRate(string bare) =>
        RateNames.EndOf(bare) is not null || RateStems.EndOf(bare) is not null || bare.Contains("完成");

    private static (Role, Direction, string) ReadAmount(string lead)
    {
        if (IsArrival(lead))
            return (Role.Level, Direction.Unknown, "");
        var bare = Words.TrimFillers(lead);
        if (IsChange(bare))
            return (Role.Change, DirectionOf(lead), ComparedWith(bare));
        if (ChangesNamedThing(bare) is { } direction)
            return (Role.Change, direction, ComparedWith(bare));
        return OpensComparison(bare)
            ? (Role.Base, Direction.Unknown, ComparedWith(bare))
            : (Role.Level, Direction.Unknown, "");
    }

    /// <summary>增加到、压减至现有的: the figure is where it arrived, not how far it went.</summary>
    public static bool IsArrival(string lead)
    {
        foreach (var arrival in Arrivals)
        {
            var at = lead.LastIndexOf(arrival, StringComparison.Ordinal);
            if (at > 0 && lead.Length - at <= LongestArrival && IsChange(lead[..at]))
                return true;
        }

        return false;
    }

    // 比上年增加支出20万元, 本年数小于上年预算数40万元: a noun stands between the word and the figure.
    private static Direction? ChangesNamedThing(string bare)
    {
        if (!Words.ContainsAny(bare, ["比", "较", "于"]) || ChangedThings.EndOf(bare) is null)
            return null;
        foreach (var word in NamedChanges)
        {
            var at = bare.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && bare.Length - at <= 14)
                return DirectionOf(word);
        }

        return null;
    }

    private static bool OpensComparison(string bare) =>
        bare.Length > 1 && (bare[0] is '比' or '较' or '与' or '同' || bare.StartsWith("相比"));
}
