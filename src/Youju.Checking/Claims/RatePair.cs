namespace Youju.Checking.Claims;

/// <summary>The words that tell what a rate divides by what.</summary>
/// <param name="Between">How many figures may stand between what was set and what was done.</param>
/// <param name="Behind">How many figures may stand between what was done and the rate.</param>
internal sealed record RatePair(string Rate, string Done, string[] Planned, int Between = 0, int Behind = 0)
{
    private static readonly RatePair[] All =
    [
        new("回收率", "回收", ["发放", "发出"], Behind: 1),
        new("完成率", "实际完成", ["计划", "目标"]),
        new("到位率", "到位", ["计划"]),
        new("使用率", "使用", ["到位"]),
        new("节约率", "节约", ["预算", "控制价"], Between: 1),
        new("满意度", "有效问卷中表示满意", ["有效问卷"]),
        new("满意率", "有效问卷中表示满意", ["有效问卷"]),
    ];

    /// <summary>The pair whose rate the words name; null where they name none.</summary>
    public static RatePair? Of(string words) =>
        Array.Find(All, pair => words.TrimEnd('为', '达', '到', '：', '约', '是').EndsWith(pair.Rate));
}
