using Youju.Checking.Examples;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Rules;

/// <summary>A small report, written as on the pages of the rules and judged by one rule: braces mark all that it must report.</summary>
internal static class Judged
{
    private static readonly Dictionary<string, Pack> Packs = PackLibrary.Ids.ToDictionary(
        id => id,
        PackLibrary.LoadPack
    );

    public static void AssertMarked(string rule, string report)
    {
        var run = Run(rule, report);

        Assert.True(run.IsAsMarked, run.DescribeOutcome());
    }

    /// <summary>What the only finding of the rule says.</summary>
    public static string Message(string rule, string report) =>
        Assert.Single(Run(rule, report).Reported).Message.ToString();

    private static ExampleRun Run(string rule, string report)
    {
        var example = Assert.Single(Example.ParsePage($"# {rule}\n## 报告\n```text\n{report}\n```"));
        return ExampleRun.CheckExample(example, Packs[example.Report.PackId]);
    }
}
