using System.Security.Cryptography;
using System.Text;

namespace Youju.Storage;

/// <summary>Reads and writes single files of a dossier's folder.</summary>
internal static class DossierFiles
{
    public const string Part = ".part";
    private const int LargestFile = 64 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DossierException">The file is too large or no text.</exception>
    public static string ReadText(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (file.Length > LargestFile)
            throw new DossierException($"{path} 有 {file.Length / 1024 / 1024} MB，超过 {LargestFile / 1024 / 1024} MB，不像是年度档案的文件。");
        try
        {
            return Utf8.GetString(File.ReadAllBytes(file.FullName));
        }
        catch (DecoderFallbackException)
        {
            throw new DossierException($"{path} 不是 UTF-8 编码的文本，请在编辑器里另存为 UTF-8。");
        }
    }

    public static bool Says(string folder, string path, string text) =>
        new FileInfo(Path.Combine(folder, path)) is { Exists: true, Length: <= LargestFile } && Hash(folder, path) == HashOf(text);

    /// <summary>Writes a text beside its place, from where it can be moved there at once.</summary>
    public static string Stage(string folder, string path, string text)
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var stream = new FileStream(place + Part, FileMode.Create, FileAccess.Write);
        using var writer = new StreamWriter(stream, Utf8);
        writer.Write(text);
        writer.Flush();
        stream.Flush(flushToDisk: true);
        return place;
    }

    /// <summary>Moves a staged file to its place.</summary>
    public static void Finish(string place) => File.Move(place + Part, place, overwrite: true);

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using var source = File.OpenRead(from);
        using var copy = new FileStream(to, FileMode.Create, FileAccess.Write);
        source.CopyTo(copy);
        copy.Flush(flushToDisk: true);
    }

    public static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>The sha-256 of a file's content; null where there is no file.</summary>
    public static string? Hash(string folder, string path)
    {
        var place = Path.Combine(folder, path);
        if (!File.Exists(place))
            return null;
        using var stream = File.OpenRead(place);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(text)));
}
