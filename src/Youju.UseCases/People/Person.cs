namespace Youju.UseCases.People;

/// <summary>A role in a unit.</summary>
/// <param name="Unit">The id of the unit; null for every unit there is.</param>
public sealed record Grant(PersonRole Role, string? Unit);

/// <summary>Somebody who works here.</summary>
/// <param name="Name">As versions and the log keep it; no two are called alike.</param>
public sealed record Person(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>The one who works alone on his own machine: clerk and head of every unit he keeps there, and the one who keeps
    /// the program running; nobody is there from whom these would have to be kept apart.</summary>
    public static Person Alone { get; } =
        new(
            "本机",
            [
                new(PersonRole.Clerk, Unit: null),
                new(PersonRole.Head, Unit: null),
                new(PersonRole.SystemAdministrator, Unit: null),
                new(PersonRole.Auditor, Unit: null),
            ]
        );

    /// <summary>Somebody who has not signed in.</summary>
    public static Person Unknown { get; } = new("", []);

    /// <summary>Whether he works alone on his machine, himself or through a program that he let in.</summary>
    public bool IsAlone => this with { Limits = null } == Alone;

    /// <summary>What he types to sign in; empty where nobody signs in by name.</summary>
    public string Login { get; init; } = "";

    /// <summary>Whether his password is too old; until he has set a new one he may do nothing else.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>What a program may of what he may; null where he comes himself.</summary>
    public TokenLimits? Limits { get; init; }
}
