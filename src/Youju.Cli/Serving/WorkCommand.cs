using System.CommandLine;
using System.Globalization;
using Youju.Cli.Checks;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Jobs.Engine;
using Youju.Jobs.Kinds;
using Youju.Packs.Library;
using Youju.UseCases.InstalledPacks;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;

namespace Youju.Cli.Serving;

/// <summary>Does what takes long for workbenches that share a database: packages, checks, conversions.</summary>
internal sealed class WorkCommand
{
    /// <summary>The word of the command.</summary>
    public const string Name = "work";

    private const int MostAtOnce = 64;

    private readonly Option<string> data = DataOptions.CreateFolder();
    private readonly Option<string?> database = DataOptions.CreateDatabase();
    private readonly Option<int?> jobs = CommandParameters.CreateNumberOption(
        "--jobs",
        "几件",
        "同时做几件，默认等于处理器个数",
        1,
        MostAtOnce
    );
    private readonly Option<string[]> queues = CommandParameters.CreateChoicesOption(
        "--only",
        "哪一种",
        "只做 checks（体检）或 packages（报告包）；不写时都做",
        [.. JobQueues.All]
    );

    public static Command CreateFor(Terminal terminal) => new WorkCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            Name,
            "替几台共用数据库的工作台做长的活：整套报告包、PDF、体检、旧格式和扫描件的转换",
            new UsageExample("youju work --data /srv/youju --database \"Host=db;Database=youju\"", "都做"),
            new UsageExample("youju work --only checks --jobs 4", "只做体检，同时四件")
        )
        {
            data,
            database,
            jobs,
            queues,
        };
        command.SetAction((parse, cancel) => WorkAsync(parse, terminal, cancel));
        return command;
    }

    private async Task<int> WorkAsync(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var folder = Path.GetFullPath(parse.GetValue(data)!);
        PackLibrary.AddInstalled(PackShelfFolder.Locate(folder));
        var connection = DataOptions.ReadConnection(parse.GetValue(database))
            ?? throw new UsageException(
                "youju work 替共用 PostgreSQL 的工作台做事，要写 --database，或者环境变量 YOUJU_DATABASE。一台电脑上用的，工作台自己会做。"
            );
        var place = DatabasePlace.FromConnection(connection);
        place.Prepare();
        using var telemetry = Telemetry.Begin();
        using var engine = JobEngine.Open(
            new(
                place,
                EvidencePlaces.FindIn(folder),
                ReaderProgram.LocateProgram(),
                RemarkWording.DescribeRemark
            )
            {
                Connection = connection,
                Clock = terminal.Clock,
                OnMistake = wrong => terminal.PrintWarning(Failure.ExplainException(wrong)),
            }
        );
        var atOnce = parse.GetValue(jobs) ?? Environment.ProcessorCount;
        var served = parse.GetValue(queues)!;
        engine.StartWorking(atOnce, served.Length > 0 ? served : JobQueues.All);
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"有据工作进程：同时做 {atOnce} 件。{(JobEngine.MakesPdf ? "" : "这台机器没有 LibreOffice，含 PDF 的报告包做不了。")}按 Ctrl+C 停下。"
            )
        );
        await WaitForStopAsync(cancel).ConfigureAwait(false);
        return ExitCode.Clean;
    }

    private static async Task WaitForStopAsync(CancellationToken cancel) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
