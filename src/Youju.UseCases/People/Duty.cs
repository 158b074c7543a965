namespace Youju.UseCases.People;

/// <summary>What somebody does to one submission.</summary>
public enum Duty
{
    /// <summary>填报.</summary>
    Fill,

    /// <summary>审核, by the head of the unit.</summary>
    Approve,

    /// <summary>复核, by the supervising department or the finance bureau.</summary>
    Review,
}

/// <summary>Keeps apart who fills in, who approves and who reviews one submission.</summary>
public static class SeparateDuties
{
    /// <summary>What somebody has done to a submission already that keeps him from doing the next; null where nothing does.</summary>
    /// <param name="person">Alone on his machine he may fill in and approve, and cannot review.</param>
    /// <param name="done">Who has done what, by the names that are kept.</param>
    public static Duty? FindClash(Person person, Duty next, IEnumerable<(Duty Duty, string By)> done) =>
        done.Where(act => act.By == person.Name && act.Duty != next && !IsOpenTo(person, act.Duty, next))
            .Select(act => (Duty?)act.Duty)
            .FirstOrDefault();

    private static bool IsOpenTo(Person person, Duty one, Duty other) =>
        person.IsAlone && one != Duty.Review && other != Duty.Review;
}
