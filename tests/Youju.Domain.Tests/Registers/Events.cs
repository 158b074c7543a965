using System.Collections.Immutable;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

/// <summary>A small register of events, and short ways to fill it.</summary>
internal static class Events
{
    public static readonly Unit Visits = new("人次", Dimension.Count);

    public static readonly RegisterDefinition Definition = new("events", "活动")
    {
        Period = "dates",
        Place = "place",
        Fields =
        [
            new("name", "名称", FieldType.Text) { IsRequired = true },
            new("kind", "类别", FieldType.Choice)
            {
                Choices = [new("festival", "节庆"), new("race", "赛事")],
            },
            new("dates", "日期", FieldType.DateRange),
            new("place", "地点", FieldType.Place),
            new("visitors", "接待人次", FieldType.Number)
            {
                Unit = Visits,
                IsSoft = true,
                AtLeast = 0,
            },
            new("permit", "安全许可", FieldType.Text) { RequiredFrom = new("visitors", 1000) },
            new("spent", "支出", FieldType.Money),
        ],
        States = [new("planned", "计划"), new("held", "已举办")],
        Measures =
        [
            new("count", "活动场次", MeasureKind.Count),
            new("visitors", "接待人次", MeasureKind.Sum) { Field = "visitors", Unit = Visits },
            new("races", "赛事场次", MeasureKind.Count) { Where = [new("kind", FilterKind.Is, "race")] },
            new("places", "活动地点", MeasureKind.Distinct) { Field = "place" },
            new("largest", "最大一场", MeasureKind.Max) { Field = "visitors", Unit = Visits },
            new("latest", "最近一场", MeasureKind.Last)
            {
                Field = "visitors",
                On = "dates",
                Unit = Visits,
            },
            new("per-event", "场均人次", MeasureKind.Ratio)
            {
                Of = "visitors",
                To = "count",
                Unit = Visits,
            },
        ],
        Sentences = [new("told", "节会", "{{ name }}接待游客{{ visitors }}。")],
    };

    public static Record Event(
        string id,
        decimal? visitors = null,
        Qualifier qualifier = Qualifier.Rounded,
        string kind = "festival",
        string dates = "2024-03-01",
        string place = "双花"
    )
    {
        var values = ImmutableSortedDictionary<string, FieldValue>
            .Empty.Add("name", new TextValue(id))
            .Add("kind", new TextValue(kind))
            .Add("place", new TextValue(place))
            .Add("dates", FieldText.ParseValue(Definition.FindField("dates")!, dates)!);
        return Of(
            id,
            visitors is { } number
                ? values.Add("visitors", new NumberValue(new(number, Visits, qualifier)))
                : values
        );
    }

    public static Record Of(string id, ImmutableSortedDictionary<string, FieldValue> values) =>
        Record.FromFirstVersion(id, new(1, values, DateTimeOffset.UnixEpoch, "经办") { State = "held" });

    public static Record Changed(this Record record, string field, FieldValue? value)
    {
        var values = record.Current.Values;
        return record.AppendVersion(
            record.Current with
            {
                Number = record.Current.Number + 1,
                Values = value is null ? values.Remove(field) : values.SetItem(field, value),
            }
        );
    }

    public static Register Register(params IEnumerable<Record> records) =>
        records.Aggregate(Domain.Registers.Register.CreateEmpty(Definition), (register, record) =>
            register.WithRecord(record)
        );

    public static Quantity? Measured(string measure, params IEnumerable<Record> records)
    {
        var accumulator = MeasureAccumulator.FromMeasure(Definition.FindMeasure(measure)!);
        foreach (var record in records)
            accumulator.AddRecord(record.Id, record.Current);
        return accumulator.Quantity;
    }

    public static FieldValue Spent(decimal yuan) => new MoneyValue(Money.FromYuan(yuan));
}
