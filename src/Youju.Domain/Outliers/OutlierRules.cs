using Youju.Domain.Budget;

namespace Youju.Domain.Outliers;

/// <summary>出格的数: from which size on a person is asked whether a unit or a point has slipped.</summary>
/// <remarks>A question, never an accusation: years differ, and plans are missed.</remarks>
public sealed record OutlierRules
{
    /// <summary>How many times as large, or as small, is asked about; the largest that holds is told.</summary>
    public IReadOnlyList<int> Times { get; init; } = [];

    /// <summary>Which amounts of one line of the ledger are held against each other.</summary>
    public IReadOnlyList<ComparedAmounts> Amounts { get; init; } = [];

    /// <summary>Which other figures are held against each other.</summary>
    public IReadOnlyList<ComparedFacts> Facts { get; init; } = [];

    /// <summary>Of how many months, or quarters, at least one is asked about.</summary>
    public int LeastPeriods { get; init; } = int.MaxValue;

    /// <summary>How much larger or smaller a figure certainly is than what stands beside it; null where it is of its size.</summary>
    /// <param name="mayBeSmall">Whether it may be as small as it likes.</param>
    public OutlierSize? CompareSizes(decimal amount, decimal beside, bool mayBeSmall = false)
    {
        if (amount <= 0 || beside <= 0)
            return null;
        return FindTimes(amount, beside) is { } larger ? new(larger, IsLarger: true)
            : !mayBeSmall && FindTimes(beside, amount) is { } smaller ? new(smaller, IsLarger: false)
            : null;
    }

    private int? FindTimes(decimal large, decimal small) =>
        Times.Where(times => times > 1 && large / times >= small).Select(times => (int?)times).Max();
}

/// <summary>Two amounts of one line of the ledger.</summary>
public sealed record ComparedAmounts(AmountColumn Amount, AmountColumn Beside)
{
    /// <summary>Whether little of it is nothing to ask about: what has been spent so far.</summary>
    public bool MayBeSmall { get; init; }
}

/// <summary>Two figures by their keys.</summary>
public sealed record ComparedFacts(string Fact, string Beside);

/// <summary>How far a figure is from what stands beside it.</summary>
public sealed record OutlierSize(int Times, bool IsLarger)
{
    /// <summary>10倍以上, 1/10以下</summary>
    public string ToChineseText() =>
        IsLarger
            ? FormattableString.Invariant($"{Times}倍以上")
            : FormattableString.Invariant($"1/{Times}以下");
}
