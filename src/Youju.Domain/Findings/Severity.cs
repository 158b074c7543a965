namespace Youju.Domain.Findings;

/// <summary>How much a finding weighs; a pack decides per rule.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing must change.</summary>
    Info,

    /// <summary>A reviewer would ask about it.</summary>
    Warning,

    /// <summary>The report must not go out like this.</summary>
    Error,
}
