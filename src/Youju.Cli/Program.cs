using Youju.Cli.Checks;
using Youju.Cli.Commands;
using Youju.Cli.Demo;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.Packs.Library;
using Youju.UseCases.Workers;

if (args is [ReaderProgram.Verb])
{
    return ReadingLoop.AnswerTasks(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        TimeProvider.System,
        Failure.ExplainException,
        CancellationToken.None
    );
}

if (SystemNeeds.FindMissing(args) is { } missing)
{
    Console.Error.WriteLine(missing);
    return ExitCode.Usage;
}

OwnSqlite.LoadOnDemand();
PackLibrary.AddInstalled(DataOptions.LocatePacks());
var isPlainStart = args is [] && ReaderProgram.IsOneFile;
using var interruption = Interruption.ListenToSignals(
    isPlainStart || args is [ServeCommand.Name or WorkCommand.Name or DemoCommand.Name, ..]
        ? ServeCommand.Patience
        : null
);
if (isPlainStart)
    return await PlainStart.RunAsync(Terminal.FromProcess(), interruption.Token);
return await YoujuCommand.RunCommandLineAsync(args, Terminal.FromProcess(), interruption.Token);
