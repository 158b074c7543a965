using Youju.Cli.Terminals;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.Checks;

namespace Youju.Cli.Checks;

/// <summary>Finds and reads what a command line names.</summary>
internal static class Inputs
{
    /// <summary>Stands for the standard input.</summary>
    public const string Standard = "-";

    private const string StandardName = "标准输入";

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx",
        ".doc",
        ".wps",
        ".rtf",
        ".odt",
        ".txt",
        ".md",
        ".html",
        ".htm",
        ".pdf",
        ".xls",
        ".xlsx",
        ".ofd",
    };

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png",
        ".jpg",
        ".jpeg",
        ".tif",
        ".tiff",
        ".bmp",
        ".gif",
    };

    public static SourceFile LoadSource(string path, Terminal terminal) =>
        path == Standard
            ? SourceFile.LoadFromStream(terminal.Input, StandardName, ReadingLimits.Default)
            : SourceFile.LoadFromPath(path, ReadingLimits.Default);

    /// <summary>An input with what the standard input holds, where it is that; whether that is too long is not judged here.</summary>
    public static InputFile LoadStandardInput(InputFile input, Terminal terminal)
    {
        if (input.Path != Standard)
            return input;
        using var content = new MemoryStream();
        var block = new byte[1 << 16];
        while (
            content.Length <= ReadingLimits.Default.FileBytes
            && terminal.Input.Read(block) is > 0 and var length
        )
            content.Write(block, 0, length);
        return input with { Content = content.ToArray() };
    }

    /// <summary>The files that the paths stand for; those of folders in the order of their names.</summary>
    /// <param name="output">A folder whose files are results of an earlier run, not inputs.</param>
    /// <param name="tell">Is told in Chinese of what a folder holds that is not read.</param>
    public static IReadOnlyList<InputFile> FindInputFiles(
        IReadOnlyList<string> paths,
        string? output,
        Action<string> tell
    )
    {
        return
        [
            .. paths.SelectMany(path =>
                Directory.Exists(path)
                    ? FindFilesInFolder(path, output, tell)
                    : [new InputFile(path, FormatInputName(path))]
            ),
        ];
    }

    /// <summary>Whether a file or folder lies in the folder of results, or is it.</summary>
    public static bool LiesAmongResults(string path, string? output) =>
        output is not null && SpellFolder(path).StartsWith(SpellFolder(output), StringComparison.Ordinal);

    private static string SpellFolder(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;

    private static string FormatInputName(string path) =>
        path == Standard ? StandardName : Path.GetFileName(path);

    private static IEnumerable<InputFile> FindFilesInFolder(
        string folder,
        string? output,
        Action<string> tell
    )
    {
        var nested = new NestedDossiers(folder);
        var files = new FolderWalk(folder, int.MaxValue, tell)
            .ListFiles()
            .Where(path => !IsLockFile(path) && !nested.HoldsFile(path) && !LiesAmongResults(path, output))
            .ToList();
        foreach (var dossier in nested.Seen)
            tell($"“{dossier}”是年度档案，没有检查；要对照它，用 --dossier 写明。");
        if (files.Count(path => Pictures.Contains(Path.GetExtension(path))) is > 0 and var pictures)
            tell($"有 {pictures} 张图片没有检查；是报告的扫描件的，请单独写出它的路径。");
        return files
            .Where(path => Extensions.Contains(Path.GetExtension(path)))
            .Select(path => new InputFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/')));
    }

    // Word and WPS keep such a file beside each one that is open.
    private static bool IsLockFile(string path) => Path.GetFileName(path) is ['~', '$', ..] or ['.', ..];
}
