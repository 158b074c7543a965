using System.CommandLine;
using System.CommandLine.Help;
using Youju.Cli.Demo;
using Youju.Cli.Dossiers;
using Youju.Cli.Help;
using Youju.Cli.Intakes;
using Youju.Cli.Packages;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Storage.Texts;
using Youju.Text.Files;
using Youju.Text.Words;

namespace Youju.Cli.Commands;

/// <summary>The program: its commands, and what becomes of their failures.</summary>
public static class YoujuCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        var parse = Create(terminal).Parse(Plain(args));
        if (parse.Errors.Count > 0)
            return Refuse(parse, terminal);
        try
        {
            return await parse.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false }
            );
        }
        catch (Exception e) when (e is UsageException or FileException or DossierException)
        {
            terminal.Warn(e.Message);
            return ExitCode.Usage;
        }
        catch (UnreadableFileException e)
        {
            terminal.Warn(e.Message);
            return ExitCode.Unreadable;
        }
        catch (OperationCanceledException)
        {
            terminal.Warn("已停止。");
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            terminal.Warn(Failure.Explain(e));
            return ExitCode.Broken;
        }
    }

    // A year typed on a Chinese keyboard: ２０２５. Names of files and folders stay as they are.
    private static IReadOnlyList<string> Plain(IReadOnlyList<string> args) =>
        [
            .. args.Select(
                (argument, at) => at > 0 && args[at - 1] == "--year" ? HalfWidth.Of(argument) : argument
            ),
        ];

    public static RootCommand Create(Terminal terminal)
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
        root.Options.Add(new Option<bool>("--version") { Description = "显示版本" });
        root.SetAction(parse => Greet(parse, terminal));
        root.Add(DemoCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(TextCommand.Create(terminal));
        root.Add(RulesCommand.Create(terminal));
        root.Add(NewCommand.Create(terminal));
        root.Add(TemplateCommand.Create(terminal));
        root.Add(ImportCommand.Create(terminal));
        root.Add(UndoCommand.Create(terminal));
        root.Add(ConfirmCommand.Create(terminal));
        root.Add(FactsCommand.Create(terminal));
        root.Add(ScoreCommand.Create(terminal));
        root.Add(ReportCommand.Create(terminal));
        root.Add(DiffCommand.Create(terminal));
        root.Add(MergeCommand.Create(terminal));
        root.Add(DuplicatesCommand.Create(terminal));
        root.Add(PackCommand.Create(terminal));
        return root;
    }

    private static int Greet(ParseResult parse, Terminal terminal)
    {
        terminal.Print(
            parse.GetValue<bool>("--version")
                ? $"{Tool.Name} {Tool.Version}\n"
                : ChineseHelp.For(parse.CommandResult.Command)
        );
        return ExitCode.Clean;
    }

    private static int Refuse(ParseResult parse, Terminal terminal)
    {
        foreach (var line in UsageErrors.Explain(parse))
            terminal.Warn(line);
        return ExitCode.Usage;
    }
}
