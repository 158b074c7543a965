using Youju.Packs.Definitions;

namespace Youju.Checking.Examples;

/// <summary>Runs the examples that a pack carries, for <c>youju pack test</c>.</summary>
public static class PackExamples
{
    /// <summary>The outcome of every example, by the path of its file.</summary>
    public static IEnumerable<(string Path, ExampleRun Run)> RunExamples(Pack pack) =>
        from file in pack.Examples
        from example in Example.ParsePage(file.Text)
        select (file.Path, ExampleRun.CheckExample(example, pack));
}
