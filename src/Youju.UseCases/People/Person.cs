namespace Youju.UseCases.People;

/// <summary>A role in a unit.</summary>
/// <param name="Unit">The id of the unit; null for every unit there is.</param>
public sealed record Grant(PersonRole Role, string? Unit);

/// <summary>Somebody who works here.</summary>
/// <param name="Name">As versions and the log keep it.</param>
public sealed record Person(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>The one who works alone on his own machine: clerk and head of every unit he keeps there.</summary>
    public static Person Alone { get; } =
        new("本机", [new(PersonRole.Clerk, Unit: null), new(PersonRole.Head, Unit: null)]);

    /// <summary>Somebody who has not signed in.</summary>
    public static Person Unknown { get; } = new("", []);
}
