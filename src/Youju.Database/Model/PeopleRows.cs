using Microsoft.AspNetCore.Identity;

namespace Youju.Database.Model;

/// <summary>An account: one person. Who leaves is switched off and stays.</summary>
internal sealed class AccountRow : IdentityUser
{
    /// <summary>As people call him.</summary>
    public required string Name { get; set; }

    /// <summary>When the password was set; null while none is.</summary>
    public string? PasswordSetAt { get; set; }

    /// <summary>The hash of a one-time code with which a password can be set, and until when it is good.</summary>
    public string? CodeHash { get; set; }

    public string? CodeUntil { get; set; }

    /// <summary>The second factor that was taken last, so that it is not taken twice.</summary>
    public string? LastFactor { get; set; }

    public required string AddedAt { get; init; }

    /// <summary>When the account was switched off; null while it is on.</summary>
    public string? LeftAt { get; set; }

    /// <summary>The login of the one who took over.</summary>
    public string? Successor { get; set; }
}

/// <summary>A password that was in use.</summary>
internal sealed class PastPasswordRow
{
    public required string Account { get; init; }

    public required int Number { get; init; }

    public required string Hash { get; init; }
}

/// <summary>A role that an account has.</summary>
internal sealed class GrantRow
{
    public required string Account { get; init; }

    public required string Role { get; init; }

    /// <summary>The id of the unit; empty where the role is bound to none.</summary>
    public required string Unit { get; init; }
}

/// <summary>A unit in the tree of those that work here.</summary>
internal sealed class UnitRow
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The unit above it; null for one at the top.</summary>
    public string? Parent { get; set; }
}

/// <summary>A browser in which somebody is signed in; only the hash of its secret is kept.</summary>
internal sealed class SessionRow
{
    public required string Hash { get; init; }

    public required string Account { get; init; }

    public required string BegunAt { get; init; }

    public required string UsedAt { get; set; }

    /// <summary>Where it came from.</summary>
    public required string Source { get; init; }
}

/// <summary>A setting of the workbench.</summary>
internal sealed class SettingRow
{
    public required string Key { get; init; }

    public required string Value { get; set; }
}

/// <summary>That somebody approved or reviewed a dossier as it stood.</summary>
internal sealed class ActRow
{
    public required string Dossier { get; init; }

    public required int Number { get; init; }

    /// <summary>approve or review.</summary>
    public required string Duty { get; init; }

    /// <summary>The digest of what it was said of.</summary>
    public required string Version { get; init; }

    /// <summary>Who, as it is kept whatever becomes of the account.</summary>
    public required string By { get; init; }

    public required string At { get; init; }

    public required string Words { get; init; }
}
