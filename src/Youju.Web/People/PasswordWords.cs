using Youju.Packs.Definitions;

namespace Youju.Web.People;

/// <summary>What passwords must be, told before somebody types one.</summary>
internal static class PasswordWords
{
    public static string DescribeRules(SignInRules rules) =>
        $"口令至少 {rules.PasswordLength} 个字符，有大写字母、小写字母、数字、符号中的 {rules.PasswordClasses} 种，"
        + $"不含用户名，不和最近 {rules.PasswordsRemembered} 次的相同；每 {rules.PasswordDays} 天换一次。";
}
