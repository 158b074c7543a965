using CsCheck;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.EndToEnd.Tests;

/// <summary>Targets of the year whose weights add up; every one of them has its reason and its measure ready.</summary>
internal static class RandomTargets
{
    private static readonly Explanation Why = new("预算编制偏宽", "按近年结算价编制预算");

    private static readonly Gen<Actual> Satisfaction = Gen.OneOf<Actual>(
        Gen.Int[0, 1000].Select(tenths => (Actual)new EnteredActual(new(tenths / 10m, Unit.Percent), "问卷")),
        Gen.Const((Actual)new JudgedActual(Attainment.Missed, 0, "本年没有测评"))
    );

    public static readonly Gen<Targets> All =
        from overall in Form("")
        from projects in Form("p1-")
            .Select(Form("p2-"), Form("p3-"), Form("p4-"), (a, b, c, d) => new[] { a, b, c, d })
        from problems in Gen.Int[0, 2]
        select new Targets
        {
            Expected = "办好节会，扩大知名度",
            Achieved = "各项工作按计划完成",
            Indicators = overall,
            Execution = Why,
            Projects =
            [
                .. projects.Select(
                    (indicators, at) =>
                        new ProjectTargets(RandomLedgers.Projects[at])
                        {
                            Expected = "完成年度任务",
                            Achieved = "任务完成",
                            Indicators = indicators,
                            Execution = Why,
                        }
                ),
            ],
            Problems =
            [
                .. Enumerable
                    .Range(1, problems)
                    .Select(number => new Problem(
                        $"台账登记不及时（{number}）",
                        "人手不足",
                        "按月登记",
                        new(2025, 12, 31)
                    )),
            ],
        };

    private static Gen<Indicator[]> Form(string prefix) =>
        from visitors in Gen.Int[1, 200]
        from cut in Gen.Int[1, 49]
        from events in Gen.Int[1, 8]
        from followers in Gen.Int[1, 900]
        from satisfaction in Satisfaction
        select new Indicator[]
        {
            Quantity(
                prefix + "visitors",
                "quantity",
                "接待人次",
                cut,
                "人次",
                visitors * 10_000,
                new BoundActual("events.visitors")
            ),
            Quantity(
                prefix + "events",
                "quantity",
                "活动场次",
                50 - cut,
                "场",
                events,
                new BoundActual("events.count")
            ),
            Quantity(
                prefix + "incidents",
                "quality",
                "安全责任事故",
                0,
                "起",
                0,
                new BoundActual("events.incidents")
            ) with
            {
                Direction = TargetDirection.Equal,
            },
            Quantity(
                prefix + "followers",
                "social",
                "净增粉丝",
                30,
                "人",
                followers,
                new BoundActual("followers.gained")
            ),
            Quantity(prefix + "satisfaction", "served", "游客满意度", 10, "%", 90, satisfaction),
        };

    private static Indicator Quantity(
        string id,
        string kind,
        string name,
        decimal weight,
        string unit,
        decimal target,
        Actual actual
    ) =>
        new(id, kind, name, TargetDirection.AtLeast, weight)
        {
            Unit = Unit.FromSymbol(unit),
            Target = target,
            Actual = actual,
            Deviation = Why.Deviation,
            Measure = Why.Measure,
        };
}
