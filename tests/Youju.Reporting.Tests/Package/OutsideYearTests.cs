namespace Youju.Reporting.Tests.Package;

public sealed class OutsideYearTests
{
    [Fact]
    public void A_record_of_another_year_that_counts_is_open()
    {
        var dossier = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

        Assert.Contains(Festival("2025-03-01"), gap =>
            gap.Contains(
                "的日期 2025-03-01/2025-03-01 不在2024年内，却算进了本年的数",
                StringComparison.Ordinal
            )
        );
        Assert.DoesNotContain(Festival("2024-03-01"), gap =>
            gap.Contains("年内，却算进了本年的数", StringComparison.Ordinal)
        );

        IReadOnlyList<string> Festival(string day) =>
            dossier
                .Add("events", null, ("name", "油菜花节"), ("dates", $"{day}/{day}"), ("visitors", "3000"))
                .Compose()
                .TellGaps();
    }
}
