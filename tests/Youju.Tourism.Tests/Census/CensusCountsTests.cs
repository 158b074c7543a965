using CsCheck;
using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class CensusCountsTests
{
    private static readonly string[] Types = ["AAA", "EBJ", "GCF", "ZZZ"];
    private static readonly string?[] Grades = ["五级", "三级", "未获等级", null];
    private static readonly string[] Townships = ["甲镇", "乙镇", "丙镇"];

    private static readonly Gen<CensusUnit> Units = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 3],
        Gen.Int[0, 2],
        Gen.Bool,
        (type, grade, township, isNew) =>
            new CensusUnit("单体", Types[type], Grades[grade], Townships[township], isNew, !isNew)
    );

    [Fact]
    public void Counts_that_were_kept_are_those_that_are_counted_anew() =>
        Gen.Select(Units.List[0, 40], Units.List[0, 40])
            .Sample(
                (before, after) =>
                {
                    var counts = new CensusCounts(Editions.Of2017);
                    before.ForEach(counts.AddUnit);
                    foreach (var (old, fresh) in before.Zip(after))
                        counts.ReplaceUnit(old, fresh);
                    var now = after.Take(before.Count).Concat(before.Skip(after.Count)).ToList();
                    return Print(counts.ToTally()) == Print(CensusTally.CountUnits(Editions.Of2017, now));
                }
            );

    [Fact]
    public void A_change_in_a_province_costs_less_than_a_thousandth_of_counting_anew()
    {
        var unit = new CensusUnit("单体", "AAA", "三级", "甲镇");
        var counts = new CensusCounts(Editions.Of2017);
        for (var number = 0; number < 150_000; number++)
            counts.AddUnit(unit);
        var anew = counts.UnitsSeen;

        counts.ReplaceUnit(unit, unit with { Grade = "五级" });
        counts.ToTally();

        Assert.True((counts.UnitsSeen - anew) * 1000 <= anew);
    }

    private static string Print(CensusTally tally) =>
        string.Join(
            '|',
            string.Join(',', tally.Covered),
            string.Join(',', tally.Classes),
            string.Join(',', tally.Grades),
            string.Join(',', tally.Groups.Select(group => group.Units)),
            string.Join(',', tally.Townships),
            tally.Units,
            tally.New,
            tally.Red,
            tally.Foreign
        );
}
