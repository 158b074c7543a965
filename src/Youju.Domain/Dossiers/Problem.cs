namespace Youju.Domain.Dossiers;

/// <summary>存在的问题: something that fell short, why, and what will be done.</summary>
/// <param name="Text">The problem in one clause.</param>
/// <param name="Measure">改进措施; a problem without one is a gap in the report.</param>
/// <param name="Due">The day by which the measure is to be taken.</param>
public sealed record Problem(string Text, string? Cause = null, string? Measure = null, DateOnly? Due = null)
{
    /// <summary>The words stand in for ones the unit must write itself.</summary>
    public bool IsIllustrative { get; init; }
}
