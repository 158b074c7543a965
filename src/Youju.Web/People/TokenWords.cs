using Youju.Database.Programs;
using Youju.UseCases.People;

namespace Youju.Web.People;

/// <summary>What the page of tokens says.</summary>
internal static class TokenWords
{
    private static readonly Dictionary<TokenScope, string> Names = new()
    {
        [TokenScope.Read] = "读：看档案、数、报告，检查报告",
        [TokenScope.Write] = "写：填报、导入、登记佐证、撤销",
        [TokenScope.Review] = "审核：审核和复核报送",
        [TokenScope.Publish] = "公开：公开已经通过的",
    };

    public static string DescribeScope(TokenScope scope) => Names[scope];

    public static string DescribeScopes(TokenLine token) =>
        string.Join(
            '、',
            token
                .Scopes.Select(TokenLimits.ParseScope)
                .OfType<TokenScope>()
                .Select(scope => Names[scope].Split('：')[0])
        );

    public static string DescribeState(TokenLine token, DateTimeOffset now) =>
        token.RevokedAt is not null ? "已收回"
        : token.IsGood(now) ? "有效"
        : "已到期";
}
