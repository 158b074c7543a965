namespace Youju.Domain.Dossiers;

/// <summary>Why an amount is off its plan, for chapters seven and eight of the report.</summary>
/// <param name="Of">The watch of the pack that asks: <c>three-public</c>.</param>
/// <param name="Code">A reason of the pack's list: <c>policy</c>; null where words alone tell it.</param>
/// <param name="Deviation">What happened, in the clerk's words.</param>
/// <param name="Measure">改进措施</param>
public sealed record DeviationReason(
    string Of,
    string? Code = null,
    string? Deviation = null,
    string? Measure = null
);
