using System.Diagnostics;

namespace Youju.Storage.Tests.Files;

/// <summary>A temporary folder in which things stand that are no plain files.</summary>
internal sealed class Yard : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-files-");

    public string Root => folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string words)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), words);
        return Path(name);
    }

    public string Link(string name, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.CreateSymbolicLink(Path(name), target);
        return Path(name);
    }

    public string Pipe(string name) => Run("mkfifo", Path(name));

    public string HardLink(string name, string target) => Run("ln", Path(target), Path(name));

    public IEnumerable<string> Names(string sub = "") =>
        Directory
            .GetFileSystemEntries(Path(sub))
            .Select(path => System.IO.Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    private static string Run(string program, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has it.");
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return arguments[^1];
    }
}
