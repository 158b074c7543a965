using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Years;

namespace Youju.Packs.Library;

/// <summary>Whether the steps of a calendar have a day, and one only.</summary>
internal static class CalendarCheck
{
    private const int MonthsOfYear = 12;

    /// <summary>What does not hold, with the file and the entry it stands in.</summary>
    public static IEnumerable<(string[] Path, string Problem)> FindProblems(Pack pack) =>
        [
            .. from step in pack.Calendar.Steps
            from problem in DescribeProblems(pack.Calendar, step.Key, step.Value)
            select (new[] { "calendar", "steps", step.Key }, problem),
            .. from month in pack.Monitoring.Rates.Select(rate => rate.Month).Concat(pack.Monitoring.Months)
            where month is < 1 or > MonthsOfYear
            select (new[] { "monitoring" }, $"双监控的月份 {month} 不在 1 到 12 之间"),
            .. from rate in pack.Monitoring.Rates
            where rate.Day is < 1 or > 31 || rate.AtLeast is < 0 or > 100
            select (
                new[] { "monitoring" },
                $"双监控 {rate.Month} 月的日子或比率不对：日 1 到 31，比率 0 到 100"
            ),
            .. from key in pack.Calendar.Dates.Keys
            where pack.Calendar.Steps.ContainsKey(key)
            select (new[] { "calendar", "steps", key }, $"“{key}”既在 dates 里又在 steps 里，请换一个编号"),
        ];

    private static IEnumerable<string> DescribeProblems(
        CalendarSource calendar,
        string key,
        CalendarStep step
    )
    {
        if (step.After is null == step.Month is null)
            yield return $"步骤“{key}”要写 after（在哪一天之后）或者 month（哪个月），只写一样";
        if (step.Month is < 1 or > MonthsOfYear || step.Day is < 1 or > 31)
            yield return $"步骤“{key}”的 month、day 不是日子";
        if (step.After is { } after && FindLoop(calendar, key, after) is { } problem)
            yield return problem;
    }

    private static string? FindLoop(CalendarSource calendar, string key, string after)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { key };
        for (string? at = after; at is not null; at = calendar.Steps.GetValueOrDefault(at)?.After)
        {
            if (!seen.Add(at))
                return $"步骤“{key}”的 after 绕了一圈，算不出日子";
            if (!calendar.Dates.ContainsKey(at) && !calendar.Steps.ContainsKey(at))
                return $"步骤“{key}”的 after“{at}”不在 dates 和 steps 里";
        }

        return null;
    }
}
