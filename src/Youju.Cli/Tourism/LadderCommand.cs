using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.CensusReviews;

namespace Youju.Cli.Tourism;

/// <summary>Shows how far a census is on the ladder of checks, and draws samples.</summary>
internal sealed class LadderCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju ladder 2025", "各级核查过了多少，改等级的记录前后是否相扣"),
        new("youju ladder 2025 县市区验查 --percent 10 --seed 第1次", "每个乡镇抽一成，同样的种子抽出同样的"),
    ];

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案",
    };
    private readonly Argument<string?> step = new("STEP")
    {
        HelpName = "步骤",
        Description = "从哪一步抽查，如 县市区验查；不写时不抽",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<decimal?> percent = new("--percent")
    {
        HelpName = "百分之几",
        Description = "每个乡镇至少抽百分之几；不写时用方案包的",
    };
    private readonly Option<string?> seed = CommandParameters.CreateWord(
        "--seed",
        "种子",
        "写进抽查单，谁都能抽出同样的；默认 1"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new LadderCommand();
        var command = new ExampleCommand(
            "ladder",
            "普查的逐级核查：各级过了多少、等级更改是否相扣，抽取核查的单体",
            Examples
        )
        {
            asked.folder,
            asked.step,
            asked.percent,
            asked.seed,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal) =>
        PrintResult(
            ReviewCensus.ReviewUnits(
                new(
                    parse.GetValue(folder)!,
                    parse.GetValue(step),
                    parse.GetValue(percent),
                    parse.GetValue(seed) ?? "1"
                )
            ),
            terminal
        );

    private static int PrintResult(ReviewCensusResult result, Terminal terminal)
    {
        terminal.PrintLine($"{result.Ladder.Title}：");
        foreach (var one in result.Steps)
            terminal.PrintLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {one.Level.Label}（{one.Level.By}）：过了 {one.Passed}，共 {one.Units}"
                )
            );
        foreach (var problem in result.Problems.Concat(result.Reminders))
            terminal.PrintWarning(problem);
        if (result.Sample.Count > 0)
            terminal.PrintLine(
                string.Create(CultureInfo.InvariantCulture, $"抽到 {result.Sample.Count} 个：")
            );
        foreach (var (id, name, township) in result.Sample)
            terminal.PrintLine($"  {id}  {name}  {township}");
        return result.Problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
