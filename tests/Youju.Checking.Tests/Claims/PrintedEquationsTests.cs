using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>Computations that are printed with their result.</summary>
public sealed class PrintedEquationsTests
{
    [Theory]
    [InlineData("自评总分：8.6＋47.5＋28＋9.1＝93.2分。", ClaimKind.Sum, "Exact 93.2分")]
    [InlineData("自评总分：8.6＋47.5＋28＋9.1＝92.3分。", ClaimKind.Sum, "Contradiction 92.3分")]
    [InlineData("甲档14家×60万元＝840万元，按档兑付。", ClaimKind.Product, "Exact 840万元")]
    [InlineData("甲档14家×60万元＝480万元，按档兑付。", ClaimKind.Product, "Contradiction 480万元")]
    [InlineData("人均3万元×215名＝645万元。", ClaimKind.Product, "Exact 645万元")]
    [InlineData("三项加总为12.4+6.1+3.5=22.0万元。", ClaimKind.Sum, "Exact 22.0万元")]
    [InlineData("满分100分，100－3.5＝95.6分。", ClaimKind.Difference, "Contradiction 95.6分")]
    [InlineData("执行率为1,316÷1,400×100%＝94%。", ClaimKind.Rate, "Exact 94%")]
    public void What_is_printed_as_computed_is_computed_again(string text, ClaimKind kind, string expected) =>
        Assert.Contains(expected, Told.Of(kind, text));

    // A bracket is not followed, a bare stroke may part the days of a date, and what goes on is only half of it.
    [Theory]
    [InlineData("得分为（8+7）×2=31分。")]
    [InlineData("编号2023-5=8号文件。")]
    [InlineData("按3/4=5的口径。")]
    [InlineData("12＋5＝7＋10。")]
    public void What_may_be_no_equation_or_only_a_part_of_one_is_not_accused(string text) =>
        Assert.Empty(Told.FindWrong([text]));
}
