using Youju.UseCases.Workers;

namespace Youju.Cli.Checks;

/// <summary>This program as one that reads files for another: told one word, it answers tasks and nothing else.</summary>
internal static class ReaderProgram
{
    /// <summary>The word; it stands in no help, for no person types it.</summary>
    public const string Verb = "read-worker";

    private const string Name = "youju";

    public static WorkerProgram LocateProgram()
    {
        var stem = Path.Combine(AppContext.BaseDirectory, Name);
        var program = OperatingSystem.IsWindows() ? stem + ".exe" : stem;
        return File.Exists(program)
            ? new(program, [Verb])
            : new(Environment.ProcessPath ?? "dotnet", [stem + ".dll", Verb]);
    }
}
