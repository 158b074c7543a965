using System.CommandLine;

namespace Youju.Cli.Help;

/// <summary>A command whose help shows how it is used.</summary>
/// <param name="examples">Command lines, each with what it does.</param>
internal sealed class ExampleCommand(
    string name,
    string description,
    params IReadOnlyList<UsageExample> examples
) : Command(name, description)
{
    public IReadOnlyList<UsageExample> Examples { get; } = examples;
}

internal sealed record UsageExample(string Line, string Meaning);
