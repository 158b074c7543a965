using System.CommandLine;
using System.CommandLine.Help;
using Youju.Cli.Checks;
using Youju.Cli.Demo;
using Youju.Cli.Dossiers;
using Youju.Cli.Exchanges;
using Youju.Cli.Help;
using Youju.Cli.Intakes;
using Youju.Cli.Letters;
using Youju.Cli.Packages;
using Youju.Cli.Publications;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.Cli.Tourism;
using Youju.Cli.Wording;
using Youju.Database;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Text.Files;
using Youju.Text.Words;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Commands;

/// <summary>The program: its commands, and what becomes of their failures.</summary>
public static class YoujuCommand
{
    private const string VersionOption = "--version";

    // A name that begins with @ is a name, not a file of options.
    private static readonly ParserConfiguration WithoutResponseFiles = new()
    {
        ResponseFileTokenReplacer = null,
    };

    private static readonly InvocationConfiguration OwnHandling = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    /// <param name="cancel">Stops the command.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunCommandLineAsync(
        IReadOnlyList<string> args,
        Terminal terminal,
        CancellationToken cancel = default
    )
    {
        var steps = StepTally.BeginCount();
        try
        {
            // Scripts ask for the version alone; no command need be made for it.
            if (args is [VersionOption])
                return PrintVersion(terminal);
            var parse = CreateRootCommand(terminal).Parse(NormaliseArguments(args), WithoutResponseFiles);
            return parse.Errors.Count > 0
                ? PrintUsageErrors(parse, terminal)
                : await InvokeCommandAsync(parse, terminal, cancel);
        }
        catch (UnwrittenOutputException unwritten) when (!cancel.IsCancellationRequested)
        {
            terminal.PrintWarning(unwritten.DescribeAfter(steps.Count));
            return steps.Count == 0 ? ExitCode.Usage : ExitCode.Findings;
        }
        catch (Exception e)
        {
            var (code, words) = ExplainFailure(e, cancel.IsCancellationRequested);
            terminal.PrintWarning(words);
            return code;
        }
    }

    private static Task<int> InvokeCommandAsync(
        ParseResult parse,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        if (EmptyValues.FindProblem(parse) is not { } problem)
            return parse.InvokeAsync(OwnHandling, cancel);
        terminal.PrintWarning(problem);
        return Task.FromResult(ExitCode.Usage);
    }

    // Whatever goes wrong while a command is being stopped comes of that.
    private static (int Code, string Words) ExplainFailure(Exception e, bool isStopped) =>
        isStopped || e is OperationCanceledException
            ? (ExitCode.Cancelled, "已停止。")
            : (ChooseExitCode(e), DescribeFailure(e));

    private static int ChooseExitCode(Exception e) =>
        e switch
        {
            UnreadableFileException or OutOfMemoryException => ExitCode.Unreadable,
            UsageException or FileException or DossierException or RefusedFileException => ExitCode.Usage,
            _ => Failure.IsRefusalOfSystem(e) ? ExitCode.Usage : ExitCode.Broken,
        };

    private static string DescribeFailure(Exception e) =>
        e switch
        {
            UsageException wrong => RemarkWording.DescribeRemark(wrong.Remark),
            // Whoever keeps the program needs the words of the database too.
            DatabaseRefusalException { InnerException.Message: var said } =>
                $"{e.Message}（{said.ReplaceLineEndings(" ")}）",
            FileException or DossierException or RefusedFileException or UnreadableFileException => e.Message,
            OutOfMemoryException => "文件需要的内存超过了限度，没有做完。请拆成较小的文件再试。",
            _ => Failure.ExplainException(e),
        };

    // A year typed on a Chinese keyboard: ２０２５. Names of files and folders stay as they are.
    private static IReadOnlyList<string> NormaliseArguments(IReadOnlyList<string> args) =>
        [
            .. args.Select(
                (argument, at) =>
                    at > 0 && args[at - 1] == "--year" ? HalfWidth.FromFullWidth(argument) : argument
            ),
        ];

    public static RootCommand CreateRootCommand(Terminal terminal)
    {
        var root = new RootCommand(
            "有据：由一年的账目和台账做出绩效自评报告包，每个数都追得到来源；也检查任何一份自评报告，指出哪里不对、为什么、怎么改。"
        );
        root.Options.Clear();
        root.Options.Add(
            new HelpOption("--help", "-h")
            {
                Description = "显示帮助",
                Recursive = true,
                Action = new ChineseHelp(terminal),
            }
        );
        root.Options.Add(new Option<bool>(VersionOption) { Description = "显示版本" });
        root.SetAction(parse => PrintHelpOrVersion(parse, terminal));
        AddCommands(root, terminal);
        return root;
    }

    private static void AddCommands(RootCommand root, Terminal terminal)
    {
        root.Add(DemoCommand.CreateFor(terminal));
        root.Add(ServeCommand.CreateFor(terminal));
        root.Add(WorkCommand.CreateFor(terminal));
        root.Add(RestoreCommand.CreateFor(terminal));
        root.Add(TokenCommand.CreateFor(terminal));
        root.Add(ExchangeCommand.CreateFor(terminal));
        root.Add(CheckCommand.CreateFor(terminal));
        root.Add(CompareCommand.CreateFor(terminal));
        root.Add(ReconcileCommand.CreateFor(terminal));
        root.Add(LetterCommand.CreateFor(terminal));
        root.Add(TextCommand.CreateFor(terminal));
        root.Add(RulesCommand.CreateFor(terminal));
        root.Add(NewCommand.CreateFor(terminal));
        root.Add(NextCommand.CreateFor(terminal));
        root.Add(TemplateCommand.CreateFor(terminal));
        root.Add(RegisterCommand.CreateFor(terminal));
        root.Add(ImportCommand.CreateFor(terminal));
        root.Add(UndoCommand.CreateFor(terminal));
        root.Add(LogCommand.CreateFor(terminal));
        root.Add(AuditCommand.CreateFor(terminal));
        root.Add(ConfirmCommand.CreateFor(terminal));
        root.Add(FactsCommand.CreateFor(terminal));
        root.Add(ScoreCommand.CreateFor(terminal));
        root.Add(DutiesCommand.CreateFor(terminal));
        root.Add(MonitorCommand.CreateFor(terminal));
        root.Add(ReportCommand.CreateFor(terminal));
        root.Add(ExportCommand.CreateFor(terminal));
        root.Add(VerifyCommand.CreateFor(terminal));
        root.Add(DiffCommand.CreateFor(terminal));
        root.Add(MergeCommand.CreateFor(terminal));
        root.Add(DuplicatesCommand.CreateFor(terminal));
        TradeCommands.AddCommands(root, terminal);
        root.Add(PackCommand.CreateFor(terminal));
    }

    private static int PrintHelpOrVersion(ParseResult parse, Terminal terminal)
    {
        if (parse.GetValue<bool>(VersionOption))
            return PrintVersion(terminal);
        terminal.PrintText(ChineseHelp.FormatHelp(parse.CommandResult.Command));
        return ExitCode.Clean;
    }

    private static int PrintVersion(Terminal terminal)
    {
        terminal.PrintText($"{Tool.Name} {Tool.Version}\n");
        return ExitCode.Clean;
    }

    private static int PrintUsageErrors(ParseResult parse, Terminal terminal)
    {
        foreach (var line in UsageErrors.ExplainErrors(parse))
            terminal.PrintWarning(line);
        return ExitCode.Usage;
    }
}
