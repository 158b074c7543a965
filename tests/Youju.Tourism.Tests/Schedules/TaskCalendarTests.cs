using System.Text;
using Youju.Tourism.Schedules;

namespace Youju.Tourism.Tests.Schedules;

public sealed class TaskCalendarTests
{
    private static readonly DateTimeOffset Written = new(2025, 3, 1, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly string Ics = TaskCalendar.PrintIcs(
        "樱花节",
        [
            new(
                "向公安机关提出安全许可申请，交承办者的合法证明和安全责任人的身份证明; a, b\\c",
                new(2025, 3, 14),
                "第一行\n第二行"
            ),
        ],
        Written
    );

    [Fact]
    public void Lines_are_folded_at_75_octets_and_end_as_the_standard_has_them()
    {
        Assert.All(Ics.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', Ics.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Unfolded_and_unescaped_it_is_what_went_in()
    {
        var line = Ics.Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n")
            .Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));

        Assert.EndsWith("身份证明\\; a\\, b\\\\c", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_fills_one_day() =>
        Assert.Contains(
            "DTSTART;VALUE=DATE:20250314\r\nDTEND;VALUE=DATE:20250315\r\n",
            Ics,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_moment_is_told_in_universal_time() =>
        Assert.Contains("DTSTAMP:20250301T000000Z\r\n", Ics, StringComparison.Ordinal);
}
