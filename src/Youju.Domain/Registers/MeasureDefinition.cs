using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>The closed list of what can be measured over a register.</summary>
public enum MeasureKind
{
    /// <summary>How many records.</summary>
    Count,

    /// <summary>The sum of a number or an amount.</summary>
    Sum,

    /// <summary>How many different values.</summary>
    Distinct,

    /// <summary>The value on the earliest day.</summary>
    First,

    /// <summary>The value on the latest day.</summary>
    Last,

    Max,

    /// <summary>One measure divided by another, in percent where its unit is %.</summary>
    Ratio,

    /// <summary>By how many percent one measure exceeds another.</summary>
    Growth,

    /// <summary>One measure less another.</summary>
    Difference,
}

/// <summary>A figure taken from a register's records, or from two of its measures.</summary>
public sealed record MeasureDefinition(string Key, string Label, MeasureKind Kind)
{
    /// <summary>The field that is summed, compared or told apart.</summary>
    public string? Field { get; init; }

    /// <summary>The date that decides what is first and last.</summary>
    public string? On { get; init; }

    /// <summary>The measure that is divided, or the later one.</summary>
    public string? Of { get; init; }

    /// <summary>The measure to divide by, or the earlier one.</summary>
    public string? To { get; init; }

    public IReadOnlyList<FieldFilter> Where { get; init; } = [];

    public Unit Unit { get; init; } = Unit.None;

    /// <summary>Whether records of places that overlap on the same days are never added: the sum is then not known.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether all its records are of one place, whatever they call it: the whole county has one number a month.</summary>
    public bool IsOfOnePlace { get; init; }

    /// <summary>The fact that must be the same, such as an amount of the ledger: <c>three-public.reception.executed</c>
    /// (docs/identities/S04-registers-agree-with-ledger.md).</summary>
    public string? AgreesWith { get; init; }

    public bool IsComputed => Kind is MeasureKind.Ratio or MeasureKind.Growth or MeasureKind.Difference;

    public bool CountsVersion(RecordVersion version)
    {
        if (version.IsWithdrawn)
            return false;
        foreach (var filter in Where)
        {
            if (!filter.MatchesVersion(version))
                return false;
        }

        return true;
    }
}
