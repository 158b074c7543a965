namespace Youju.Reading.Prose;

/// <summary>The grammar of comparison: words that every report uses alike.</summary>
public static class Words
{
    public static readonly WordList Up = new(
        "增加",
        "增长",
        "上升",
        "提高",
        "提升",
        "攀升",
        "调增",
        "上涨",
        "净增",
        "增收",
        "扩大",
        "超出",
        "超支",
        "超过",
        "高于",
        "大于",
        "多于",
        "多支出",
        "增支",
        "追加",
        "新增",
        "增幅",
        "涨幅",
        "增",
        "多"
    );

    public static readonly WordList Down = new(
        "减少",
        "下降",
        "降低",
        "压减",
        "压缩",
        "缩减",
        "削减",
        "核减",
        "调减",
        "下调",
        "压降",
        "缩短",
        "追减",
        "节约",
        "下滑",
        "回落",
        "低于",
        "小于",
        "少于",
        "少支出",
        "减支",
        "降幅",
        "减幅",
        "净减",
        "减",
        "少",
        "降"
    );

    public static readonly string[] Flat =
    [
        "持平",
        "一致",
        "相同",
        "相等",
        "无增减",
        "无变化",
        "没有变化",
        "未发生变化",
        "不变",
    ];

    /// <summary>What may stand between a verb and its figure without changing the meaning.</summary>
    public static readonly WordList Fillers = new(
        "了",
        "为",
        "是",
        "达到",
        "达",
        "率",
        "共计",
        "各",
        "均",
        "都",
        "的",
        "：",
        ":",
        "额",
        "共",
        "人民币",
        "金额",
        "比例",
        "幅度",
        "仅",
        "只"
    );

    public static readonly WordList Reasons = new(
        "原因",
        "由于",
        "因为",
        "主要是",
        "主要系",
        "主要因",
        "增减相抵",
        "这一因素"
    );

    public static string TrimFillers(string lead)
    {
        while (Fillers.EndOf(lead) is { } filler)
            lead = lead[..^filler.Length];
        return lead;
    }

    public static bool ContainsAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where the first of the words begins; the end of the text where none does.</summary>
    public static int FirstOf(string text, string[] words)
    {
        var first = text.Length;
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                first = at;
        }

        return first;
    }
}
