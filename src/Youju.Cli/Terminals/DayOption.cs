using System.CommandLine;
using System.Globalization;

namespace Youju.Cli.Terminals;

/// <summary>Options whose value is a day, in any of the ways people write one.</summary>
internal static class DayOption
{
    private static readonly string[] Patterns = ["yyyy-M-d", "yyyy年M月d日", "yyyy/M/d", "yyyy.M.d"];

    public static Option<DateOnly?> CreateDay(string name, string description) =>
        new(name)
        {
            HelpName = "日期",
            Description = description,
            CustomParser = result =>
            {
                if (
                    DateOnly.TryParseExact(
                        result.Tokens[0].Value,
                        Patterns,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                    return day;
                result.AddError($"选项 {name} 的值“{result.Tokens[0].Value}”不对，应为日期，如 2025-04-10。");
                return null;
            },
        };
}
