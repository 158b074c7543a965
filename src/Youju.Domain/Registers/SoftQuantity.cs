using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>A number as a person knows it: 10万余人次, counted at the gate, told by the organiser.</summary>
/// <param name="Value">In base units: 100000 for 10万余.</param>
/// <param name="Method">How it was measured (docs/domain/visitors.md#ways-of-counting).</param>
/// <param name="Source">Who says so.</param>
public sealed record SoftQuantity(
    decimal Value,
    Unit Unit,
    Qualifier Qualifier = Qualifier.Rounded,
    decimal? Grain = null,
    string? Method = null,
    string? Source = null
)
{
    /// <summary>A number without qualifier and grain is a count, and exact.</summary>
    public Quantity Quantity =>
        new(
            Value,
            Unit,
            Qualifier switch
            {
                Qualifier.Rounded when Grain is { } grain => new(Value - (grain / 2), Value + (grain / 2)),
                Qualifier.Rounded => Interval.FromExactValue(Value),
                Qualifier.MoreThan => new(Value, Value + Step),
                Qualifier.Nearly => new(Value - Step, Value),
                Qualifier.About => new(Value - Step, Value + Step),
                Qualifier.AtLeast or Qualifier.Above => new(Value, Interval.Unbounded),
                Qualifier.AtMost => new(0, Value),
                _ => throw new InvalidOperationException($"No interval is defined for {Qualifier}."),
            }
        );

    private decimal Step => Grain ?? FindLastDigitStep(Value);

    // 300余 lies below 400, 2000余 below 3000: the step of the last digit that is not zero.
    private static decimal FindLastDigitStep(decimal value)
    {
        var step = 1m;
        while (value != 0 && decimal.Truncate(value / step) != value / step)
            step /= 10;
        while (value != 0 && value % (step * 10) == 0)
            step *= 10;
        return step;
    }
}
