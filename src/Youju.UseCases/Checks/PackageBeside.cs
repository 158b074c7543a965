using Youju.Storage.Files;

namespace Youju.UseCases.Checks;

/// <summary>The files in the folder of a report: annexes that are files of their own belong to its package.</summary>
internal sealed class PackageBeside(InputFile report, IOpeningReader? openings)
{
    private const int MostFiles = 200;
    private const int MostRead = 8;
    private const int MostBytes = 1_000_000;

    /// <summary>The names of the files, then the first words of small documents and workbooks, each when it is asked for.</summary>
    public IEnumerable<string> ReadOpenings(CancellationToken cancel)
    {
        var files = ListFiles();
        return files
            .Select(file => file.Name)
            .Concat(
                files.Where(IsSmall).Take(MostRead).Select(file => openings?.ReadOpening(file, cancel) ?? "")
            );
    }

    private List<FileInfo> ListFiles()
    {
        if (
            report.Content is not null
            || Path.GetDirectoryName(Path.GetFullPath(report.Path)) is not { } home
        )
            return [];
        return Directory.Exists(home)
            ?
            [
                .. new DirectoryInfo(home)
                    .EnumerateFiles("*", new EnumerationOptions())
                    .Take(MostFiles)
                    .Where(file => file.Name != Path.GetFileName(report.Path))
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ]
            : [];
    }

    private static bool IsSmall(FileInfo file) =>
        FileStatus.ReadThroughLinks(file.FullName).Nature == FileNature.Regular && file.Length <= MostBytes;
}
