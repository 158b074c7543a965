using System.Globalization;

namespace Youju.Reading.Prose;

/// <summary>Parts the words before a level into subject, stage of the budget and year.</summary>
public static class SubjectReader
{
    private static readonly WordList Openers = new(
        "其中",
        "包括",
        "包含",
        "分别为",
        "分别是",
        "主要用于",
        "用于",
        "由",
        "共有",
        "截至",
        "按",
        "此外",
        "另外",
        "同时",
        "一是",
        "二是",
        "三是",
        "四是",
        "五是",
        "全年",
        "当年",
        "今年",
        "共",
        "本单位",
        "本部门",
        "我单位",
        "我局",
        "我中心",
        "、",
        "，",
        "。",
        "：",
        "和",
        "及",
        "”",
        "）",
        "（",
        "(",
        "的"
    );

    private static readonly WordList Closers = new(
        "年初预算数",
        "年初预算",
        "年初批复",
        "全年预算数",
        "全年预算",
        "调整后预算数",
        "调整预算数",
        "调整后预算",
        "调整预算",
        "调整后",
        "当年预算执行数",
        "预算执行数",
        "全年执行数",
        "执行数",
        "实际执行",
        "实际支出数",
        "实际支出",
        "年中追加预算",
        "年中追加",
        "追加预算",
        "追加",
        "追减",
        "实际到位",
        "到位",
        "下达",
        "决算数",
        "决算",
        "实际完成",
        "完成",
        "预算安排",
        "预算数",
        "预算",
        "安排",
        "计划",
        "批复",
        "为",
        "是",
        "达到",
        "达",
        "共计",
        "共",
        "约",
        "当年",
        "：",
        ":",
        "金额",
        "了",
        "的",
        "支付",
        "各"
    );

    private static readonly string[] Generic =
    [
        "支出",
        "收入",
        "经费",
        "资金",
        "费用",
        "实现",
        "采购",
        "数额",
        "同期",
        "度",
        "年度",
    ];

    private static readonly string[] Changes =
    [
        .. Words.Up.All.Concat(Words.Down.All).Where(word => word.Length > 1),
    ];

    private static readonly string[] Priors = ["上年度", "上一年度", "上年同期", "上年", "去年同期", "去年"];

    public static (string Subject, AmountStage Measure, int Year) Read(string lead, LabelReader labels)
    {
        var (front, rest, year) = CutYear(lead);
        var measure = MeasureOf(rest.Length > 0 ? rest : lead);
        var subject = Strip(rest);
        if (subject.Length == 0 || (Generic.Contains(subject) && !labels.Knows(subject)))
            subject = "";
        if (
            subject.Length == 0
            && front.Length > 0
            && (front.Contains('）') || labels.Knows(labels.Name(LabelReader.Key(front))))
        )
            subject = Strip(front);
        return (subject, measure, year);
    }

    /// <summary>What a change is about: the words before the comparison and the word of change.</summary>
    public static (string Subject, AmountStage Measure, int Year) OfChange(string lead, LabelReader labels)
    {
        var end = lead.IndexOfAny(['比', '较', '与']);
        if (end < 0)
            end = Words.FirstOf(lead, Changes);
        return Read(lead[..end], labels);
    }

    /// <summary>The bare name: without openers, stages of the budget, verbs and quotes.</summary>
    public static string Strip(string words) => LabelReader.Key(Bare(words));

    /// <summary>The name as the writer put it, for a person to read.</summary>
    public static string Name(string lead)
    {
        var (front, behind, _) = CutYear(lead);
        var name = Bare(behind);
        return (name.Length > 0 ? name : Bare(front)).Replace("“", "").Replace("”", "").Trim('"', '、');
    }

    private static string Bare(string words)
    {
        while (Openers.StartOf(words) is { } opener)
            words = words[opener.Length..];
        while (Closers.EndOf(words) is { } closer)
            words = words[..^closer.Length];
        return words;
    }

    private static AmountStage MeasureOf(string words)
    {
        words = words
            .Replace("一般公共预算", "")
            .Replace("政府性基金预算", "")
            .Replace("国有资本经营预算", "");
        if (Has("年初预算", "预算批复", "年初批复"))
            return AmountStage.InitialBudget;
        if (Has("全年预算", "调整预算", "调整后"))
            return AmountStage.FullBudget;
        if (Has("执行数", "决算", "实际支出", "全年执行", "支出执行", "实际完成"))
            return AmountStage.Executed;
        if (Has("追加"))
            return AmountStage.Added;
        if (Has("到位", "下达"))
            return AmountStage.Arrived;
        return Has("预算") ? AmountStage.Budget : AmountStage.Amount;

        bool Has(params ReadOnlySpan<string> any) => Words.ContainsAny(words, any);
    }

    private static (string Front, string Behind, int Year) CutYear(string lead)
    {
        foreach (var prior in Priors)
        {
            var at = lead.LastIndexOf(prior, StringComparison.Ordinal);
            if (at >= 0 && !lead[(at + prior.Length)..].StartsWith("结转"))
                return (lead[..at], lead[(at + prior.Length)..], -1);
        }

        for (var i = lead.Length - 4; i >= 0; i--)
        {
            if (YearAt(lead, i) is not { } year)
                continue;
            var rest = lead[(i + 4)..];
            rest =
                rest.StartsWith("年度") ? rest[2..]
                : rest.StartsWith('年') ? rest[1..]
                : rest;
            return (lead[..i], rest, year);
        }

        return ("", lead, 0);
    }

    private static int? YearAt(string lead, int i)
    {
        if (lead[i] != '2' && lead[i] != '1')
            return null;
        var follows = i + 4 < lead.Length && lead[i + 4] is '年' or '预' or '决' or '度';
        return
            follows
            && int.TryParse(lead.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1990 and < 2100
            ? year
            : null;
    }
}
