namespace Youju.Import.Tests.Indicators;

public sealed class TargetsBuilderTests
{
    [Fact]
    public void Long_names_are_told_apart_with_work_in_step_with_their_number() =>
        Assert.InRange(Work.Growth(250, count => Assert.Equal(count, Taken(count))), 1, 8);

    private static int Taken(int count)
    {
        var ending = new string('量', 1_000);
        object?[][] rows =
        [
            ["二级指标", "三级指标", "指标值"],
            .. Enumerable
                .Range(1, count)
                .Select(number => new object?[] { "数量", $"（{number}）{ending}", "≥18场" }),
        ];
        return Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("指标", rows)).Dossier.Targets.All.Count();
    }
}
