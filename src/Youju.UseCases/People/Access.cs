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
        [PersonRole.Head] = [Right.CheckReport, Right.ReadDossier, Right.ApproveDossier, Right.KeepCopies],
        [PersonRole.Department] = [Right.CheckReport, Right.ReadDossier],
        [PersonRole.Finance] = [Right.CheckReport, Right.ReadDossier],
        [PersonRole.Publisher] = [Right.CheckReport, Right.ReadDossier, Right.PublishDossier],
        [PersonRole.SystemAdministrator] = [Right.ManageSystem, Right.KeepCopies],
        [PersonRole.SecurityAdministrator] = [Right.GrantRights],
        [PersonRole.Auditor] = [Right.ReadAudit],
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
        right == Right.Enter || person.Grants.Any(grant => Covers(grant, right, units));

    /// <summary>Whether one person may have all these roles: an administrator has no other.</summary>
    public static bool CanCombine(IReadOnlyCollection<PersonRole> roles) =>
        roles.Count <= 1 || !roles.Any(role => Administrators.Contains(role));

    private static bool Covers(Grant grant, Right right, IReadOnlyList<string> units)
    {
        var isOwn = units.Count == 0 || grant.Unit is null || grant.Unit == units[0];
        return isOwn && InOwnUnit[grant.Role].Contains(right)
            || units.Skip(1).Contains(grant.Unit, StringComparer.Ordinal)
                && InUnitsBelow.GetValueOrDefault(grant.Role, []).Contains(right);
    }
}
