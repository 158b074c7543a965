using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>What a process does that reads files for another: it answers task after task until there is none.</summary>
public static class ReadingLoop
{
    /// <summary>The exit code of a process in which a file asked for more memory than there is.</summary>
    public const int OutOfMemory = 71;

    /// <summary>Answers the tasks of <paramref name="input"/>.</summary>
    /// <returns>An exit code.</returns>
    public static int AnswerTasks(
        Stream input,
        Stream output,
        TimeProvider clock,
        Func<Exception, string> explain,
        CancellationToken cancel
    )
    {
        var check = new FileCheck(clock, explain, new AskedOpenings(input, output));
        try
        {
            while (WorkerChannel.ReceiveTask(input) is { } task)
                WorkerChannel.SendAnswer(output, check.CheckFile(task, cancel));
            return 0;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
    }
}
