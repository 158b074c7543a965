using System.Diagnostics;

namespace Youju.Mutants;

/// <summary>Runs the tests of a project in a copy of their folder, against an assembly that takes its place.</summary>
internal sealed class TestRun
{
    // A mutant may loop for ever; whole runs of the tests take seconds.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly MutatedProject project;
    private readonly IReadOnlyList<string> filter;
    private readonly string folder;

    /// <param name="filter">Which tests run, in the words of their own program; none for all.</param>
    public TestRun(MutatedProject project, IReadOnlyList<string> filter)
    {
        (this.project, this.filter) = (project, filter);
        folder = Path.Combine(project.Root, "artifacts", "mutants", project.Name);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(project.TestFolder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
    }

    public bool PassWith(byte[] assembly)
    {
        File.WriteAllBytes(Path.Combine(folder, project.Name + ".dll"), assembly);
        var start = new ProcessStartInfo(
            "dotnet",
            [$"{project.Name}.Tests.dll", "-stopOnFail", "-noLogo", .. filter]
        )
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest))
            return process.ExitCode == 0;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return false;
    }
}
