using System.Diagnostics;

namespace Youju.Import.Tests.Indicators;

public sealed class IndicatorTakerTests
{
    [Fact]
    public void Thousands_of_long_names_are_told_apart_in_seconds()
    {
        var ending = new string('量', 1_000);
        object?[][] rows =
        [
            ["二级指标", "三级指标", "指标值"],
            .. Enumerable
                .Range(1, 4_000)
                .Select(number => new object?[] { "数量", $"（{number}）{ending}", "≥18场" }),
        ];
        var started = Stopwatch.GetTimestamp();

        var imported = Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("指标", rows));

        Assert.Equal(4_000, imported.Dossier.Targets.All.Count());
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 10);
    }
}
