using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>What lines of the log say to people.</summary>
internal static class AuditWords
{
    /// <summary>What can have been done, by the word of the log.</summary>
    public static IReadOnlyDictionary<string, string> Verbs { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["save"] = "写入",
            ["undo"] = "撤销",
            ["restore"] = "恢复",
            ["freeze"] = "封存",
            ["release"] = "解除封存",
            ["remove"] = "移去",
            ["approve"] = "审核",
            ["review"] = "复核",
            ["act"] = "报送和复核",
            ["draw"] = "抽查",
            ["remind"] = "催办",
            ["sign-in"] = "登录",
            ["sign-in-refused"] = "登录不成",
            ["sign-in-on"] = "启用登录",
            ["account"] = "加人",
            ["off"] = "停用",
            ["grant"] = "授予角色",
            ["revoke"] = "收回角色",
            ["code"] = "发代码",
            ["password"] = "口令",
            ["factor"] = "动态验证码",
            ["unlock"] = "解除锁定",
            ["unit"] = "单位",
            ["unit-out"] = "移出单位",
            ["audit-read"] = "看日志",
            ["token"] = "发令牌",
            ["token-out"] = "收回令牌",
            ["hook"] = "登记通知网址",
            ["hook-out"] = "去掉通知网址",
            ["exchange-card"] = "写来往的名片",
            ["exchange-partner"] = "收下名片",
            ["exchange-received"] = "取收到的交换包",
            ["exchange-sent"] = "寄出档案",
            ["copy"] = "备份",
            ["copy-place"] = "改备份的地方",
            ["copy-back"] = "恢复备份",
            ["job-repeated"] = "重做任务",
            ["job-cancelled"] = "取消任务",
        };

    public static string DescribeVerb(string verb) => Verbs.GetValueOrDefault(verb, verb);

    /// <summary>A word of the log with roles and units called as people call them.</summary>
    public static string DescribeWords(string words, IReadOnlyDictionary<string, string> units) =>
        string.Join(' ', words.Split(' ').Select(word => DescribeWord(word, units)));

    private static string DescribeWord(string word, IReadOnlyDictionary<string, string> units)
    {
        if (units.TryGetValue(word, out var unit))
            return unit;
        var role = RoleNames.ParseRole(word.Split('，')[^1]);
        return role is { } known && word.EndsWith(known.ToString(), StringComparison.Ordinal)
            ? word[..^known.ToString().Length] + RoleNames.DescribeRole(known)
            : word;
    }
}
