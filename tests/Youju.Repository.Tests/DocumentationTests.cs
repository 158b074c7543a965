using System.CommandLine;
using Youju.Cli.Commands;
using Youju.Cli.Terminals;

namespace Youju.Repository.Tests;

/// <summary>What the code has, the documentation names.</summary>
public sealed class DocumentationTests
{
    private static readonly string Guide = Repository.Read("docs/cli.md");

    public static TheoryData<string> Commands => [.. Paths(Root(), "youju")];

    public static TheoryData<string> Options =>
        [
            .. Root()
                .Subcommands.SelectMany(command => command.Options)
                .Select(option => option.Name)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The rooms of the check, one type per file.</summary>
    public static TheoryData<string> Words =>
        [
            .. new[] { "Documents", "Figures", "Findings" }
                .SelectMany(room => Repository.FilesUnder($"src/Youju.Domain/{room}/", ".cs"))
                .Where(file => Declares(file, Path.GetFileNameWithoutExtension(file)))
                .Select(file => Path.GetFileNameWithoutExtension(file)),
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_in_the_guide(string command) =>
        Assert.Contains($"`{command}", Guide, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_in_the_guide(string option) =>
        Assert.Contains($"`{option}", Guide, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_the_domain_is_in_the_glossary(string word) =>
        Assert.Contains($"| `{word}` |", Repository.Read("docs/glossary.md"), StringComparison.Ordinal);

    private static RootCommand Root() => YoujuCommand.CreateRootCommand(Terminal.FromProcess());

    private static IEnumerable<string> Paths(Command command, string path) =>
        command.Subcommands.Count == 0
            ? [path]
            : command.Subcommands.SelectMany(sub => Paths(sub, $"{path} {sub.Name}"));

    private static bool Declares(string file, string type) =>
        Repository
            .Read(file)
            .Split('\n')
            .Any(line =>
                line.StartsWith("public ", StringComparison.Ordinal)
                && line.Split(' ', '(', '<', '\r').Contains(type)
            );
}
