using System.CommandLine;
using System.CommandLine.Parsing;

namespace Youju.Cli.Help;

/// <summary>Refuses options and arguments that were given and say nothing: a path, a name, a pack cannot be empty.</summary>
internal static class EmptyValues
{
    // A remark may be emptied.
    private const string Remark = "--note";

    /// <summary>What is empty, in Chinese; null where nothing is.</summary>
    public static string? FindProblem(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var option = command.Options.FirstOrDefault(option =>
            option.Name != Remark && HasEmptyToken(parse.GetResult(option))
        );
        if (option is not null)
            return $"选项 {option.Name} 后面是空的，应写{option.HelpName}；不用它就不要写这个选项。";
        var argument = command.Arguments.FirstOrDefault(argument => HasEmptyToken(parse.GetResult(argument)));
        return argument is null ? null : $"<{argument.HelpName}> 是空的，请写明。";
    }

    private static bool HasEmptyToken(SymbolResult? result) =>
        result?.Tokens.Any(token => token.Value.Length == 0) == true;
}
