using Youju.Cli.Checks;
using Youju.Cli.Commands;
using Youju.Cli.Demo;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
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

using var interruption = Interruption.ListenToSignals(
    args is [ServeCommand.Name or DemoCommand.Name, ..] ? ServeCommand.Patience : null
);
return await YoujuCommand.RunCommandLineAsync(args, Terminal.FromProcess(), interruption.Token);
