using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Packs.Library;

namespace Youju.Speed;

/// <summary>A register of events as full as asked for, each with the fields that measures look at; the same for the same count.</summary>
internal static class YearOfEvents
{
    private static readonly RegisterDefinition Definition = PackLibrary.LoadPack("tourism").Registers[
        "events"
    ];
    private static readonly string[] Kinds = ["festival", "race", "study", "fair"];
    private static readonly DateTimeOffset At = new(2024, 12, 31, 9, 0, 0, TimeSpan.FromHours(8));

    public static Register Of(int records) =>
        new(
            Definition,
            Enumerable
                .Range(0, records)
                .Select(number =>
                    Record.FromFirstVersion($"e{number:000000}", Version(1, number, number % 5_000))
                )
                .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal)
        );

    private static readonly Ledger Ledger = new(2024)
    {
        KnownItems = PackLibrary.LoadPack(PackLibrary.Root).Ledger,
    };

    public static FactStore Facts(Register register) =>
        new(
            FactGraph.FromFormulas([
                .. FactPlan.CreateFormulas(Ledger),
                .. FactPlan.CreateFormulas(Definition),
            ]),
            Ledger,
            [register]
        );

    /// <summary>The record with one visitor more, as a new version.</summary>
    public static Record Visited(Record record, decimal visitors) =>
        record.AppendVersion(
            Version(record.Current.Number + 1, int.Parse(record.Id.AsSpan(1), provider: null), visitors)
        );

    private static RecordVersion Version(int number, int of, decimal visitors) =>
        new(number, Values(of, visitors), At, "bench") { State = "held" };

    private static ImmutableSortedDictionary<string, FieldValue> Values(int of, decimal visitors)
    {
        var first = new DateOnly(2024, 1, 1).AddDays(of % 300);
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        values["name"] = new TextValue($"活动{of}");
        values["kind"] = new TextValue(Kinds[of % Kinds.Length]);
        values["dates"] = new DateRangeValue(first, first.AddDays(2));
        values["place"] = new TextValue($"第{of % 50}街道");
        values["visitors"] = new NumberValue(
            new(visitors, Unit.FromSymbol("人次"), of % 3 == 0 ? Qualifier.MoreThan : Qualifier.Rounded)
        );
        values["participants"] = new NumberValue(new(of % 700, Unit.FromSymbol("人")));
        values["spent"] = new MoneyValue(Money.FromYuan(of % 9_000));
        return values.ToImmutable();
    }
}
