namespace Youju.Tests;

/// <summary>Where the repository lies, and the folder of real documents beside it. Compiled into every test project.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether files that are generated shall be written anew: set YOUJU_ACCEPT=1.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("YOUJU_ACCEPT") == "1";

    /// <summary>A file or folder of the real documents; skips the test where they are not beside the repository.</summary>
    public static string Shared(string path)
    {
        var named = Environment.GetEnvironmentVariable("YOUJU_SHARED");
        var found = Path.Combine(
            string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared") : named,
            path
        );
        Assert.SkipUnless(
            Path.Exists(found),
            $"The folder of real documents is not beside the repository: {path} is missing."
        );
        return found;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youju.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
