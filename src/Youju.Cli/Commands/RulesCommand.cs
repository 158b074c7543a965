using System.CommandLine;
using Youju.Checking.Engine;
using Youju.Checking.Rules;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
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
        var pack = new Option<string?>("--pack")
        {
            HelpName = "方案包",
            Description = "连同这个方案包自己写的检查；编号或文件夹",
        };
        var command = new ExampleCommand(
            "rules",
            "列出全部规则，或显示一条规则查什么、依据什么、怎么改",
            new UsageExample("youju rules", "列出全部规则"),
            new UsageExample("youju rules FIG001", "看这条规则的说明"),
            new UsageExample("youju rules --pack ./packs/my-county", "连同本县方案包写的检查")
        )
        {
            id,
            pack,
        };
        command.SetAction(parse =>
        {
            var asked = parse.GetValue(pack) ?? PackLibrary.Root;
            terminal.PrintText(
                parse.GetValue(id) is { } one
                    ? DescribeRule(one, PackLibrary.LoadPack(asked))
                    : ListRules(PackLibrary.LoadPack(asked))
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private static string ListRules(Pack pack) =>
        string.Concat(
            RuleCatalog
                .ListForPack(pack)
                .Select(rule =>
                    $"{rule.Id}  {rule.Severity.ChineseName()}  {rule.Title}"
                    + $"  {(HasPage(rule) ? RulePrecision.FindByRuleId(rule.Id) : "方案包写的检查")}\n"
                )
        );

    private static bool HasPage(RuleCard rule) => RulePage.FindByRuleId(rule.Id) is not null;

    private static string DescribeRule(string asked, Pack pack)
    {
        var rule = RuleCatalog.FindByIdOrName(RuleCatalog.ListForPack(pack), asked)
            ?? throw new UsageException($"没有规则“{asked}”。用 youju rules 查看全部规则。");
        if (RulePage.FindByRuleId(rule.Id) is { } page)
            return RuleSheet.FormatPage(page, rule.Severity);
        return pack.Checks.TryGetValue(rule.Name, out var check)
            ? RuleSheet.FormatCheck(check, rule.Severity)
            : throw new UsageException($"规则 {rule.Id} 没有说明。");
    }
}
