namespace Youju.Storage.Files;

/// <summary>Reads small files that stand beside a report or were named: plain files of a size that a person writes.</summary>
public static class InputGate
{
    /// <summary>Larger than any list that people keep by hand.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The whole text of a file.</summary>
    /// <exception cref="RefusedFileException">It is no file, or too large, or may not be read.</exception>
    public static string ReadText(string path)
    {
        var status = FileStatus.ReadThroughLinks(path);
        if (status.Nature == FileNature.Absent)
            throw new RefusedFileException($"找不到“{path}”。请核对路径和文件名。");
        // Pipes of a shell, <(…), are read to their end.
        if (status.Nature is not (FileNature.Regular or FileNature.Pipe))
            throw new RefusedFileException($"读不了“{path}”：它是{status.DescribeNature()}，不是文件。");
        try
        {
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            return ReadWithinLimit(path, stream);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new RefusedFileException(SystemRefusal.ExplainReadRefusal($"“{path}”", wrong), wrong);
        }
    }

    private static string ReadWithinLimit(string path, Stream stream)
    {
        using var content = new MemoryStream();
        var block = new byte[81920];
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            if (content.Length + read > MostBytes)
                throw new RefusedFileException(
                    $"读不了“{path}”：大于 {MostBytes >> 20} MB，不像是手写的清单。请核对路径。"
                );
            content.Write(block, 0, read);
        }

        content.Position = 0;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }
}
