using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>The days of a period, both ends counted.</summary>
public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("核查组于2024年3月6日至3月12日入户，历时7天。", "Exact 7天")]
    [InlineData("展会自9月28日起至10月4日止，共7天。", "Exact 7天")]
    [InlineData("工程于2023年3月10日开工，同年8月31日完工，实际用时175日历天。", "Exact 175天")]
    [InlineData("巡展自12月28日至次年1月6日，为期10天。", "Exact 10天")]
    [InlineData("集训为期5天（6月1日至6月5日）。", "Exact 5天")]
    [InlineData("核查组于2024年3月6日至3月12日入户，历时9天。", "Contradiction 9天")]
    public void Days_are_counted_from_the_first_to_the_last(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Difference, text));

    [Theory]
    // The days between are six.
    [InlineData("核查组于2024年3月6日至3月12日入户，历时6天。")]
    // A leap year or not.
    [InlineData("活动自2月20日至3月5日，历时17天。")]
    // Not of the whole period.
    [InlineData("工程于2023年3月10日开工，同年8月31日完工，因雨停工11天。")]
    [InlineData("公示自2024年3月6日至3月12日，历时5个工作日。")]
    public void What_may_be_counted_otherwise_is_not_accused(string text) =>
        Assert.DoesNotContain(Told.Of(ClaimKind.Difference, text), told =>
            told.StartsWith("Contradiction", StringComparison.Ordinal)
        );
}
