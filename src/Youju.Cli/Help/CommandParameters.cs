using System.CommandLine;

namespace Youju.Cli.Help;

/// <summary>Options and arguments whose wrong values are explained in Chinese.</summary>
internal static class CommandParameters
{
    public const string Json = "json";
    private const string PlainText = "text";

    /// <summary>An option that holds a word and may be left out.</summary>
    public static Option<string?> CreateWord(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description };

    /// <summary>The file into which a result goes.</summary>
    public static Option<string?> CreateOutput(string description) =>
        new("--output", "-o") { HelpName = "文件", Description = description };

    /// <summary>Whether a person or a program is to read the result.</summary>
    public static Option<string> CreateTextOrJsonOption() =>
        CreateChoiceOption("--format", PlainText, "text 给人看（默认），json 给程序", PlainText, Json);

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> CreateChoiceOption(
        string name,
        string fallback,
        string description,
        params string[] words
    )
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => fallback,
        };
        RefuseOtherWords(option, words);
        return option;
    }

    /// <summary>An option that may be given several times, each time with one of a few words.</summary>
    public static Option<string[]> CreateChoicesOption(
        string name,
        string helpName,
        string description,
        params string[] words
    )
    {
        var option = new Option<string[]>(name)
        {
            HelpName = helpName,
            Description = description,
            DefaultValueFactory = _ => [],
        };
        RefuseOtherWords(option, words);
        return option;
    }

    private static void RefuseOtherWords(Option option, string[] words) =>
        option.Validators.Add(result =>
        {
            foreach (
                var token in result.Tokens.Where(token =>
                    !words.Contains(token.Value, StringComparer.Ordinal)
                )
            )
                result.AddError(
                    $"选项 {option.Name} 的值“{token.Value}”不对，应为 {string.Join("、", words)} 之一。"
                );
        });

    /// <summary>An option that takes a whole number within bounds.</summary>
    public static Option<int?> CreateNumberOption(
        string name,
        string helpName,
        string description,
        int lowest,
        int highest
    ) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                if (
                    int.TryParse(result.Tokens[0].Value, out var number)
                    && number >= lowest
                    && number <= highest
                )
                    return number;
                result.AddError(
                    $"选项 {name} 的值“{result.Tokens[0].Value}”不对，应为 {lowest} 到 {highest} 之间的整数。"
                );
                return null;
            },
        };

    /// <summary>One file; <see cref="Checks.Inputs.Standard"/> stands for the standard input.</summary>
    public static Argument<string> CreateFileArgument(string helpName, string description) =>
        RefuseOptions(new Argument<string>("FILE") { HelpName = helpName, Description = description });

    /// <summary>One or more files or folders.</summary>
    public static Argument<string[]> CreateFilesArgument(string helpName, string description) =>
        RefuseOptions(
            new Argument<string[]>("FILE")
            {
                HelpName = helpName,
                Description = description,
                Arity = ArgumentArity.OneOrMore,
            }
        );

    // What looks like an option is one that the command does not know, not a file.
    private static Argument<T> RefuseOptions<T>(Argument<T> files)
    {
        files.Validators.Add(result =>
        {
            var stray = result.Tokens.FirstOrDefault(token =>
                token.Value.Length > 1 && token.Value.StartsWith('-')
            );
            if (stray is not null)
                result.AddError($"不认识的选项“{stray.Value}”。文件名以 - 开头时请写成 ./{stray.Value}。");
        });
        return files;
    }
}
