using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Tells which registers nobody has filled, and which are declared empty.</summary>
internal static class RegisterText
{
    public static IEnumerable<string> DescribeStates(RegisterStates states)
    {
        if (states.Unfilled.Count > 0)
            yield return $"还没有填的台账：{JoinNames(states.Unfilled)}。本年没有的用 youju confirm 档案 台账 --none 声明。";
        if (states.DeclaredEmpty.Count > 0)
            yield return $"声明本年没有的台账：{JoinNames(states.DeclaredEmpty)}。";
    }

    private static string JoinNames(IEnumerable<RegisterName> names) =>
        string.Join('、', names.Select(name => $"{name.Label}（{name.Key}）"));
}
