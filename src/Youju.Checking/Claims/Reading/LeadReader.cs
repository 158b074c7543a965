using Youju.Domain.Figures;

namespace Youju.Checking.Claims.Reading;

/// <summary>Tells from the words before a figure what the figure is.</summary>
internal static class LeadReader
{
    private static readonly string[] RateNames =
    [
        "执行率", "完成率", "支付率", "到位率", "使用率", "控制率", "节约率", "变动率", "支出率", "覆盖率", "合格率", "及时率", "达标率", "回收率", "有效率", "满意度", "满意率", "进度", "调整率", "结转率", "兑现率",
    ];

    private static readonly string[] ShareTails = ["比重", "比例", "比率", "比", "的", "为", "达", "约", "达到", "：", "了"];

    private static readonly string[] ChangedThings = ["支出", "收入", "经费", "预算", "拨款", "资金", "数", "人员", "费用", "投入", "总计", "合计", "总额"];

    public static (Role Role, Direction Direction, string Base) Read(string lead, Unit unit)
    {
        if (unit.Dimension is Dimension.Percent or Dimension.Multiple) return ReadPart(lead, unit);
        return unit.Dimension == Dimension.PercentagePoint ? (Role.Other, DirectionOf(lead), "") : ReadAmount(lead);
    }

    /// <summary>The direction that the last word of change in the words shows; unknown where both directions are offered.</summary>
    public static Direction DirectionOf(string lead)
    {
        var bare = Words.TrimFillers(lead);
        if (bare.EndsWith('）') || bare.EndsWith(')')) return Direction.Unknown;
        if (Words.EndingOf(bare, Words.Up) is not null) return Direction.Up;
        return Words.EndingOf(bare, Words.Down) is not null ? Direction.Down : Direction.Unknown;
    }

    /// <summary>What stands after 比, 较 or 与 and before the word of change.</summary>
    public static string ComparedWith(string words)
    {
        foreach (var opener in (string[])["与", "较", "同", "比", "和"])
        {
            var at = words.LastIndexOf(opener, StringComparison.Ordinal);
            if (at < 0 || (opener is "同" or "和" && at > 0)) continue;
            var rest = words[(at + opener.Length)..];
            var end = Ends(rest);
            return rest[..end];
        }

        return words.Contains("同比") ? "上年" : "";
    }

    private static int Ends(string rest)
    {
        var ends = Words.Up.Concat(Words.Down).Concat(Words.Flat).Concat(["相比", "比较", "相", "，"])
            .Where(word => word.Length > 1 || word == "，")
            .Select(word => rest.IndexOf(word, StringComparison.Ordinal))
            .Where(index => index >= 0);
        return ends.DefaultIfEmpty(rest.Length).Min();
    }

    private static (Role, Direction, string) ReadPart(string lead, Unit unit)
    {
        var bare = Words.TrimFillers(lead);
        if (NamesRate(lead.TrimEnd('为', '达', '到', '：', '约', '是'))) return (Role.Rate, Direction.Unknown, bare);
        if (ShareBase(lead) is { } whole) return (Role.Share, Direction.Unknown, whole);
        if (IsChange(bare)) return (Role.Growth, DirectionOf(lead), ComparedWith(lead));
        if (unit.Dimension == Dimension.Multiple) return (Role.Other, Direction.Unknown, "");
        return IsRate(bare) ? (Role.Rate, Direction.Unknown, bare) : (Role.Other, Direction.Unknown, "");
    }

    private static bool NamesRate(string lead) =>
        Words.EndingOf(lead, RateNames) is not null || (lead.EndsWith('率') && !Words.ContainsAny(lead[^Math.Min(4, lead.Length)..], ["增长", "下降", "增幅", "降幅", "比率"]));

    /// <summary>The named whole of 占…的; empty where 占 stands alone, null where it does not stand at all.</summary>
    private static string? ShareBase(string lead)
    {
        var at = lead.LastIndexOf('占');
        if (at < 0) return Words.TrimFillers(lead).EndsWith("比重") ? "" : null;
        var rest = lead[(at + 1)..];
        while (ShareTails.FirstOrDefault(rest.EndsWith) is { } tail) rest = rest[..^tail.Length];
        return rest;
    }

    private static bool IsChange(string bare)
    {
        if (bare.EndsWith('）') || bare.EndsWith(')'))
        {
            var open = Math.Max(bare.LastIndexOf('（'), bare.LastIndexOf('('));
            return open >= 0 && IsChange(bare[..open]) && IsChange(bare[(open + 1)..^1]);
        }

        return Words.EndingOf(bare, Words.Up) is not null || Words.EndingOf(bare, Words.Down) is not null;
    }

    private static bool IsRate(string bare) =>
        Words.EndingOf(bare, RateNames) is not null
        || RateNames.Any(name => name.EndsWith('率') && bare.EndsWith(name[..^1]))
        || bare.Contains("完成");

    private static (Role, Direction, string) ReadAmount(string lead)
    {
        if (IsArrival(lead)) return (Role.Level, Direction.Unknown, "");
        var bare = Words.TrimFillers(lead);
        if (IsChange(bare)) return (Role.Change, DirectionOf(lead), ComparedWith(bare));
        if (ChangesNamedThing(bare) is { } direction) return (Role.Change, direction, ComparedWith(bare));
        return OpensComparison(bare) ? (Role.Base, Direction.Unknown, ComparedWith(bare)) : (Role.Level, Direction.Unknown, "");
    }

    /// <summary>增加到、压减至现有的: the figure is where it arrived, not how far it went.</summary>
    public static bool IsArrival(string lead)
    {
        foreach (var arrival in (string[])["到", "至"])
        {
            var at = lead.LastIndexOf(arrival, StringComparison.Ordinal);
            if (at > 0 && lead.Length - at <= 6 && IsChange(lead[..at])) return true;
        }

        return false;
    }

    // 比上年增加支出20万元, 本年数小于上年预算数40万元: a noun stands between the word and the figure.
    private static Direction? ChangesNamedThing(string bare)
    {
        if (!Words.ContainsAny(bare, ["比", "较", "于"]) || Words.EndingOf(bare, ChangedThings) is null) return null;
        foreach (var word in (string[])["增加", "减少", "小于", "大于", "低于", "高于", "多于", "少于", "超出", "多支出", "少支出", "节约"])
        {
            var at = bare.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && bare.Length - at <= 14) return DirectionOf(word);
        }

        return null;
    }

    private static bool OpensComparison(string bare) =>
        bare.Length > 1 && (bare[0] is '比' or '较' or '与' or '同' || bare.StartsWith("相比"));
}
