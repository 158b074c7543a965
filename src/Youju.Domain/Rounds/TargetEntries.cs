using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;

namespace Youju.Domain.Rounds;

/// <summary>Every place of the year's targets, with what stands there.</summary>
internal static class TargetEntries
{
    private const string There = "有";

    public static IEnumerable<RoundEntry> ListTargets(Targets targets) =>
        [
            .. ListGoals("", "", targets.Expected, targets.Achieved, targets.Execution),
            .. targets.Indicators.SelectMany(indicator => ListIndicator(indicator, "")),
            .. targets.Projects.SelectMany(ListProject),
            .. targets.Problems.Select(problem =>
                Tell($"problems/{problem.Text}", $"问题“{problem.Text}”", DescribeProblem(problem))
            ),
            .. targets.Reasons.Select(reason =>
                Tell($"reasons/{reason.Of}", $"“{reason.Of}”的偏差原因", DescribeReason(reason))
            ),
            .. targets.Common.Select(judged =>
                Tell($"common/{judged.Key}", $"共性指标“{judged.Key}”", DescribeActual(judged.Value))
            ),
        ];

    private static IEnumerable<RoundEntry> ListProject(ProjectTargets project) =>
        [
            .. ListGoals(
                $"projects/{project.Project}/",
                $"项目“{project.Project}”",
                project.Expected,
                project.Achieved,
                project.Execution
            ),
            .. project.Indicators.SelectMany(indicator =>
                ListIndicator(indicator, $"项目“{project.Project}”")
            ),
        ];

    private static IEnumerable<RoundEntry> ListGoals(
        string before,
        string name,
        string? expected,
        string? achieved,
        Explanation? execution
    ) =>
        [
            Tell($"{before}expected", $"{name}预期目标", expected),
            Tell($"{before}achieved", $"{name}实际完成情况", achieved),
            Tell(
                $"{before}execution",
                $"{name}预算执行率的偏差原因",
                execution is null ? null : ConflictFormat.DescribeValue(execution)
            ),
        ];

    private static IEnumerable<RoundEntry> ListIndicator(Indicator indicator, string of)
    {
        var name = $"{of}指标“{indicator.Name}”";
        (string Key, string Label, string? Words)[] parts =
        [
            ("name", "名称", indicator.Name),
            ("class", "类别", indicator.Class),
            ("direction", "方向", indicator.Direction.ToString()),
            ("weight", "分值", FormatNumber(indicator.Weight)),
            ("unit", "单位", indicator.Unit.Symbol),
            ("target", "目标值", FormatNumber(indicator.Target)),
            ("target-text", "目标（文字）", indicator.TargetText),
            ("actual", "完成值", DescribeActual(indicator.Actual)),
            ("scoring", "评分办法", indicator.Scoring),
            ("basis", "依据", indicator.Basis),
            ("history", "上年值", FormatNumber(indicator.History)),
            ("verification", "佐证办法", indicator.Verification),
            ("deviation", "偏差原因", indicator.Deviation),
            ("measure", "改进措施", indicator.Measure),
            ("changes", "目标的调整", DescribeRevisions(indicator)),
            ("split", "分解", DescribeSplit(indicator.Split)),
            ("illustrative", "示意值", indicator.IsIllustrative ? "是" : null),
        ];
        return parts
            .Select(part =>
                Tell($"{indicator.Id}/{part.Key}", $"{name}·{part.Label}", part.Words) with
                {
                    Owner = indicator.Id,
                }
            )
            .Prepend(Tell(indicator.Id, name, There));
    }

    private static string? DescribeRevisions(Indicator indicator) =>
        indicator.Revisions.All.Count == 0
            ? null
            : string.Join('；', indicator.Revisions.All.Select(change => change.ToChineseText()));

    private static string? DescribeSplit(IndicatorSplit? split) =>
        split is null
            ? null
            : $"按{IndicatorSplit.ToChineseLabel(split.By)}："
                + string.Join(
                    '、',
                    split.Parts.Select(part =>
                        $"{part.Name} {FormatNumber(part.Target)}/{FormatNumber(part.Done)}"
                    )
                );

    private static RoundEntry Tell(string key, string label, string? words) =>
        new(RoundPart.Indicator, key, label, words);

    private static string DescribeProblem(Problem problem) =>
        ConflictFormat.DescribeValue(problem)
        + (problem.Due is { } due ? $"；{ConflictFormat.DescribeValue(due)}" : "");

    private static string DescribeReason(DeviationReason reason) =>
        string.Join(
            ' ',
            new[] { reason.Code, reason.Deviation, reason.Measure }.Where(part => part is not null)
        );

    private static string? DescribeActual(Actual? actual) =>
        actual switch
        {
            BoundActual bound => $"取自 {bound.Fact}",
            EnteredActual entered => JoinParts(
                RoundWords.DescribeQuantity(entered.Done.Quantity),
                entered.Reason,
                entered.Evidence,
                entered.IsIllustrative ? "示意" : null
            ),
            JudgedActual judged => JoinParts(
                ConflictFormat.DescribeValue(judged),
                judged.Result,
                judged.Evidence,
                judged.IsIllustrative ? "示意" : null
            ),
            _ => null,
        };

    private static string JoinParts(params string?[] parts) =>
        string.Join('；', parts.Where(part => part is not null));

    private static string? FormatNumber(decimal? number) =>
        number?.ToString("0.##########", CultureInfo.InvariantCulture);
}
