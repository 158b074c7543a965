using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class RateReaderTests
{
    [Theory]
    [InlineData("年初预算为50.00万元，支出决算为47.50万元，完成年初预算的95.00%。", "Exact 95.00%")]
    [InlineData(
        "年初预算200.00万元，调整预算数250.00万元，全年执行数240.00万元，预算执行率为96.00%。",
        "Exact 96.00%"
    )]
    [InlineData(
        "年初预算200.00万元，调整预算数250.00万元，全年执行数240.00万元，预算执行率为86.00%。",
        "Contradiction 86.00%"
    )]
    [InlineData("核定编制10名，在职人员11人，在职人员控制率110%。", "Exact 110%")]
    [InlineData("核定编制10名，在职人员11人，在职人员控制率100%。", "Contradiction 100%")]
    [InlineData("发放问卷200份，回收195份，回收率97.5%。", "Exact 97.5%")]
    [InlineData("全年实施项目5个，完成4个，完成率80%。", "Exact 80%")]
    [InlineData("全年计划办理事项80项，实际完成32项，完成率90%。", "Contradiction 90%")]
    [InlineData("发放问卷900份，回收195份，其中有效问卷190份，问卷回收率97.5%。", "Contradiction 97.5%")]
    [InlineData("收到有效问卷190份，有效问卷中表示满意的117份，总体满意度90%。", "Contradiction 90%")]
    public void What_was_done_is_measured_against_what_was_set(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Rate, text));

    [Fact]
    public void A_rate_that_is_right_for_another_budget_than_the_one_named_is_a_flaw()
    {
        var claim = Assert.Single(
            Told.Claims("年初预算为0万元，全年预算为50.00万元，支出决算为47.50万元，完成年初预算的95.00%。"),
            claim => claim.Kind == ClaimKind.Rate
        );

        Assert.Equal(ClaimFlaw.OtherBase, claim.Flaw);
    }

    [Theory]
    [InlineData("公众满意度96.5%。")]
    [InlineData("资金到位100.00万元，资金到位率100%。")]
    [InlineData("项目年初预算30.00万元。培训费支出决算为2.00万元，完成预算的80%。")]
    public void A_rate_of_what_is_not_given_is_left_open(string text) =>
        Assert.All(Told.Of(ClaimKind.Rate, text), claim => Assert.StartsWith("Undecidable", claim));
}
