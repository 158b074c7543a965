namespace Youju.Domain.Registers;

/// <summary>Whether a register says anything about its year.</summary>
public enum FillStatus
{
    /// <summary>Nobody has said anything: what it would measure is unknown, which is not zero.</summary>
    Unfilled,

    /// <summary>A person said that there was nothing to record.</summary>
    DeclaredEmpty,

    /// <summary>It has records that count.</summary>
    Filled,
}
