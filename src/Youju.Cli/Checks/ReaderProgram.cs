using System.Diagnostics.CodeAnalysis;
using Youju.UseCases.Workers;

namespace Youju.Cli.Checks;

/// <summary>This program as one that reads files for another: told one word, it answers tasks and nothing else.</summary>
internal static class ReaderProgram
{
    /// <summary>The word; it stands in no help, for no person types it.</summary>
    public const string Verb = "read-worker";

    private const string Name = "youju";

    /// <summary>Whether the program is one file, with everything in it.</summary>
    [UnconditionalSuppressMessage(
        "SingleFile",
        "IL3000",
        Justification = "That it is empty in one file is what is asked."
    )]
    public static bool IsOneFile => typeof(ReaderProgram).Assembly.Location.Length == 0;

    public static WorkerProgram LocateProgram()
    {
        // One file with all in it is called whatever a person has called it.
        if (IsOneFile && Environment.ProcessPath is { } self)
            return new(self, [Verb]);
        var stem = Path.Combine(AppContext.BaseDirectory, Name);
        var program = OperatingSystem.IsWindows() ? stem + ".exe" : stem;
        return File.Exists(program)
            ? new(program, [Verb])
            : new(Environment.ProcessPath ?? "dotnet", [stem + ".dll", Verb]);
    }
}
