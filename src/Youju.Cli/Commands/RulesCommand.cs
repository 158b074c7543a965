using System.CommandLine;
using Youju.Checking.Engine;
using Youju.Checking.Rules;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Commands;

/// <summary>Lists the rules, or prints the page of one.</summary>
internal static class RulesCommand
{
    public static Command CreateFor(Terminal terminal)
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
            new UsageExample("youju rules", "列出全部规则"),
            new UsageExample("youju rules FIG001", "看这条规则的说明")
        )
        {
            id,
        };
        command.SetAction(parse =>
        {
            terminal.PrintText(parse.GetValue(id) is { } asked ? DescribeRule(asked) : ListRules());
            return ExitCode.Clean;
        });
        return command;
    }

    private static string ListRules() =>
        string.Concat(
            RuleCatalog.Rules.Select(rule =>
                $"{rule.Id}  {rule.Severity.ChineseName()}  {RulePage.FindByRuleId(rule.Id)?.Title}"
                + $"  {RulePrecision.FindByRuleId(rule.Id)}\n"
            )
        );

    private static string DescribeRule(string asked)
    {
        var rule = RuleCatalog.FindByIdOrName(asked)
            ?? throw new UsageException($"没有规则“{asked}”。用 youju rules 查看全部规则。");
        return RulePage.FindByRuleId(rule.Id) is { } page
            ? RuleSheet.FormatPage(page, rule.Severity)
            : throw new UsageException($"规则 {rule.Id} 没有说明。");
    }
}
