using System.Security.Cryptography;

namespace Youju.Formats.Reading;

/// <summary>A file in memory, as it came.</summary>
/// <param name="Name">The file's name, a last resort for telling its kind.</param>
public sealed record SourceFile(string Name, byte[] Content)
{
    /// <summary>Lower case, without the dot.</summary>
    public string Extension => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    public string ComputeSha256() => Convert.ToHexStringLower(SHA256.HashData(Content));

    public static SourceFile LoadFromPath(string path, ReadingLimits limits)
    {
        try
        {
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            return LoadFromStream(stream, Path.GetFileName(path), limits);
        }
        catch (Exception e)
            when (e
                    is FileNotFoundException
                        or DirectoryNotFoundException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw UnreadableFileException.NotFound(path);
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(path))
        {
            throw UnreadableFileException.IsFolder(path);
        }
        catch (Exception e) when (e.IsRefusal())
        {
            throw UnreadableFileException.NotPermitted(path, e);
        }
    }

    public static SourceFile LoadFromStream(Stream stream, string name, ReadingLimits limits)
    {
        using var content = new MemoryStream(
            stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, limits.FileBytes) : 0
        );
        var block = new byte[81920];
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            if (content.Length + read > limits.FileBytes)
                throw UnreadableFileException.TooLarge($"大于 {limits.FileBytes >> 20} MB");
            content.Write(block, 0, read);
        }

        return new(name, content.Length == content.Capacity ? content.GetBuffer() : content.ToArray());
    }
}
