using System.Collections.Frozen;
using Youju.Packs.Definitions;

namespace Youju.Packs.Comparisons;

/// <summary>What people see change where one pack takes the place of another: chapters, tables, registers, indicators.</summary>
internal sealed class TouchedParts(Pack before, Pack after)
{
    // What a file rules as a whole.
    private static readonly FrozenDictionary<string, string> Areas = new Dictionary<string, string>
    {
        ["indicators"] = "指标的分类和提示",
        ["scoring"] = "指标的计分和等级",
        ["outline"] = "报告的提纲",
        ["report"] = "报告的章节和写法",
        ["themes"] = "报告的章节和写法",
        ["ledger"] = "收支账和勾稽关系",
        ["identities"] = "收支账和勾稽关系",
        ["subjects"] = "收支账和勾稽关系",
        ["calendar"] = "日程和双监控",
        ["monitoring"] = "日程和双监控",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyList<string> ListNames(IEnumerable<PackDifference> differences) =>
        [.. differences.SelectMany(FindNames).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> FindNames(PackDifference difference)
    {
        var (file, first) = (difference.File, difference.Place.Split(" › "));
        return file.Split('/') switch
        {
            ["chapters", var key] => Name("报告的章", FindChapter(key)),
            ["forms", var key] => Name("表", FindForm(key)),
            ["registers", var key] => Name("台账", FindRegister(key)),
            ["indicators"] when first is ["common", var id, ..] => Name("指标", FindCommon(id)),
            ["indicator-library"] => Name("指标库", FindLibrary(first[0])),
            ["scoring"] when first is ["methods", var method, ..] => ListScored(method),
            ["facts"] => ListMeasured(first[0]),
            _ => Areas.TryGetValue(file, out var area) ? [area] : [],
        };
    }

    private static IEnumerable<string> Name(string kind, string? name) =>
        [$"{kind}“{name?.Replace('“', '‘').Replace('”', '’')}”"];

    private string? FindChapter(string key) =>
        new[] { after, before }
            .SelectMany(pack => pack.Report.Chapters)
            .FirstOrDefault(chapter => chapter.Key == key)
            ?.Title
        ?? key;

    private string? FindForm(string key) =>
        (after.Forms.GetValueOrDefault(key) ?? before.Forms.GetValueOrDefault(key))?.Name ?? key;

    private string? FindRegister(string key) =>
        (after.Registers.GetValueOrDefault(key) ?? before.Registers.GetValueOrDefault(key))?.Label ?? key;

    private string? FindLibrary(string key) =>
        (
            after.IndicatorLibrary.GetValueOrDefault(key) ?? before.IndicatorLibrary.GetValueOrDefault(key)
        )?.Label
        ?? key;

    private string? FindCommon(string id) =>
        new[] { after, before }
            .SelectMany(pack => pack.Indicators.Common)
            .FirstOrDefault(common => common.Id == id || common.Name == id)
            ?.Name
        ?? id;

    private IEnumerable<string> ListScored(string method) =>
        ListCommon(common => common.Scoring == method, $"用计分方法“{method}”的指标");

    private IEnumerable<string> ListMeasured(string fact) =>
        ListCommon(
            common => common.Fact == fact,
            $"取自“{after.Facts.GetValueOrDefault(fact)?.Label ?? fact}”的指标"
        );

    private IEnumerable<string> ListCommon(
        Func<Domain.Indicators.CommonIndicator, bool> uses,
        string otherwise
    ) =>
        after.Indicators.Common.Where(uses).SelectMany(common => Name("指标", common.Name)).ToList()
            is { Count: > 0 } named
            ? named
            : [otherwise];
}
