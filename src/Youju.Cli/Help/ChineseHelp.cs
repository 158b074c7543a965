using System.CommandLine;
using System.CommandLine.Invocation;

namespace Youju.Cli.Help;

/// <summary>Prints what a command does, what it takes, and how it is used.</summary>
public sealed class ChineseHelp(Terminal terminal) : SynchronousCommandLineAction
{
    private const int LeftColumn = 30;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Print(For(parseResult.CommandResult.Command));
        return ExitCode.Clean;
    }

    public static string For(Command command)
    {
        var lines = new List<string> { command.Description ?? "", "", "用法", $"  {Usage(command)}" };
        AddSection(
            lines,
            "命令",
            command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description))
        );
        AddSection(
            lines,
            "参数",
            command.Arguments.Select(argument => ($"<{Name(argument)}>", argument.Description))
        );
        AddSection(
            lines,
            "选项",
            command
                .Options.Where(option => !option.Hidden)
                .Select(option => (Name(option), option.Description))
        );
        if (command is ExampleCommand { Examples.Count: > 0 } known)
        {
            AddSection(lines, "示例", known.Examples.Select(usage => (usage.Line, (string?)usage.Meaning)));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Usage(Command command)
    {
        var path = Path(command);
        if (command.Subcommands.Count > 0)
            return $"{path} <命令>";
        var arguments = string.Concat(command.Arguments.Select(argument => $" {Placeholder(argument)}"));
        return path + arguments + (command.Options.Count > 0 ? " [选项]" : "");
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{Path(parent)} {command.Name}"
            : "youju";

    private static string Placeholder(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"<{Name(argument)}>…" : $"<{Name(argument)}>";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Name(Option option)
    {
        var names = string.Join(
            ", ",
            option
                .Aliases.Where(alias => alias.StartsWith('-'))
                .Prepend(option.Name)
                .OrderBy(name => name.Length)
        );
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static void AddSection(
        List<string> lines,
        string title,
        IEnumerable<(string Left, string? Right)> rows
    )
    {
        var known = rows.ToList();
        if (known.Count == 0)
            return;
        lines.Add("");
        lines.Add(title);
        foreach (var (left, right) in known)
            AddRow(lines, left, right ?? "");
    }

    private static void AddRow(List<string> lines, string left, string right)
    {
        var width = Width(left);
        if (width > LeftColumn)
        {
            lines.Add($"  {left}");
            lines.Add($"  {new string(' ', LeftColumn)}  {right}");
        }
        else
        {
            lines.Add($"  {left}{new string(' ', LeftColumn - width)}  {right}");
        }
    }

    // Chinese letters are two columns wide.
    private static int Width(string words) => words.Sum(letter => letter >= '\u2e80' ? 2 : 1);
}
