namespace Youju.Domain.Figures;

/// <summary>What follows when a stated relation is computed again.</summary>
public enum Verdict
{
    /// <summary>The figures cannot be bound with certainty; never a finding.</summary>
    Undecidable,

    /// <summary>The printed digits fulfil the relation exactly, or to the last digit of a rate.</summary>
    Exact,

    /// <summary>Only the rounding of the printed figures keeps it from being exact.</summary>
    Rounding,

    /// <summary>It fits only because some terms are printed more coarsely than others.</summary>
    MixedPrecision,

    /// <summary>The stated figure was cut off instead of rounded.</summary>
    Truncation,

    /// <summary>It fits after a shift by 10⁴ or 10⁸: 元, 万元 and 亿元 were mixed up.</summary>
    UnitSlip,

    /// <summary>No reading of the printed figures fulfils it.</summary>
    Contradiction,
}
