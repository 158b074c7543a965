using Youju.Text.Files;

namespace Youju.Storage.Files;

/// <summary>The files below a folder: each once, whatever it is called; nothing outside, nothing that is no file.</summary>
/// <param name="deepest">How many folders below the first are looked into.</param>
/// <param name="tell">Is told in Chinese of what is left out.</param>
public sealed class FolderWalk(string root, int deepest, Action<string> tell)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> files = [];
    private readonly List<(string Path, int Depth)> links = [];
    private readonly string inside = FindRealPath(root) + Path.DirectorySeparatorChar;

    /// <summary>Paths that begin with the root, in the order of their names.</summary>
    public IReadOnlyList<string> ListFiles()
    {
        WalkFolder(root, 0);
        // Real names come first: a link to a file of the folder is that file.
        for (var at = 0; at < links.Count; at++)
            FollowLink(links[at].Path, links[at].Depth);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private void WalkFolder(string folder, int depth)
    {
        if (!seen.Add(FileStatus.ReadThroughLinks(folder).Identity))
            return;
        foreach (var path in ListEntries(folder))
            TakeEntry(path, FileStatus.ReadWithoutLinks(path), depth);
    }

    private void TakeEntry(string path, FileStatus status, int depth)
    {
        switch (status.Nature)
        {
            case FileNature.Regular:
                TakeFile(path, status);
                break;
            case FileNature.Folder when depth < deepest:
                WalkFolder(path, depth + 1);
                break;
            case FileNature.Link:
                links.Add((path, depth));
                break;
            case FileNature.Absent when ForeignName.IsForeign(path):
                // Whoever reads it says that it cannot be opened: it is not left out without a word.
                files.Add(path);
                break;
            case FileNature.Folder or FileNature.Absent:
                break;
            default:
                tell($"“{path}”是{status.DescribeNature()}，不是文件，没有读。");
                break;
        }
    }

    private void TakeFile(string path, FileStatus status)
    {
        if (seen.Add(status.Identity))
            files.Add(path);
        else
            tell($"“{path}”和前面的一个文件是同一个（硬链接），只读一次。");
    }

    private void FollowLink(string path, int depth)
    {
        var status = FileStatus.ReadThroughLinks(path);
        if (status.Nature == FileNature.Absent)
            tell($"“{path}”是链接，指向的文件不存在，没有读。");
        else if (!IsInside(path))
            tell($"“{path}”是链接，指向“{root}”之外，没有读。要读请直接写出它的路径。");
        else if (!seen.Contains(status.Identity))
            TakeEntry(path, status, depth);
    }

    private bool IsInside(string link) =>
        (FindRealPath(link) + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal);

    private List<string> ListEntries(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFileSystemEntries(folder)
                    .Where(path => Path.GetFileName(path) is not ['.', ..])
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            tell($"“{folder}”没有读：{SystemRefusal.ExplainRefusal(wrong)}。");
            return [];
        }
    }

    /// <summary>The path without any link in it.</summary>
    private static string FindRealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var root = Path.GetPathRoot(full) ?? "";
        var real = root;
        foreach (var name in full[root.Length..].Split(Path.DirectorySeparatorChar))
        {
            real = Path.Combine(real, name);
            real = ResolveLink(real) is { } target ? FindRealPath(target) : real;
        }

        return real;
    }

    private static string? ResolveLink(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return null;
        }
    }
}
