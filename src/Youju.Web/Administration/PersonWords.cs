using Youju.Database.People;
using Youju.UseCases.People;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>Roles of a person in words.</summary>
internal static class PersonWords
{
    /// <summary>经办 of the one, 负责人 of the other.</summary>
    public static string DescribeGrants(AccountLine account, IReadOnlyDictionary<string, string> units) =>
        account.Grants.Count == 0
            ? "还没有角色"
            : string.Join("；", RoleNames.ReadGrants(account).Select(grant => DescribeGrant(grant, units)));

    public static string DescribeGrant(Grant grant, IReadOnlyDictionary<string, string> units) =>
        grant.Unit is { } unit
            ? $"{RoleNames.DescribeRole(grant.Role)}（{units.GetValueOrDefault(unit, "已移出的单位")}）"
            : RoleNames.DescribeRole(grant.Role);
}
