namespace Youju.Database.People;

/// <summary>A role of an account.</summary>
/// <param name="Unit">The id of the unit; null where it is bound to none.</param>
public sealed record GrantLine(string Role, string? Unit);

/// <summary>An account as lists and the gate have it.</summary>
/// <param name="Login">What its person types; it is never given to another.</param>
/// <param name="Name">As people call him.</param>
public sealed record AccountLine(string Login, string Name, IReadOnlyList<GrantLine> Grants)
{
    /// <summary>Since when it is switched off; null while it is on.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>The login of the one who took over.</summary>
    public string? Successor { get; init; }

    /// <summary>Until when it is locked; null while it is not.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>When the password was set; null while none is.</summary>
    public DateTimeOffset? PasswordSetAt { get; init; }

    /// <summary>Whether a one-time code waits to be used.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether signing in also takes a code of the telephone.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>How versions, steps and the log call the person: no two are called alike.</summary>
    public string Signature => $"{Name}（{Login}）";

    /// <summary>Whether it is on.</summary>
    public bool IsOn => LeftAt is null;
}

/// <summary>A unit of the tree.</summary>
/// <param name="Parent">The id of the unit above it; null for one at the top.</param>
public sealed record UnitLine(string Id, string Name, string? Parent);
