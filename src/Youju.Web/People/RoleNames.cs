using Youju.Database.People;
using Youju.UseCases.People;

namespace Youju.Web.People;

/// <summary>How roles are kept and what they are called on pages.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<PersonRole, string> Names = new()
    {
        [PersonRole.Clerk] = "经办",
        [PersonRole.Head] = "负责人",
        [PersonRole.Department] = "主管部门",
        [PersonRole.Finance] = "财政复核",
        [PersonRole.Publisher] = "公开",
        [PersonRole.SystemAdministrator] = "系统管理员",
        [PersonRole.SecurityAdministrator] = "安全管理员",
        [PersonRole.Auditor] = "安全审计员",
    };

    /// <summary>What each role does, in a sentence.</summary>
    public static IReadOnlyDictionary<PersonRole, string> Tasks { get; } =
        new Dictionary<PersonRole, string>
        {
            [PersonRole.Clerk] = "填报本单位的档案",
            [PersonRole.Head] = "审核并报送本单位的档案",
            [PersonRole.Department] = "看所属单位的档案，复核报送",
            [PersonRole.Finance] = "看所管单位的档案，财政复核",
            [PersonRole.Publisher] = "公开已经通过的",
            [PersonRole.SystemAdministrator] = "管单位、账号和程序，看不到数据，不授权",
            [PersonRole.SecurityAdministrator] = "授予和收回角色，自己没有别的角色",
            [PersonRole.Auditor] = "看日志，什么都不能改",
        };

    public static string DescribeRole(PersonRole role) => Names[role];

    /// <summary>A role as it is kept; null for one that this program does not know, and for its number.</summary>
    public static PersonRole? ParseRole(string? role) =>
        Names
            .Keys.Where(known => known.ToString() == role)
            .Select(known => (PersonRole?)known)
            .FirstOrDefault();

    /// <summary>The roles of an account; what is not known gives no right.</summary>
    public static IEnumerable<Grant> ReadGrants(AccountLine account) =>
        account
            .Grants.Select(grant => (Role: ParseRole(grant.Role), grant.Unit))
            .Where(grant => grant.Role is not null)
            .Select(grant => new Grant(grant.Role!.Value, grant.Unit));

    /// <summary>Why roles may not be one person's, in Chinese; null where they may.</summary>
    public static string? RefuseRoles(IReadOnlyList<GrantLine> grants)
    {
        PersonRole[] roles = [.. grants.Select(grant => ParseRole(grant.Role)).OfType<PersonRole>()];
        return Access.CanCombine(roles)
            ? null
            : "系统管理员、安全管理员、安全审计员要由三个人分别担任，也不能再有别的角色。请另选一个人，或者先收回原来的角色。";
    }
}
