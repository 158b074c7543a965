using System.Collections.Immutable;
using CsCheck;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Record = Youju.Domain.Registers.Record;

namespace Youju.EndToEnd.Tests;

/// <summary>A year's records of work, soft and exact, some of them unfinished.</summary>
internal static class RandomRegisters
{
    private static readonly string[] Events = ["樱花节", "龙舟赛", "灯会", "丰收节", "骑行周", "摄影展"];
    private static readonly string[] Things =
    [
        "省级乡村旅游重点村",
        "国家3A级旅游景区",
        "文旅消费新场景",
        "非遗工坊",
    ];
    private static readonly string[] Outlets = ["省电视台", "市日报", "县融媒体"];

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 330]
        .Select(day => new DateOnly(2024, 1, 1).AddDays(day));

    private static readonly Gen<decimal> Counts = Gen.OneOf(
        Gen.Int[1, 9_999].Select(count => (decimal)count),
        Gen.Int[1, 99].Select(count => count * 10_000m)
    );

    private static readonly Gen<Qualifier> Qualifiers = AnyOf.These(
        Qualifier.Rounded,
        Qualifier.MoreThan,
        Qualifier.Nearly,
        Qualifier.About,
        Qualifier.AtLeast
    );

    private static Gen<FieldValue?> Soft(string unit) =>
        (
            from value in Counts
            from qualifier in Qualifiers
            select (FieldValue?)new NumberValue(new(value, Unit.FromSymbol(unit), qualifier))
        ).Null();

    private static readonly Gen<Record> Event =
        from id in Gen.Int[1, 999]
        from name in AnyOf.These(Events)
        from kind in AnyOf.These("festival", "race", "study")
        from first in Days
        from visitors in Soft("人次")
        from participants in Soft("人")
        from spent in Gen.Long[0, 10_000_000]
        select Of(
            $"e{id}",
            "held",
            ("name", new TextValue(name)),
            ("kind", new TextValue(kind)),
            ("dates", new DateRangeValue(first, first.AddDays(id % 30))),
            ("place", new TextValue("县城")),
            ("visitors", visitors),
            ("participants", participants),
            ("spent", new MoneyValue(new Money(spent))),
            ("incidents", new NumberValue(new(0, Unit.FromSymbol("起"))))
        );

    private static readonly Gen<Record> Application =
        from id in Gen.Int[1, 999]
        from name in AnyOf.These(Things)
        from state in AnyOf.These("filed", "inspected", "passed", "failed", "submitted")
        from day in Days
        select Of(
            $"a{id}",
            state,
            ("name", new TextValue(name)),
            ("applicant", new TextValue("清水村")),
            ("level", new TextValue("province")),
            ("result-date", state is "passed" or "failed" ? new DateValue(day) : null)
        );

    private static readonly Gen<Record> Coverage =
        from id in Gen.Int[1, 999]
        from outlet in AnyOf.These(Outlets)
        select Of(
            $"c{id}",
            null,
            ("outlet", new TextValue(outlet)),
            ("level", new TextValue("province")),
            ("story", new TextValue("节会活动"))
        );

    private static readonly Gen<Record> Promise =
        from id in Gen.Int[1, 999]
        select Of(
            $"m{id}",
            "kept",
            ("problem", new TextValue("客流统计不全")),
            ("measure", new TextValue("设置计数点")),
            ("outcome", new TextValue("已在主要入口设置计数点"))
        );

    public static readonly Gen<ImmutableSortedDictionary<string, Register>> All =
        from events in Event.List[1, 6]
        from applications in Application.List[0, 4]
        from coverage in Coverage.List[0, 5]
        from promises in Promise.List[0, 2]
        from level in Gen.Int[10, 900]
        from gained in Gen.Int[0, 900]
        select ConsistentDossiers.Pack.Registers.Values.ToImmutableSortedDictionary(
            definition => definition.Key,
            definition =>
                Filled(
                    definition,
                    definition.Key switch
                    {
                        "events" => events,
                        "applications" => applications,
                        "coverage" => coverage,
                        "promises" => promises,
                        "followers" => [Followers("f1", 1, level), Followers("f2", 12, level + gained)],
                        _ => [],
                    }
                ),
            StringComparer.Ordinal
        );

    private static Register Filled(RegisterDefinition definition, IReadOnlyList<Record> records) =>
        new(definition, Records(records)) { IsDeclaredEmpty = records.Count == 0 };

    private static Record Followers(string id, int month, int count) =>
        Of(
            id,
            null,
            ("account", new TextValue("文旅号")),
            ("date", new DateValue(new(2024, month, 1))),
            ("followers", new NumberValue(new(count, Unit.FromSymbol("人"))))
        );

    private static ImmutableSortedDictionary<string, Record> Records(IEnumerable<Record> records) =>
        records
            .DistinctBy(record => record.Id)
            .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal);

    private static Record Of(string id, string? state, params (string Key, FieldValue? Value)[] fields) =>
        Record.FromFirstVersion(
            id,
            new(
                1,
                fields
                    .Where(field => field.Value is not null)
                    .ToImmutableSortedDictionary(
                        field => field.Key,
                        field => field.Value!,
                        StringComparer.Ordinal
                    ),
                new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8)),
                "经办"
            )
            {
                State = state,
            }
        );
}
