using System.Globalization;
using Youju.Publishing.Redaction;
using Youju.UseCases.Publications;

namespace Youju.Cli.Publications;

/// <summary>What was written for the public, and how it differs from what the house knows.</summary>
internal static class ExportText
{
    private const int LongestWords = 60;

    public static string DescribeEdition(ExportEditionResult result, string target)
    {
        var manifest = result.Manifest;
        var lines = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"{manifest.Unit} {manifest.Year}年度公开版第 {manifest.Terms.Number} 版，"
                    + $"写入 {Path.GetFullPath(target)}：{result.Files.Count} 个文件，{manifest.Figures.Count} 个数。"
            ),
        };
        if (manifest.Terms.IsExample)
            lines.Add("档案里有示例值，这一版标作“示例”。");
        lines.AddRange(CountChanges(result.Changes));
        lines.Add($"验真码 {manifest.Code}，公钥指纹 {manifest.Key}。核对：youju verify \"{target}\"");
        return string.Join('\n', lines) + "\n";
    }

    public static string DescribeChanges(ExportEditionResult result)
    {
        var lines = new List<string>(CountChanges(result.Changes));
        lines.AddRange(
            result
                .Changes.Distinct()
                .Select(change =>
                    $"  {change.Place}（{change.Kind.ToChineseLabel()}）："
                    + $"{Shorten(change.Before)} → {(change.After.Length == 0 ? "不写" : Shorten(change.After))}"
                )
        );
        lines.Add(
            "一个字也没有写。没有标签、又没有在台账的栏目里写过的姓名，程序认不出来，请读一遍再公开；要另外遮去的，用 --hide 写明。"
        );
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> CountChanges(IReadOnlyList<RedactionChange> changes)
    {
        if (changes.Count == 0)
        {
            yield return "公开版与内部版没有不同：没有要遮去的内容。";
            yield break;
        }

        var kinds = changes
            .GroupBy(change => change.Kind)
            .OrderBy(group => group.Key)
            .Select(group =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.ToChineseLabel()} {group.Count()} 处"
                )
            );
        yield return $"公开版与内部版的不同：{string.Join("，", kinds)}。";
    }

    private static string Shorten(string words) =>
        words.Length > LongestWords ? words[..LongestWords] + "…" : words;
}
