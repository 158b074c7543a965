using Youju.Domain.Findings;

namespace Youju.Formats.Returns;

/// <summary>Tells whoever compares a returned file that the packs are other ones by now, and what that means for the comparison.</summary>
internal static class PackChangeText
{
    /// <summary>Empty where the packs are the same.</summary>
    public static string DescribeChanges(IReadOnlyList<PackStamp> then, IReadOnlyList<PackStamp> now)
    {
        List<string> changes =
        [
            .. then.Where(pack => now.All(other => other.Id != pack.Id)).Select(pack => $"不再用 {pack.Id}"),
            .. now.Select(pack => (Then: then.FirstOrDefault(other => other.Id == pack.Id), Now: pack))
                .Where(pair => pair.Then != pair.Now)
                .Select(pair => DescribeChange(pair.Then, pair.Now)),
        ];
        return changes.Count == 0
            ? ""
            : $"出稿以后方案包（章节、表样和写法的规定）变过：{string.Join("；", changes)}。下面“档案里已经变了的数字”和“会另写的文字”可能是方案包改出来的，不是有人改了回稿；"
                + "要只看回稿里的改动，请换回出稿时的方案包再比。\n";
    }

    private static string DescribeChange(PackStamp? then, PackStamp now) =>
        then is null ? $"新加了 {now.Id}"
        : then.Version == now.Version ? $"{now.Id} 的版本号还是 {now.Version}，里面的文件改过"
        : $"{now.Id} 由 {then.Version} 版换成 {now.Version} 版";
}
