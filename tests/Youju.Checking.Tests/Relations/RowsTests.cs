using Youju.Checking.Tests.Claims;

namespace Youju.Checking.Tests.Relations;

/// <summary>Figures told in rows one to one, means that name what they divide by, and totals that other figures hide.</summary>
public sealed class RowsTests
{
    [Theory]
    // 2,673 × 4,920 are 1,315.12.
    [InlineData(
        "学生3,857名，其中学前1,184名、小学2,673名。标准分别为每生每年4,420元、4,920元。应拨学前523.33万元、小学3,115.12万元。",
        "3,115.12万元"
    )]
    // 16,032 by 6.8 are 2,358.
    [InlineData(
        "建设任务6.8万亩，分布在3个镇：甲镇3.2万亩、乙镇2.4万亩、丙镇1.2万亩。总投资16,032.0万元，亩均投入2,400元。",
        "2,400元"
    )]
    // The others make 48 of the 46.
    [InlineData("实施项目46个，其中产业类27个、设施类14个、就业类5个、其他2个。", "46个")]
    [InlineData("在册队员193人，分别为45人、38人、26人、30人。", "193人")]
    // 7.33 of 7.2 are 101.81 %.
    [InlineData(
        "计划人工造林1.6万亩、封育3.2万亩、修复2.4万亩，任务共计7.2万亩。实际完成人工造林1.52万亩、封育3.2万亩、修复2.61万亩，共计7.33万亩，总体完成率110.81%。",
        "110.81%"
    )]
    public void What_is_told_as_its_neighbours_fails(string text, string wrong) =>
        Assert.Contains(wrong, Told.FindWrong([text]));

    [Theory]
    // What was cut is no difference of what there was and what was added.
    [InlineData("年初批复12,460.00万元，年中追加1,385.20万元，调减420.55万元，调整后预算数13,424.65万元。")]
    // The total that arrived is of four levels, and not what one of them sent down.
    [InlineData(
        "下达补助资金8,740.50万元，其中中央6,840万元、自治区1,520.5万元、市级380万元；县级安排1,000万元，四级资金总计9,740.5万元。用于产业的资金5,931.2万元，占到位资金总额的60.89%。"
    )]
    // Percentages with names of their own stand in another order than the amounts.
    [InlineData(
        "中央418.0万元，省136.5万元，市72.0万元；支出中央402.7万元、省129.8万元、市72.0万元；三级执行率由高到低：市100%、中央96.34%、省95.09%。"
    )]
    // The mean is of those who came, and not of the area told last.
    [InlineData("建设任务6.8万亩，改造3.4万亩。总投资8,160.0万元，亩均投入2,400元。")]
    [InlineData("甲队、乙队队员193人，分别为98人、95人。")]
    public void What_fits_another_way_is_not_accused(string text) => Assert.Empty(Told.FindWrong([text]));
}
