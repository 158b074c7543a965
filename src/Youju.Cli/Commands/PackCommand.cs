using System.CommandLine;
using Youju.Checking.Examples;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Packs.Comparisons;
using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Cli.Commands;

/// <summary>Shows packs, runs their examples, and prints the schema of their files.</summary>
internal static class PackCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var command = new Command("pack", "方案包：查看、比较、试运行、签名、安装")
        {
            BuildShowCommand(terminal),
            BuildDiffCommand(terminal),
            BuildTestCommand(terminal),
            BuildSchemaCommand(terminal),
        };
        foreach (var one in new PackShelfCommands(terminal).BuildCommands())
            command.Add(one);
        return command;
    }

    private static ExampleCommand BuildShowCommand(Terminal terminal)
    {
        var pack = new Argument<string?>("PACK")
        {
            HelpName = "方案包",
            Description = "编号或文件夹；不写时列出内置方案包",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ExampleCommand(
            "show",
            "列出内置方案包，或显示一个方案包的由来",
            new UsageExample("youju pack show cn-hunan", "看它基于哪些文件")
        )
        {
            pack,
        };
        command.SetAction(parse =>
        {
            terminal.PrintText(
                parse.GetValue(pack) is { } asked
                    ? DescribePack(asked)
                    : string.Concat(PackLibrary.Ids.SelectMany(PackLibrary.ListCards).Select(FormatTitleLine))
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private static ExampleCommand BuildDiffCommand(Terminal terminal)
    {
        var before = new Argument<string>("BEFORE")
        {
            HelpName = "甲",
            Description = "编号、编号@版本或文件夹",
        };
        var after = new Argument<string>("AFTER") { HelpName = "乙", Description = "换成哪一个" };
        var command = new ExampleCommand(
            "diff",
            "列出两个方案包（或一个的两版）有哪些不同，碰到报告的哪些章、哪些表、台账和指标",
            new UsageExample("youju pack diff cn-hunan ./packs/cn-hunan", "程序带的和自己改过的")
        )
        {
            before,
            after,
        };
        command.SetAction(parse =>
            PrintDifferences(
                PackComparison.ComparePacks(parse.GetValue(before)!, parse.GetValue(after)!),
                terminal
            )
        );
        return command;
    }

    private static int PrintDifferences(PackComparisonResult compared, Terminal terminal)
    {
        foreach (var one in compared.Differences)
            terminal.PrintLine(
                $"{one.File}　{one.Place}：{one.Before ?? "（没有）"} → {one.After ?? "（没有）"}"
            );
        if (compared.Touched.Count > 0)
            terminal.PrintLine($"碰到：{string.Join("、", compared.Touched)}");
        terminal.PrintLine(
            compared.Differences.Count == 0 ? "没有不同。" : $"{compared.Differences.Count} 处不同。"
        );
        return compared.Differences.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static ExampleCommand BuildTestCommand(Terminal terminal)
    {
        var pack = new Argument<string>("PACK") { HelpName = "方案包", Description = "编号或文件夹" };
        var command = new ExampleCommand(
            "test",
            "运行方案包自带的示例",
            new UsageExample("youju pack test 我的方案包", "核对示例与规则是否相符")
        )
        {
            pack,
        };
        command.SetAction(parse => RunExamples(PackLibrary.LoadPack(parse.GetValue(pack)!), terminal));
        return command;
    }

    private static ExampleCommand BuildSchemaCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "schema",
            "输出方案包文件的 JSON Schema，供编辑器补全",
            new UsageExample("youju pack schema > pack.schema.json", "存成文件")
        );
        command.SetAction(_ =>
        {
            terminal.PrintText(PackSchema.GenerateJson());
            return ExitCode.Clean;
        });
        return command;
    }

    private static string FormatTitleLine(PackManifest card) => $"{card.Id} {card.Version}  {card.Title}\n";

    private static string DescribePack(string asked)
    {
        var card = PackLibrary.ReadManifest(asked);
        var lines = new List<string> { $"{card.Id} {card.Version}  {card.Title}" };
        if (card.Extends.Count > 0)
            lines.Add($"继承：{string.Join("、", card.Extends)}");
        if (card.AppliesTo is { } scope)
            lines.Add($"适用范围：{string.Join("；", DescribeScope(scope))}");
        lines.AddRange(card.Basis.Select(basis => $"依据：{basis}"));
        lines.AddRange(
            PackLibrary
                .LoadPack(asked)
                .Stamps.Select(stamp => $"校验：{stamp.Id} {stamp.Version} sha256 {stamp.Sha256}")
        );
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> DescribeScope(PackScope scope) =>
        new[]
        {
            YearCoverage.DescribeYears(scope),
            string.Join('、', scope.Places),
            string.Join('、', scope.Levels),
        }.Where(part => part.Length > 0);

    private static int RunExamples(Pack pack, Terminal terminal)
    {
        var runs = PackExamples.RunExamples(pack).ToList();
        var wrong = runs.Where(run => !run.Run.IsAsMarked).ToList();
        foreach (var (path, run) in wrong)
            terminal.PrintLine($"{path} {run.DescribeOutcome()}");
        terminal.PrintLine($"{runs.Count} 个示例，{runs.Count - wrong.Count} 个相符，{wrong.Count} 个不符。");
        return wrong.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
