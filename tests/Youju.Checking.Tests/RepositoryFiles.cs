namespace Youju.Checking.Tests;

/// <summary>Where the repository and the shared documents lie.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of documents beside the repository; null where it is absent.</summary>
    public static string? Shared { get; } = new[] { Path.Combine(Root, "..", "shared"), Environment.GetEnvironmentVariable("YOUJU_SHARED") ?? "" }
        .FirstOrDefault(Directory.Exists);

    /// <summary>Whether files that are generated shall be written anew: set YOUJU_ACCEPT=1.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("YOUJU_ACCEPT") == "1";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Youju.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
