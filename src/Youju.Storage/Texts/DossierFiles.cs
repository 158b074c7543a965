using System.Security.Cryptography;
using System.Text;
using Youju.Storage.Files;
using Youju.Text.Yaml.Comments;

namespace Youju.Storage.Texts;

/// <summary>The texts of a dossier as the bytes of its files.</summary>
internal static class DossierFiles
{
    private static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <exception cref="DossierException">The bytes are no text.</exception>
    public static string DecodeText(string path, byte[] bytes) =>
        FileText.DecodeBytes(bytes)
        ?? throw new DossierException(
            $"{path} 不是文本，或已经损坏：既不是 UTF-8，也不是 GB18030 或 UTF-16。"
                + "请从备份找回，或在编辑器里另存为 UTF-8。"
        );

    /// <summary>The part with the comments that people wrote into the file that stands there.</summary>
    /// <param name="other">Another copy of the dossier, whose comments are kept too.</param>
    public static DossierPart KeepComments(DossierPlace place, DossierPart part, DossierPlace? other)
    {
        if (!part.IsCommented || ReadTextIfPresent(place, part.Path) is not { } before)
            return part;
        var theirs = other is null ? null : ReadTextIfPresent(other, part.Path);
        return new(part.Path, text => text.Write(YamlComments.PreserveComments(part.Text, before, theirs)));
    }

    public static void WriteText(Stream file, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(file, Utf8, leaveOpen: true);
        write(writer);
    }

    /// <summary>The sha-256 of what <see cref="WriteText"/> writes.</summary>
    public static string HashText(Action<TextWriter> write)
    {
        using var hash = SHA256.Create();
        using (var file = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            WriteText(file, write);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static string? ReadTextIfPresent(DossierPlace place, string path) =>
        place.ReadBytes(path) is { } bytes ? DecodeText(path, bytes) : null;
}
