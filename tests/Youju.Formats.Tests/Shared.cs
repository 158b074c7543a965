namespace Youju.Formats.Tests;

/// <summary>Files that lie beside the repository; a test skips loudly where they are absent.</summary>
internal static class Shared
{
    public static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Youju.slnx"))) folder = folder.Parent;
        var beside = System.IO.Path.Combine(folder?.Parent?.FullName ?? "", "shared");
        if (!Directory.Exists(beside)) beside = Environment.GetEnvironmentVariable("YOUJU_SHARED") ?? beside;
        return System.IO.Path.Combine(beside, relative);
    }
}
