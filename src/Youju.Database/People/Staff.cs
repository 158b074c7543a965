using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>Who works here and what each may be; who leaves is switched off and never deleted.</summary>
/// <param name="codeTime">For how long a one-time code is good.</param>
/// <param name="by">Who changes it.</param>
public sealed class Staff(DatabasePlace database, TimeProvider clock, TimeSpan codeTime, string by)
{
    private const string DossierForms = "/dossiers/";

    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>Everybody, also who has left, in the order of their logins.</summary>
    public IReadOnlyList<AccountLine> ListAccounts() =>
        writer.ReadTables(context =>
        {
            var grants = context.Grants.AsNoTracking().ToLookup(row => row.Account, StringComparer.Ordinal);
            return context
                .Accounts.AsNoTracking()
                .OrderBy(row => row.NormalizedUserName)
                .AsEnumerable()
                .Select(row => AccountRows.ReadLine(row, grants[row.Id], writer.Now))
                .ToList();
        });

    /// <summary>The account of a login; null where there is none.</summary>
    public AccountLine? FindAccount(string login) =>
        writer.ReadTables(context =>
            AccountRows.ReadAccount(context, AccountRows.FindRow(context, login), writer.Now)
        );

    /// <summary>Adds somebody, who sets a password of his own with the code that is returned.</summary>
    /// <exception cref="DossierException">The login is none, or somebody has or had it.</exception>
    public string AddAccount(string login, string name, GrantLine? grant = null)
    {
        var code = OneTimeCode.CreateCode();
        writer.WriteTables(context =>
        {
            var row = CreateRow(context, login.Trim(), name.Trim(), writer.FormatNow());
            (row.CodeHash, row.CodeUntil) = (OneTimeCode.HashCode(code), FormatCodeEnd());
            if (grant is not null)
                context.Grants.Add(CreateGrant(row.Id, grant));
            string[] roles = grant is null ? [] : [$"，{grant.Role}"];
            return [("account", row.UserName!, $"新增 {row.Name}{string.Concat(roles)}")];
        });
        return code;
    }

    /// <summary>A new one-time code for somebody who has lost the password; until it is used the old one is good.</summary>
    public string IssueCode(string login)
    {
        var code = OneTimeCode.CreateCode();
        writer.WriteTables(context =>
        {
            var row = RequireOn(context, login);
            (row.CodeHash, row.CodeUntil) = (OneTimeCode.HashCode(code), FormatCodeEnd());
            return [("code", row.UserName!, "发一次性代码")];
        });
        return code;
    }

    /// <summary>Gives a role.</summary>
    /// <param name="refuse">Says in Chinese why the roles, as they would be, may not be one person's; null where they may.</param>
    /// <exception cref="DossierException">It is refused, or there is no such account or unit.</exception>
    public void GrantRole(string login, GrantLine grant, Func<IReadOnlyList<GrantLine>, string?> refuse) =>
        writer.WriteTables(context =>
        {
            var row = RequireOn(context, login);
            if (grant.Unit is { } unit && !context.Units.Any(one => one.Id == unit))
                throw new DossierException("没有这个单位，请先把它加进单位树。");
            var standing = AccountRows.ReadAccount(context, row, writer.Now)!.Grants;
            if (standing.Contains(grant))
                return [];
            if (refuse([.. standing, grant]) is { } why)
                throw new DossierException(why);
            context.Grants.Add(CreateGrant(row.Id, grant));
            return [("grant", row.UserName!, DescribeGrant(grant))];
        });

    /// <summary>Takes a role back.</summary>
    public void RevokeRole(string login, GrantLine grant) =>
        writer.WriteTables(context =>
        {
            var row = AccountRows.RequireRow(context, login);
            var unit = grant.Unit ?? "";
            var standing = context.Grants.SingleOrDefault(one =>
                one.Account == row.Id && one.Role == grant.Role && one.Unit == unit
            );
            if (standing is null)
                return [];
            context.Grants.Remove(standing);
            return [("revoke", row.UserName!, DescribeGrant(grant))];
        });

