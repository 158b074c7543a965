using Youju.Packs.Definitions;

namespace Youju.Database.People;

/// <summary>What is wrong with a password, in words that say what to do.</summary>
internal static class PasswordRules
{
    private const int LongestPassword = 128;

    public static IEnumerable<string> ListProblems(SignInRules rules, string login, string password)
    {
        if (password.Length < rules.PasswordLength)
            yield return $"口令至少要 {rules.PasswordLength} 个字符，现有 {password.Length} 个。";
        if (password.Length > LongestPassword)
            yield return $"口令最多 {LongestPassword} 个字符。";
        if (CountClasses(password) < rules.PasswordClasses)
            yield return $"口令要有大写字母、小写字母、数字、符号中的 {rules.PasswordClasses} 种，现有 {CountClasses(password)} 种。";
        if (login.Length > 0 && password.Contains(login, StringComparison.OrdinalIgnoreCase))
            yield return "口令里不能有用户名。";
    }

    private static int CountClasses(string password) =>
        new Func<char, bool>[]
        {
            char.IsUpper,
            char.IsLower,
            char.IsDigit,
            sign => !char.IsUpper(sign) && !char.IsLower(sign) && !char.IsDigit(sign),
        }.Count(belongs => password.Any(belongs));
}
