namespace Youju.Repository.Tests;

/// <summary>The sources under test: every file that is kept, by its path from the root.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryFiles.Root;

    /// <summary>Paths with forward slashes, in ordinal order; what is built or ignored is not among them.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> FilesUnder(string folder, string extension) =>
        Files.Where(file =>
            file.StartsWith(folder, StringComparison.Ordinal)
            && file.EndsWith(extension, StringComparison.Ordinal)
        );

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static List<string> ListFiles() =>
        [
            .. Walk(new DirectoryInfo(Root))
                .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(IsKept).SelectMany(Walk));

    private static bool IsKept(DirectoryInfo folder) =>
        folder.Name
            is not (
                "artifacts"
                or ".git"
                or ".vs"
                or "node_modules"
                or "out"
                or "TestResults"
                or "BenchmarkDotNet.Artifacts"
            );
}
