using System.Globalization;

namespace Youju.Domain.Facts;

/// <summary>The chain from a figure down to its evidence, as a tree of lines to print.</summary>
/// <param name="Text">One line in Chinese.</param>
/// <param name="Grounds">What it rests on.</param>
public sealed record FactTrace(string Text, IReadOnlyList<FactTrace> Grounds)
{
    /// <summary>The key of what is told, for programs and support; null for steps that are no figure of their own.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is a stored file: 佐证.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether it says that there is nothing, which no file can prove.</summary>
    public bool IsNone { get; init; }

    /// <summary>Whether the chain ends in a file somewhere.</summary>
    public bool EndsInFile => IsFile || Grounds.Any(ground => ground.EndsInFile);

    /// <summary>The ends of the chain that are no files: what evidence is wanted for.</summary>
    public IEnumerable<FactTrace> OpenEnds =>
        IsFile || IsNone ? []
        : Grounds.Count == 0 ? [this]
        : Grounds.Any(ground => ground.IsFile) ? []
        : Grounds.SelectMany(ground => ground.OpenEnds);

    /// <summary>What is told, as a person calls it: the text without its value.</summary>
    public string Name { get; init; } = Text;

    /// <summary>A figure: what it is called and what it says.</summary>
    public static FactTrace FromFigure(string key, string name, string says, IReadOnlyList<FactTrace> grounds)
    {
        return new($"{name} ＝ {says}", grounds) { Key = key, Name = name };
    }

    // A sum over thousands of records is told by its first ones.
    private const int MostGrounds = 20;

    private const int LongestOutline = 14;
    private const int DeepestOutline = 12;

    /// <summary>The tree as lines, each ground below what rests on it and further in.</summary>
    public IEnumerable<string> FormatLines() => FormatSubtree(this, depth: 0, int.MaxValue);

    /// <summary>The tree as lines, only as many levels down as stay readable beside other things: a total
    /// rests on nearly everything.</summary>
    public IEnumerable<string> FormatOutline()
    {
        var levels = 1;
        while (
            levels < DeepestOutline
            && FormatSubtree(this, depth: 0, levels + 1).Take(LongestOutline + 1).Count() <= LongestOutline
        )
            levels++;
        return FormatSubtree(this, depth: 0, levels);
    }

    private static IEnumerable<string> FormatSubtree(FactTrace trace, int depth, int levels)
    {
        var indent = new string(' ', depth * 2);
        yield return indent + (depth == 0 ? "" : "← ") + trace.Text;
        if (depth == levels)
            yield break;
        foreach (
            var line in trace
                .Grounds.Take(MostGrounds)
                .SelectMany(ground => FormatSubtree(ground, depth + 1, levels))
        )
            yield return line;
        if (trace.Grounds.Count > MostGrounds)
            yield return indent
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"  ← 另有 {trace.Grounds.Count - MostGrounds} 条"
                );
    }
}
