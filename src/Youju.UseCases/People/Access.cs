namespace Youju.UseCases.People;

/// <summary>The one place that decides who may do what; what it does not name is refused.</summary>
public static class Access
{
    private static readonly PersonRole[] Administrators =
    [
        PersonRole.SystemAdministrator,
        PersonRole.SecurityAdministrator,
        PersonRole.Auditor,
    ];

    private static readonly Dictionary<PersonRole, Right[]> InOwnUnit = new()
    {
        [PersonRole.Clerk] = [Right.CheckReport, Right.ReadDossier, Right.EditDossier],
        [PersonRole.Head] = [Right.CheckReport, Right.ReadDossier, Right.ApproveDossier],
        [PersonRole.Department] = [Right.CheckReport, Right.ReadDossier],
        [PersonRole.Finance] = [Right.CheckReport, Right.ReadDossier],
        [PersonRole.Publisher] = [Right.CheckReport, Right.ReadDossier, Right.PublishDossier],
        [PersonRole.SystemAdministrator] = [Right.SeeAdministration, Right.ManageSystem, Right.KeepCopies],
        [PersonRole.SecurityAdministrator] = [Right.SeeAdministration, Right.GrantRights],
        [PersonRole.Auditor] = [Right.SeeAdministration, Right.ReadAudit],
    };

    private static readonly Dictionary<PersonRole, Right[]> InUnitsBelow = new()
    {
        [PersonRole.Department] = [Right.ReadDossier, Right.ReviewSubmission],
        [PersonRole.Finance] = [Right.ReadDossier, Right.ReviewSubmission],
        [PersonRole.Publisher] = [Right.ReadDossier, Right.PublishDossier],
    };

    /// <summary>Whether a person may do something to a unit.</summary>
    /// <param name="units">The unit and those above it, the unit first; empty where no unit is concerned.</param>
    public static bool Allows(Person person, Right right, IReadOnlyList<string> units) =>
        IsOpenToAll(right)
        || (person.Limits?.Covers(right, units) ?? true)
            && (
                IsOwnAffair(person, right)
                || (!person.MustChangePassword && person.Grants.Any(grant => Covers(grant, right, units)))
            );

    /// <summary>Whether nobody need say who he is.</summary>
    public static bool IsOpenToAll(Right right) => right is Right.Enter or Right.SeePublished;

    /// <summary>Whether one person may have all these roles: an administrator has no other.</summary>
    public static bool CanCombine(IReadOnlyCollection<PersonRole> roles) =>
        roles.Distinct().Count() <= 1 || !roles.Any(IsAdministrator);

    /// <summary>Whether it is one of the three that are kept apart.</summary>
    public static bool IsAdministrator(PersonRole role) => Administrators.Contains(role);

    /// <summary>Whether a role means something only in a unit.</summary>
    public static bool NeedsUnit(PersonRole role) => !IsAdministrator(role);

    /// <summary>Whether somebody may give or take a role.</summary>
    /// <param name="isVacant">Whether nobody has it now.</param>
    /// <remarks>The system administrator names the other two once and does the work of neither; the security administrator
    /// grants every other role, to himself none (docs/domain/people.md#three-administrators).</remarks>
    public static bool MayGrant(Person granter, PersonRole role, bool isVacant) =>
        role switch
        {
            PersonRole.SecurityAdministrator or PersonRole.Auditor => isVacant
                && Allows(granter, Right.ManageSystem, []),
            _ => Allows(granter, Right.GrantRights, []),
        };

    // Who works alone has no account, and may let programs of his machine in.
    private static bool IsOwnAffair(Person person, Right right) =>
        right switch
        {
            Right.KeepAccount => person.Login.Length > 0,
            Right.KeepTokens => !person.MustChangePassword
                && (person.Login.Length > 0 || person == Person.Alone),
            _ => false,
        };

    private static bool Covers(Grant grant, Right right, IReadOnlyList<string> units)
    {
        var isOwn = units.Count == 0 || grant.Unit is null || grant.Unit == units[0];
        return isOwn && InOwnUnit[grant.Role].Contains(right)
            || units.Skip(1).Contains(grant.Unit, StringComparer.Ordinal)
                && InUnitsBelow.GetValueOrDefault(grant.Role, []).Contains(right);
    }
}
