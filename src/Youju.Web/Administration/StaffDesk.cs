using Youju.Database.People;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>Changes who works here and what each may do, as far as the one who asks may.</summary>
internal sealed class StaffDesk(PeopleDesk people)
{
    public bool IsSignInOn => people.IsSignInOn;

    public IReadOnlyList<AccountLine> ListAccounts() => people.OpenStaff(Person.Unknown).ListAccounts();

    public AccountLine? FindAccount(string login) => people.OpenStaff(Person.Unknown).FindAccount(login);

    /// <summary>The names of all units by their ids, in the order of the names.</summary>
    public IReadOnlyDictionary<string, string> ListUnitNames() =>
        people
            .OpenUnits(Person.Unknown)
            .ListUnits()
            .ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);

    /// <returns>The one-time code with which the new one sets a password.</returns>
    public string AddPerson(Person by, string login, string name, PersonRole? appointed)
    {
        if (!IsSignInOn)
            throw new UsageException("还没有启用登录，没有账号可加。请先在“管理”里启用。");
        if (appointed is { } role && !Access.MayGrant(by, role, IsVacant(role)))
            throw new UsageException(
                $"{RoleNames.DescribeRole(role)}已经有人，或者不由您指定。先停用原来的，再指定新的。"
            );
        return people
            .OpenStaff(by)
            .AddAccount(login, name, appointed is { } given ? new(given.ToString(), Unit: null) : null);
    }

    public void GrantRole(Person by, string login, GrantLine grant)
    {
        var role = RequireGrantable(by, login, grant);
        if (Access.NeedsUnit(role) && grant.Unit is null)
            throw new UsageException($"“{RoleNames.DescribeRole(role)}”要说明是哪个单位的。");
        people
            .OpenStaff(by)
            .GrantRole(
                login,
                Access.NeedsUnit(role) ? grant : grant with { Unit = null },
                RoleNames.RefuseRoles
            );
    }

    public void RevokeRole(Person by, string login, GrantLine grant)
    {
        var role = RequireGrantable(by, login, grant);
        RefuseLastSystemAdministrator(role, login);
        people.OpenStaff(by).RevokeRole(login, grant);
    }

    public void SwitchOff(Person by, string login, string successor)
    {
        RefuseSelf(by, login);
        var roles = ReadRoles(login);
        if (roles.Exists(role => !Access.MayGrant(by, role, isVacant: false)))
            throw new UsageException("安全管理员和安全审计员由系统管理员停用。");
        foreach (var role in roles)
            RefuseLastSystemAdministrator(role, login);
        people.OpenStaff(by).SwitchOff(login, successor, RoleNames.RefuseRoles);
    }

    /// <summary>Switches one of the other two administrators off, so that another can be named.</summary>
    public void DismissAdministrator(Person by, string login)
    {
        RefuseSelf(by, login);
        if (!ReadRoles(login).Exists(IsNamedBySystem))
            throw new UsageException("系统管理员只停用安全管理员和安全审计员；别的人由安全管理员停用。");
        people.OpenStaff(by).SwitchOff(login, successor: null, RoleNames.RefuseRoles);
    }

    public string IssueCode(Person by, string login)
    {
        RefuseSelf(by, login);
        if (ReadRoles(login).Exists(IsNamedBySystem))
            throw new UsageException(
                "安全管理员和安全审计员忘了口令，由系统管理员停用后另外指定，不发代码。"
            );
        return people.OpenStaff(by).IssueCode(login);
    }

    public void Unlock(Person by, string login)
    {
        RefuseSelf(by, login);
        people.OpenStaff(by).UnlockAccount(login);
    }

    /// <summary>Whether nobody who is on has a role.</summary>
    public bool IsVacant(PersonRole role) => !ListHolders(role).Any();

    private static bool IsNamedBySystem(PersonRole role) =>
        role is PersonRole.SecurityAdministrator or PersonRole.Auditor;

    private IEnumerable<AccountLine> ListHolders(PersonRole role) =>
        ListAccounts()
            .Where(account => account.IsOn && account.Grants.Any(grant => grant.Role == role.ToString()));

    private List<PersonRole> ReadRoles(string login) =>
        FindAccount(login) is { } account
            ? [.. RoleNames.ReadGrants(account).Select(grant => grant.Role)]
            : [];

    private static PersonRole RequireGrantable(Person by, string login, GrantLine grant)
    {
        RefuseSelf(by, login);
        var role = RoleNames.ParseRole(grant.Role) ?? throw new UsageException("没有这个角色。");
        return Access.MayGrant(by, role, isVacant: false)
            ? role
            : throw new UsageException($"{RoleNames.DescribeRole(role)}由系统管理员指定。");
    }

    private static void RefuseSelf(Person by, string login)
    {
        if (string.Equals(by.Login, login.Trim(), StringComparison.OrdinalIgnoreCase))
            throw new UsageException("不能改自己的角色和账号，请找另一位管理员。");
    }

    private void RefuseLastSystemAdministrator(PersonRole role, string login)
    {
        if (
            role == PersonRole.SystemAdministrator
            && ListHolders(role)
                .All(account =>
                    string.Equals(account.Login, login.Trim(), StringComparison.OrdinalIgnoreCase)
                )
        )
            throw new UsageException(
                "只有这一位系统管理员，停用了就没有人能管程序。请先给另一个人这个角色。"
            );
    }
}
