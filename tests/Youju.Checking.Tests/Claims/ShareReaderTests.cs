using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class ShareReaderTests
{
    [Theory]
    [InlineData("本年收入合计320.50万元，其中：财政拨款收入300.50万元，占93.76%。", "Exact 93.76%")]
    [InlineData("本年收入合计320.50万元，其中：财政拨款收入300.50万元，占比93.8%。", "Exact 93.8%")]
    [InlineData("本年收入合计320.50万元，其中：财政拨款收入300.50万元，占93.75%。", "Truncation 93.75%")]
    [InlineData("本年收入合计320.50万元，其中：财政拨款收入300.50万元，占73.76%。", "Contradiction 73.76%")]
    public void A_part_of_a_list_is_measured_against_its_whole(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Share, text));

    [Fact]
    public void A_named_whole_goes_before_the_nearest() =>
        Assert.Equal(
            ["Exact 40.00%"],
            Told.Of(
                ClaimKind.Share,
                "本年支出合计200.00万元。",
                "财政拨款支出80.00万元，占本年支出合计的40.00%。"
            )
        );

    [Fact]
    public void Parts_of_a_whole_without_a_figure_are_measured_against_their_sum()
    {
        var shares = Told.Of(
            ClaimKind.Share,
            "“三公”经费支出中，因公出国（境）费0万元，占“三公”经费的0%；公务用车运行费6.00万元，占“三公”经费的60%；公务接待费4.00万元，占“三公”经费的40%。"
        );

        Assert.Equal(["Exact 0%", "Exact", "Exact 60%", "Exact 40%"], shares);
    }

    [Fact]
    public void The_shares_of_a_complete_list_add_to_a_hundred()
    {
        var shares = Told.Of(
            ClaimKind.Share,
            "本年支出合计100.00万元，其中：基本支出66.67万元，占66.67%；项目支出33.33万元，占33.23%。"
        );

        Assert.Contains("Contradiction", shares);
    }

    [Fact]
    public void Shares_that_are_told_together_go_with_the_parts_in_order() =>
        Assert.Contains(
            "Exact 60%",
            Told.Of(
                ClaimKind.Share,
                "本年支出合计100.00万元。基本支出60.00万元、项目支出40.00万元，分别占本年支出合计的60%和40%。"
            )
        );

    [Fact]
    public void A_share_without_a_whole_is_left_open() =>
        Assert.Equal(
            ["Undecidable 40%"],
            Told.Of(ClaimKind.Share, "宣传经费20.00万元，占全县旅游投入的40%。")
        );

    [Fact]
    public void The_right_share_is_offered() =>
        Assert.Equal(
            "59.99%",
            Assert
                .Single(Told.Claims("支出合计350.20万元，其中：基本支出210.10万元，占58.99%。"), claim =>
                    claim.Kind == ClaimKind.Share
                )
                .Repair
        );
}
