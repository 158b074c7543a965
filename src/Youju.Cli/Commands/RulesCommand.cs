using System.CommandLine;
using Youju.Checking.Engine;
using Youju.Checking.Rules;
using Youju.Cli.Help;
using Youju.Formats.Findings;

namespace Youju.Cli.Commands;

/// <summary>Lists the rules, or prints the page of one.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID")
        {
            HelpName = "编号或名称",
            Description = "只看这条规则的说明",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ExampleCommand(
            "rules",
            "列出全部规则，或显示一条规则查什么、依据什么、怎么改",
            new Usage("youju rules", "列出全部规则"),
            new Usage("youju rules FIG001", "看这条规则的说明")
        )
        {
            id,
        };
        command.SetAction(parse =>
        {
            terminal.Print(parse.GetValue(id) is { } asked ? Page(asked) : List());
            return ExitCode.Clean;
        });
        return command;
    }

    private static string List() =>
        string.Concat(
            RuleCatalog.Rules.Select(rule =>
                $"{rule.Id}  {rule.Severity.ChineseName()}  {RulePage.Find(rule.Id)?.Title}\n"
            )
        );

    private static string Page(string asked)
    {
        var rule = RuleCatalog.Find(asked)
            ?? throw new UsageException($"没有规则“{asked}”。用 youju rules 查看全部规则。");
        return RulePage.Find(rule.Id) is { } page
            ? RuleSheet.Of(page, rule.Severity)
            : throw new UsageException($"规则 {rule.Id} 没有说明。");
    }
}
