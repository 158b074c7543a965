using System.Text.RegularExpressions;
using Youju.Storage.Files;

namespace Youju.Cli.Terminals;

/// <summary>
/// Tells of what nobody expected: what the system refused in words, a mistake of the program itself
/// without showing its insides.
/// </summary>
internal static partial class Failure
{
    /// <summary>Whether the system refused something, and the program only did not foresee it here.</summary>
    public static bool IsRefusalOfSystem(Exception e) => FindRefusal(e) is not null;

    public static string ExplainException(Exception e) =>
        FindRefusal(e) is { } refusal
            ? $"没有做成：{DescribePlace(refusal)}{SystemRefusal.ExplainRefusal(refusal)}。"
            : $"程序内部出错（{e.GetType().Name}：{e.Message.ReplaceLineEndings(" ")}）。请把文件和这句话发给维护者。";

    private static Exception? FindRefusal(Exception e) =>
        e switch
        {
            AggregateException many => many
                .InnerExceptions.Select(FindRefusal)
                .FirstOrDefault(one => one is not null),
            // A content that ends too early is a mistake in it, and no refusal.
            EndOfStreamException or InvalidDataException => null,
            _ => SystemRefusal.IsRefusal(e) ? e : null,
        };

    private static string DescribePlace(Exception refusal) =>
        QuotedPath().Match(refusal.Message) is { Success: true } match
            ? $"“{match.Groups["path"].Value}”"
            : "";

    [GeneratedRegex("'(?<path>[^']+)'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuotedPath();
}
