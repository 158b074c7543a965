namespace Youju.Packs.Definitions;

/// <summary>What passwords, sessions and the log must be where people sign in by name: sign-in.yaml.</summary>
/// <remarks>The standard names no numbers; these are the usual, accepted ones (docs/domain/people.md#passwords-and-sessions).</remarks>
public sealed record SignInRules
{
    /// <summary>How many characters a password has at least.</summary>
    public int PasswordLength { get; init; } = 10;

    /// <summary>Of how many of the four classes (capitals, small letters, digits, signs) it has one.</summary>
    public int PasswordClasses { get; init; } = 3;

    /// <summary>How many days it is good.</summary>
    public int PasswordDays { get; init; } = 90;

    /// <summary>How many of the last ones may not be taken again.</summary>
    public int PasswordsRemembered { get; init; } = 5;

    /// <summary>After how many failures in a row an account is locked.</summary>
    public int FailuresBeforeLock { get; init; } = 5;

    /// <summary>For how many minutes it is locked then.</summary>
    public int LockMinutes { get; init; } = 15;

    /// <summary>After how many minutes in which nothing is asked a session ends.</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>For how many hours a one-time code is good.</summary>
    public int CodeHours { get; init; } = 72;

    /// <summary>How many attempts to sign in one address has in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>How many uploads one person has in a minute.</summary>
    public int UploadsPerMinute { get; init; } = 60;

    /// <summary>How many reports one address, or one token, has checked in a minute without a page.</summary>
    public int ChecksPerMinute { get; init; } = 300;

    /// <summary>For how many days a token of a program is good at most.</summary>
    public int TokenDays { get; init; } = 366;

    /// <summary>How many files one address may have checked or verified in a minute without an account.</summary>
    public int PublicChecksPerMinute { get; init; } = 6;
}
