using System.Text.RegularExpressions;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Checks;
using Youju.Text.Words;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Whether the checks that a pack holds as text say what their kind needs.</summary>
internal static partial class WrittenCheckProblems
{
    /// <summary>What does not hold, with the file it stands in.</summary>
    public static IEnumerable<(string[] Path, string Problem)> FindProblems(Pack pack) =>
        [
            .. from check in pack.Checks
            from problem in DescribeProblems(check.Key, check.Value, pack)
            select (new[] { "checks", check.Key }, problem),
            .. from twin in pack.Checks.GroupBy(check => check.Value.Id)
            where twin.Count() > 1
            select (new[] { "checks", twin.Last().Key }, $"编号“{twin.Key}”已经用在“{twin.First().Key}”上"),
        ];

    private static IEnumerable<string> DescribeProblems(string name, CheckSource check, Pack pack)
    {
        if (!NamePattern().IsMatch(name))
            yield return $"检查的文件名“{name}”只能用小写字母、数字和“-”";
        if (!IdPattern().IsMatch(check.Id))
            yield return $"编号“{check.Id}”应为二到六个大写字母加三位数字，如 HNX001";
        if (check.From > check.To)
            yield return $"from“{check.From}”晚于 to“{check.To}”";
        if (check.Fires.Count == 0 || check.Silent.Count == 0)
            yield return "示例不全：fires（该报告的）和 silent（不该报告的）各写至少一个";
        if (check.WordsFrom is { } from && PackWords.FindList(pack, from) is null)
            yield return $"words-from“{from}”不是方案包里的词表，应写成“文件名.列表名”，如 residue.prompts";
        foreach (var problem in DescribeKeys(check).Concat(DescribeQuotes(check)))
            yield return problem;
    }

    private static IEnumerable<string> DescribeKeys(CheckSource check)
    {
        var (shape, kind) = (CheckShape.FromKind(check.Kind), KeyNames.ToKebabCase(check.Kind.ToString()));
        var given = CheckShape.Keys.Where(key => IsGiven(check, key)).ToList();
        foreach (var key in given.Except(shape.Needs).Except(shape.Takes))
            yield return $"“{kind}”这一种检查不用“{key}”";
        foreach (var key in shape.Needs.Except(given))
            yield return $"“{kind}”这一种检查缺少“{key}”";
        if (shape.NeedsWords && !given.Contains("words") && !given.Contains("words-from"))
            yield return $"“{kind}”这一种检查缺少“words”或“words-from”";
        if (check is { Kind: CheckKind.RatioWithin, AtLeast: null, AtMost: null })
            yield return $"“{kind}”这一种检查缺少“at-least”或“at-most”";
        if (check.AtLeast > check.AtMost)
            yield return "at-least 大于 at-most，没有一个比例合用";
    }

    private static IEnumerable<string> DescribeQuotes(CheckSource check)
    {
        var known = CheckShape.FromKind(check.Kind).Quotes;
        return from quote in QuotePattern().Matches(check.Message)
            let key = quote.Groups["key"].Value
            where !known.Contains(key)
            select $"message 里的 {{{key}}} 不能用，这一种检查可以引用：{string.Join("、", known.Select(one => $"{{{one}}}"))}";
    }

    private static bool IsGiven(CheckSource check, string key) =>
        RecordShape
            .FromType(typeof(CheckSource))
            .Members.First(member => member.Key == key)
            .Property!.GetValue(check) switch
        {
            null or false => false,
            System.Collections.ICollection list => list.Count > 0,
            _ => true,
        };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[A-Z]{2,6}[0-9]{3}$", RegexOptions.None, 1000)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\{(?<key>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuotePattern();
}
