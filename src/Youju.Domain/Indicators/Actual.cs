using Youju.Domain.Registers;

namespace Youju.Domain.Indicators;

/// <summary>实际完成值: where the value achieved comes from.</summary>
public abstract record Actual;

/// <summary>Taken from a fact.</summary>
public sealed record BoundActual(string Fact) : Actual;

/// <summary>Entered by a person.</summary>
/// <param name="Done">The value as it is known, soft or exact.</param>
/// <param name="Evidence">The sha-256 of a stored file.</param>
public sealed record EnteredActual(SoftQuantity Done, string Reason, string? Evidence = null) : Actual
{
    public bool IsIllustrative { get; init; }
}

/// <summary>Judged by a person, in one of three grades (docs/domain/indicators.md#points).</summary>
/// <param name="Share">How much of the weight the judge gives, from 0 to 1.</param>
public sealed record JudgedActual(
    Attainment Attainment,
    decimal Share,
    string Reason,
    string? Evidence = null
) : Actual
{
    /// <summary>完成情况: what was achieved, which is another thing than why it was judged so.</summary>
    public string? Result { get; init; }

    public bool IsIllustrative { get; init; }
}

public enum Attainment
{
    /// <summary>达成年度指标</summary>
    Reached,

    /// <summary>部分达成并具有一定效果</summary>
    Partly,

    /// <summary>未达成且效果较差</summary>
    Missed,
}
