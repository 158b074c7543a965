using System.CommandLine;
using System.CommandLine.Invocation;
using Youju.Cli.Terminals;

namespace Youju.Cli.Help;

/// <summary>Prints what a command does, what it takes, and how it is used.</summary>
public sealed class ChineseHelp(Terminal terminal) : SynchronousCommandLineAction
{
    private const int LeftColumn = 30;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.PrintText(FormatHelp(parseResult.CommandResult.Command));
        return ExitCode.Clean;
    }

    public static string FormatHelp(Command command)
    {
        var lines = new List<string> { command.Description ?? "", "", "用法", $"  {FormatUsage(command)}" };
        AddSection(
            lines,
            "命令",
            command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description))
        );
        AddSection(
            lines,
            "参数",
            command.Arguments.Select(argument => ($"<{FormatName(argument)}>", argument.Description))
        );
        AddSection(
            lines,
            "选项",
            command
                .Options.Where(option => !option.Hidden)
                .Select(option => (FormatName(option), option.Description))
        );
        if (command is ExampleCommand { Examples.Count: > 0 } known)
        {
            AddSection(lines, "示例", known.Examples.Select(usage => (usage.Line, (string?)usage.Meaning)));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string FormatUsage(Command command)
    {
        var path = FormatCommandPath(command);
        if (command.Subcommands.Count > 0)
            return $"{path} <命令>";
        var arguments = string.Concat(
            command.Arguments.Select(argument => $" {FormatPlaceholder(argument)}")
        );
        return path + arguments + (command.Options.Count > 0 ? " [选项]" : "");
    }

    private static string FormatCommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{FormatCommandPath(parent)} {command.Name}"
            : "youju";

    private static string FormatPlaceholder(Argument argument)
    {
        var name =
            argument.Arity.MaximumNumberOfValues > 1
                ? $"<{FormatName(argument)}>…"
                : $"<{FormatName(argument)}>";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string FormatName(Argument argument) => argument.HelpName ?? argument.Name;

    private static string FormatName(Option option)
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
        var width = MeasureWidth(left);
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
    private static int MeasureWidth(string words) => words.Sum(letter => letter >= '\u2e80' ? 2 : 1);
}