    /// <summary>Switches an account off in one step: its sessions end, its roles go to the successor or to nobody, and all it
    /// has done keeps its name.</summary>
    /// <param name="successor">The login of the one who takes over; null for nobody.</param>
    /// <param name="refuse">Says in Chinese why the roles of the successor, as they would be, may not be one person's.</param>
    public void SwitchOff(string login, string? successor, Func<IReadOnlyList<GrantLine>, string?> refuse) =>
        writer.WriteTables(context =>
        {
            var row = RequireOn(context, login);
            var grants = context.Grants.Where(one => one.Account == row.Id).ToList();
            var next = string.IsNullOrWhiteSpace(successor) ? null : RequireOn(context, successor);
            if (next?.Id == row.Id)
                throw new DossierException("不能交给自己，请选另一个人。");
            if (next is not null)
            {
                HandOver(context, grants, next, refuse);
                HandDraftsOver(context, row, next);
            }

            context.Grants.RemoveRange(grants);
            context.Sessions.RemoveRange(context.Sessions.Where(one => one.Account == row.Id));
            (row.LeftAt, row.Successor) = (writer.FormatNow(), next?.UserName);
            (row.CodeHash, row.CodeUntil) = (null, null);
            var heir = next is null ? "没有人接手" : $"交给 {next.Name}（{next.UserName}）";
            return [("off", row.UserName!, $"停用 {row.Name}，{heir}")];
        });

    // What the leaver typed in dossiers and did not hand in; what he typed about himself stays nobody's.
    // Both may have used one browser: at a desk of his own it stands beside what the successor typed there.
    private static void HandDraftsOver(WorkbenchContext context, AccountRow leaver, AccountRow next)
    {
        var (from, to, desk) = (FormatSignature(leaver), FormatSignature(next), $"-{leaver.UserName}");
        context
            .Drafts.Where(row => row.Owner == from && row.Form.StartsWith(DossierForms))
            .ExecuteUpdate(row =>
                row.SetProperty(draft => draft.Owner, to)
                    .SetProperty(draft => draft.Desk, draft => draft.Desk + desk)
            );
    }

    private static string FormatSignature(AccountRow row) => $"{row.Name}（{row.UserName}）";

    /// <summary>Opens an account that too many failures have locked.</summary>
    public void UnlockAccount(string login) =>
        writer.WriteTables(context =>
        {
            var row = AccountRows.RequireRow(context, login);
            (row.LockoutEnd, row.AccessFailedCount) = (null, 0);
            return [("unlock", row.UserName!, "解除锁定")];
        });

    /// <summary>A row of an account that is new.</summary>
    /// <exception cref="DossierException">The login is none, or somebody has or had it.</exception>
    internal static AccountRow CreateRow(WorkbenchContext context, string login, string name, string now)
    {
        if (
            login.Length is < 2 or > 32
            || !login.All(sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_')
        )
            throw new DossierException("用户名要 2 到 32 个字，只用字母、数字、汉字和 . - _。");
        if (name.Length is 0 or > 40 || name.Any(char.IsControl))
            throw new DossierException("姓名要写，不超过 40 个字。");
        if (AccountRows.FindRow(context, login) is not null)
            throw new DossierException($"用户名“{login}”有人用着，或者以前有人用过，请换一个。");
        return context
            .Accounts.Add(
                new()
                {
                    UserName = login,
                    NormalizedUserName = AccountRows.NormalizeLogin(login),
                    Name = name,
                    LockoutEnabled = true,
                    AddedAt = now,
                }
            )
            .Entity;
    }

    internal static GrantRow CreateGrant(string account, GrantLine grant) =>
        new()
        {
            Account = account,
            Role = grant.Role,
            Unit = grant.Unit ?? "",
        };

    private static AccountRow RequireOn(WorkbenchContext context, string login)
    {
        var row = AccountRows.RequireRow(context, login);
        return row.LeftAt is null
            ? row
            : throw new DossierException($"{row.Name}（{row.UserName}）已经停用，不能再改。");
    }

    private static void HandOver(
        WorkbenchContext context,
        List<GrantRow> grants,
        AccountRow next,
        Func<IReadOnlyList<GrantLine>, string?> refuse
    )
    {
        var standing = context.Grants.Where(one => one.Account == next.Id).ToList();
        var added = grants
            .Where(one => !standing.Exists(has => has.Role == one.Role && has.Unit == one.Unit))
            .Select(one => new GrantRow
            {
                Account = next.Id,
                Role = one.Role,
                Unit = one.Unit,
            })
            .ToList();
        List<GrantLine> all =
        [
            .. standing
                .Concat(added)
                .Select(one => new GrantLine(one.Role, one.Unit.Length == 0 ? null : one.Unit)),
        ];
        if (refuse(all) is { } why)
            throw new DossierException(why);
        context.Grants.AddRange(added);
    }

    private static string DescribeGrant(GrantLine grant) => $"{grant.Role} {grant.Unit}".TrimEnd();

    private string FormatCodeEnd() => LogWriter.FormatTime(writer.Now + codeTime);
}
