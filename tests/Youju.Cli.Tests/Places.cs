namespace Youju.Cli.Tests;

/// <summary>Where the repository and the documents beside it lie.</summary>
internal static class Places
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the folder of real documents, which lies beside the repository; skips the test where it does not.</summary>
    public static string Shared(string path)
    {
        var folder = Environment.GetEnvironmentVariable("YOUJU_SHARED") ?? Path.Combine(Root, "..", "shared");
        var found = Path.Combine(folder, path);
        Assert.SkipUnless(Path.Exists(found), $"The folder of real documents is not beside the repository: {path} is missing.");
        return found;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youju.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
