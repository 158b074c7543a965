namespace Youju.Formats.Tests;

/// <summary>The folder of shared documents beside the repository; tests that need it skip where it is absent.</summary>
internal static class SharedFolder
{
    public static string File(string path)
    {
        var folder = Environment.GetEnvironmentVariable("YOUJU_SHARED") ?? Path.Combine(Repository(), "..", "shared");
        var file = Path.Combine(folder, path);
        Assert.SkipUnless(System.IO.File.Exists(file), $"The shared documents are not here: {file}");
        return file;
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Youju.slnx"))) return folder.FullName;
        return ".";
    }
}
