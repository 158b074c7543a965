using Youju.Domain.Registers;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

/// <summary>A sum counts a record that does not say how much: it is a lower bound then, and no total.</summary>
public sealed class SumMeasureTests
{
    // Empty means here that there was none of it, or the label says which records are added.
    private static readonly HashSet<string> OfSomeRecords =
    [
        "services.cases",
        "services.visits",
        "services.loans",
        "services.sessions",
        "vehicles.price",
        "inspections.fined",
        "land-needs.quota",
        "project-progress.planned",
        "complaints.days",
        "surveys.issued",
        "surveys.returned",
        "surveys.valid",
        "surveys.satisfied",
        "trainings.passed",
        "trainings.examined",
    ];

    [Theory]
    [InlineData("cn")]
    [InlineData("cn-hunan")]
    [InlineData("tourism")]
    public void No_sum_leaves_out_what_does_not_say_how_much(string pack) =>
        Assert.Empty(
            from register in PackLibrary.LoadPack(pack).Registers.Values
            from measure in register.Measures
            where measure.Kind == MeasureKind.Sum
            where
                measure.Where.Any(filter =>
                    filter.Kind == FilterKind.Present
                    && register.FindField(filter.Field)?.Type is FieldType.Number or FieldType.Money
                )
            select $"{register.Key}.{measure.Key}" into key
            where !OfSomeRecords.Contains(key)
            select key
        );
}
