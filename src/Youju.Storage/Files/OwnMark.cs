using System.Security.Cryptography;

namespace Youju.Storage.Files;

/// <summary>
/// A digest that a result carries beside its content, where the file system keeps such notes: it tells
/// whether somebody has changed it since.
/// </summary>
internal static class OwnMark
{
    private const string Name = "user.youju.sha256";

    public static void WriteMark(string path, ReadOnlySpan<byte> content) =>
        SystemCalls.TryWriteAttribute(path, Name, SHA256.HashData(content));

    /// <summary>Whether the content is as we wrote it; null where nothing tells.</summary>
    public static bool? IsUnchanged(string path, ReadOnlySpan<byte> content) =>
        SystemCalls.ReadAttribute(path, Name) is { Length: SHA256.HashSizeInBytes } digest
            ? digest.AsSpan().SequenceEqual(SHA256.HashData(content))
            : null;
}
