using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Examples;

/// <summary>Runs the examples that a pack carries, for <c>youju pack test</c>.</summary>
public static class PackExamples
{
    /// <summary>The outcome of every example, by the path of its file.</summary>
    /// <remarks>Those of its pages, and those of the checks that it holds itself.</remarks>
    public static IEnumerable<(string Path, ExampleRun Run)> RunExamples(Pack pack) =>
        (
            from file in pack.Examples
            from example in Example.ParsePage(file.Text)
            select (file.Path, ExampleRun.CheckExample(example, pack))
        ).Concat(
            from name in pack.OwnChecks
            from example in ReadExamples(pack.Checks[name])
            select ($"checks/{name}.yaml", ExampleRun.CheckExample(example, pack))
        );

    // A report that should be silent has no mark; one that should fire and has none fails by that.
    private static IEnumerable<Example> ReadExamples(CheckSource check) =>
        check
            .Fires.Select((text, at) => Example.ParseText(check.Id, at + 1, text, fires: true))
            .Concat(
                check.Silent.Select((text, at) => Example.ParseText(check.Id, at + 1, text, fires: false))
            );
}
