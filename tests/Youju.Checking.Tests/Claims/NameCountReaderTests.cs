using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>Names beside a number of them.</summary>
public sealed class NameCountReaderTests
{
    [Theory]
    [InlineData("新创作品6个：《甲》《乙》《丙》《丁》《戊》，较目标多1个。", "Contradiction 6个")]
    [InlineData("主推品种为“甲8号”“乙52”“丙19”，共4个。", "Contradiction 4个")]
    [InlineData("举办招聘会3场，分别在3月、7月、11月举行。", "Exact 3场")]
    [InlineData("举办招聘会4场，分别在3月、7月、11月举行。", "Contradiction 4场")]
    [InlineData("下设3个课题，即数据调查、政策评估、国际比较，支出分别为6万元、4万元和3万元。", "Exact 3个")]
    [InlineData("应急队伍共4支，包括防火队、抗洪队、救护队、救援队，在册193人。", "Exact 4支")]
    [InlineData("应急队伍共5支，包括防火队、抗洪队、救护队、救援队，在册193人。", "Contradiction 5支")]
    [InlineData("在8个县（区）设点：甲县、乙县、丙县、丁区、戊区、己区、庚区。", "Contradiction 8个")]
    public void Names_are_counted(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Count, text));

    [Theory]
    // Some of them are named.
    [InlineData("下设5个科室，包括办公室、财务科、业务科。")]
    [InlineData("项目覆盖甲镇、乙镇、丙镇等4个乡镇。")]
    [InlineData("下设4个课题，即数据调查、政策评估，以及国际比较和附属研究。")]
    // Another thing is counted.
    [InlineData("落实“双减”“五育”，共3次检查。")]
    public void What_may_be_only_some_is_not_accused(string text) =>
        Assert.DoesNotContain(Told.Of(ClaimKind.Count, text), told =>
            told.StartsWith("Contradiction", StringComparison.Ordinal)
        );
}
