using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>执行进度: what had been spent of one thing from the beginning of the year up to a day.</summary>
/// <param name="Date">The last day that the amount counts.</param>
public sealed record ExecutionReading(DateOnly Date, ExecutionPlace Place, Money Executed, LineSource Source)
{
    /// <summary>全年预算数 as it stood on that day; null where the source is silent.</summary>
    public Money? Adjusted { get; init; }

    /// <summary>How finely the source prints its amounts.</summary>
    public Money Grain { get; init; } = new(1);

    public Amount ExecutedAmount => new(Executed, Grain);
}
