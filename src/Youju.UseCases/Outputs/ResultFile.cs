using Youju.UseCases.Refusals;

namespace Youju.UseCases.Outputs;

/// <summary>A result on disk, whole or not at all.</summary>
internal static class ResultFile
{
    public static void WriteResult(string path, Action<Stream> write)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            ReplaceFile(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(DescribeFailure(path, e));
        }
    }

    /// <exception cref="UsageException">There cannot be such a folder.</exception>
    public static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(DescribeFailure(folder, e));
        }
    }

    /// <summary>Why something cannot be written, and what to do.</summary>
    public static string DescribeFailure(string path, Exception e) =>
        $"写不了“{path}”：{DescribeReason(e)}。请关闭已打开的同名文件再试，或用 -o 换一个位置。";

    private static void ReplaceFile(string path, Action<Stream> write)
    {
        var unfinished = path + ".partial";
        try
        {
            using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
                write(output);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string DescribeReason(Exception e) =>
        e switch
        {
            UnauthorizedAccessException => "没有写入权限，或同名文件正在别处打开，或同名的是文件夹",
            DirectoryNotFoundException => "文件夹不存在",
            _ => "同名文件正在别处打开，或磁盘已满，或路径不可用",
        };
}
