using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>What a score lost of a hundred that nobody prints.</summary>
public sealed class LostPointsTests
{
    [Theory]
    [InlineData("自评总分90.6分，共失分9.4分。", "Exact 9.4分")]
    [InlineData("得分合计89.4分，失分11.6分，评定为良。", "Contradiction 11.6分")]
    [InlineData("档案不全扣0.8分，共扣4.3分，最后得分94.8分。", "Contradiction 94.8分")]
    public void A_score_and_what_it_lost_make_a_hundred(string text, string expected) =>
        Assert.Contains(expected, Told.Of(ClaimKind.Difference, text));

    [Theory]
    // What an item lost is not what the whole lost.
    [InlineData("绩效得分98.3分，满意度指标扣1.2分，成本指标扣0.5分。")]
    [InlineData("产出指标得58分，扣2分。")]
    [InlineData("总分85分，其中产出扣6分。")]
    public void What_one_item_lost_accuses_nothing(string text) => Assert.Empty(Told.FindWrong([text]));
}
