using Youju.Domain.Submissions;
using Youju.UseCases.People;

namespace Youju.UseCases.Submissions;

/// <summary>On whose side somebody stands in a submission; everything is decided by <see cref="Access"/>.</summary>
public static class SubmissionRights
{
    // What the clerk may do; everything else on the unit's side is the head's.
    private static readonly ActKind[] OfClerks = [ActKind.Answer, ActKind.Remark, ActKind.Sign];

    private static readonly Dictionary<SubmissionSide, PersonRole> Reviewers = new()
    {
        [SubmissionSide.Department] = PersonRole.Department,
        [SubmissionSide.Finance] = PersonRole.Finance,
    };

    /// <summary>The sides on which a person may do something.</summary>
    /// <param name="units">The unit and those above it, the unit first.</param>
    public static IReadOnlyList<SubmissionSide> ListSides(
        Person person,
        ActKind kind,
        IReadOnlyList<string> units
    ) => [.. Enum.GetValues<SubmissionSide>().Where(side => IsOnSide(person, side, kind, units))];

    /// <summary>The side on which he does it; null where he may not.</summary>
    /// <param name="level">The level that has the submission.</param>
    public static SubmissionSide? FindSide(
        Person person,
        ActKind kind,
        SubmissionSide level,
        IReadOnlyList<string> units
    )
    {
        var own = ListSides(person, kind, units);
        return own.Intersect(kind.ListSides(level)).Select(side => (SubmissionSide?)side).FirstOrDefault();
    }

    /// <summary>Who reviews a unit, one after the other: its department where somebody of one is there, then finance.</summary>
    /// <param name="grants">The roles of all who work here.</param>
    public static IReadOnlyList<SubmissionSide> FindRoute(
        IReadOnlyList<string> units,
        IEnumerable<Grant> grants
    ) =>
        grants.Any(grant =>
            grant is { Role: PersonRole.Department, Unit: { } unit }
            && units.Skip(1).Contains(unit, StringComparer.Ordinal)
        )
            ? [SubmissionSide.Department, SubmissionSide.Finance]
            : [SubmissionSide.Finance];

    private static bool IsOnSide(
        Person person,
        SubmissionSide side,
        ActKind kind,
        IReadOnlyList<string> units
    ) =>
        side switch
        {
            SubmissionSide.Unit => Access.Allows(person, Right.ApproveDossier, units)
                || (OfClerks.Contains(kind) && Access.Allows(person, Right.EditDossier, units)),
            SubmissionSide.Publisher => Access.Allows(person, Right.PublishDossier, units),
            _ => Access.Allows(Reduce(person, Reviewers[side]), Right.ReviewSubmission, units),
        };

    // One person may be of the department and of finance; each level asks for its own role.
    private static Person Reduce(Person person, PersonRole role) =>
        person with
        {
            Grants = [.. person.Grants.Where(grant => grant.Role == role)],
        };
}
