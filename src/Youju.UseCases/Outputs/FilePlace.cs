using Youju.UseCases.Refusals;

namespace Youju.UseCases.Outputs;

/// <summary>The place of one file of a set: what is to stand there waits beside it, and so does what stood there until all have changed.</summary>
internal sealed class FilePlace(string path)
{
    /// <summary>What the name of a file ends with that waits to be put back or taken away.</summary>
    public const string Old = ".youju-old";

    private const string New = ".youju-new";

    private bool isReplaced;

    public string Path => path;

    /// <summary>The files of a folder beside which something waits.</summary>
    public static IReadOnlyList<string> FindLeftovers(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Where(file =>
                    file.EndsWith(New, StringComparison.Ordinal)
                    || file.EndsWith(Old, StringComparison.Ordinal)
                )
                .Select(file => file[..^New.Length])
                .Distinct(),
        ];

    /// <exception cref="IOException">Somebody has the file open for writing, or a folder stands there.</exception>
    public void CheckReplaceable()
    {
        if (Directory.Exists(path))
            throw new UnauthorizedAccessException();
        if (File.Exists(path))
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();

        // Not every system keeps others from replacing a file that an editor shows; the editor would write its old words over the new ones.
        if (File.Exists(EditorsMark))
            throw new UsageException(
                $"“{path}”正在 LibreOffice 里打开着。请关闭再试；没有打开的，请删去“{EditorsMark}”。报告包还是原来的样子，一个文件也没有换。"
            );
    }

    public void StageContent(byte[] content)
    {
        using var stream = new FileStream(path + New, FileMode.Create, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    public void ReplaceFile()
    {
        if (File.Exists(path))
            File.Move(path, path + Old, overwrite: true);
        File.Move(path + New, path);
        isReplaced = true;
    }

    /// <summary>Puts back what stood here; what cannot be put back stays beside its place.</summary>
    public bool TryRestore()
    {
        var hadReplaced = isReplaced;
        isReplaced = false;
        try
        {
            if (hadReplaced)
                File.Delete(path);
            if (File.Exists(path + Old))
                File.Move(path + Old, path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Takes away what waits, once everything stands where it belongs.</summary>
    public void DeleteSideFiles()
    {
        try
        {
            File.Delete(path + New);
            if (isReplaced)
                File.Delete(path + Old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A scanner may hold it for a moment, or it may not be written; the next run takes it away.
        }
    }

    public void RecoverFile()
    {
        File.Delete(path + New);
        if (File.Exists(path))
            File.Delete(path + Old);
        else
            TryRestore();
    }

    private string EditorsMark =>
        System.IO.Path.Combine(
            System.IO.Path.GetDirectoryName(path) ?? "",
            $".~lock.{System.IO.Path.GetFileName(path)}#"
        );
}
