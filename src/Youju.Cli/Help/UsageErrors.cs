using System.CommandLine;
using System.CommandLine.Parsing;
using Youju.Text.Words;

namespace Youju.Cli.Help;

/// <summary>Tells in Chinese what is wrong with a command line: what was found, what was expected, what to do.</summary>
public static class UsageErrors
{
    public static IEnumerable<string> ExplainErrors(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        foreach (var token in parse.UnmatchedTokens)
            yield return ExplainUnknownToken(token, command);
        foreach (
            var error in parse.Errors.Where(error => IsOwnMessage(error) || parse.UnmatchedTokens.Count == 0)
        )
            yield return ExplainError(error, command);
        yield return $"用 {FormatCommandPath(command)} --help 查看用法。";
    }

    private static string ExplainError(ParseError error, Command command) =>
        error switch
        {
            _ when IsOwnMessage(error) => error.Message,
            { SymbolResult: OptionResult { Tokens: [var typed, ..] } wrong } =>
                $"选项 {wrong.Option.Name} 后面不能写“{typed.Value}”，"
                    + $"应写{wrong.Option.HelpName}{(TakesNumber(wrong.Option) ? "，是一个整数" : "")}。",
            { SymbolResult: OptionResult { IdentifierToken: null } missing } =>
                $"缺少选项 {missing.Option.Name} <{missing.Option.HelpName}>。",
            { SymbolResult: OptionResult option } =>
                $"选项 {option.Option.Name} 后面缺少值，应写作 {option.Option.Name} <{option.Option.HelpName}>。",
            { SymbolResult: ArgumentResult argument } =>
                $"缺少 <{argument.Argument.HelpName ?? argument.Argument.Name}>。",
            _ when command.Subcommands.Count > 0 =>
                $"缺少命令，应为 {FormatCommandNames(command.Subcommands)} 之一。",
            _ when command.Arguments.Count > 0 => $"缺少 <{command.Arguments[0].HelpName}>。",
            _ => "命令写法有误。",
        };

    private static bool TakesNumber(Option option) =>
        option.ValueType == typeof(int) || option.ValueType == typeof(int?);

    private static string ExplainUnknownToken(string token, Command command)
    {
        var (what, known) = token.StartsWith('-')
            ? ("选项", command.Options.Select(option => option.Name))
            : ("命令或参数", command.Subcommands.Select(sub => sub.Name));
        var near = known
            .Where(name => Spelling.MeasureDistance(name, token) <= Math.Max(2, token.Length / 3))
            .OrderBy(name => Spelling.MeasureDistance(name, token))
            .FirstOrDefault();
        return near is null ? $"不认识的{what}“{token}”。" : $"不认识的{what}“{token}”，是不是 {near}？";
    }

    // Messages of our own validators are Chinese; those of the library are not.
    private static bool IsOwnMessage(ParseError error) => error.Message is [>= '\u2e80', ..];

    private static string FormatCommandNames(IEnumerable<Command> commands) =>
        string.Join("、", commands.Select(command => command.Name));

    private static string FormatCommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? $"{FormatCommandPath(parent)} {command.Name}"
            : "youju";
}
