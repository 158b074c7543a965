using System.Security.Cryptography;
using Youju.Storage.Files;

namespace Youju.Database.Evidence;

/// <summary>Originals in a folder, each under its hash.</summary>
public sealed class FolderEvidenceStore(string folder) : IPassingStore
{
    /// <inheritdoc/>
    public void Keep(string sha256, byte[] content)
    {
        if (IsSound(sha256))
            return;
        var path = LocateFile(sha256);
        var part = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (HashFile(part) != sha256)
                throw new DossierException("佐证写下之后读回来不一样，没有登记。请检查磁盘，再试一次。");
            File.Move(part, path, overwrite: true);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(
                $"佐证没有存下：{SystemRefusal.ExplainRefusal(wrong)}。已有的没有动。"
            );
        }
        finally
        {
            if (File.Exists(part))
                File.Delete(part);
        }
    }

    /// <inheritdoc/>
    public Stream? Open(string sha256) =>
        File.Exists(LocateFile(sha256)) ? File.OpenRead(LocateFile(sha256)) : null;

    /// <inheritdoc/>
    public bool IsSound(string sha256) =>
        File.Exists(LocateFile(sha256)) && HashFile(LocateFile(sha256)) == sha256;

    /// <inheritdoc/>
    public bool Answers()
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Remove(string sha256) => File.Delete(LocateFile(sha256));

    private static string HashFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private string LocateFile(string sha256)
    {
        ContentHash.RequireHash(sha256);
        return Path.Combine(folder, sha256[..2], sha256);
    }
}
