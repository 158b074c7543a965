using System.IO.Compression;
using System.Text;
using Youju.Formats.Photos;

namespace Youju.Publishing.Redaction;

/// <summary>A secret that stands in something that is to be published.</summary>
/// <param name="File">The file, and behind → the part of it.</param>
public sealed record FoundSecret(string File, Secret Secret);

/// <summary>Searches every byte that is to be published for what may not be told: also what is packed in archives.</summary>
public static class PublishedSearch
{
    private const int DeepestArchive = 4;
    private static readonly Encoding[] Writings =
    [
        Encoding.UTF8,
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
    ];

    public static IReadOnlyList<FoundSecret> FindSecrets(
        IEnumerable<(string Name, byte[] Content)> files,
        IReadOnlyCollection<Secret> secrets
    )
    {
        var needles = secrets
            .SelectMany(secret => ListWritings(secret.Words).Select(bytes => (secret, bytes)))
            .ToList();
        return [.. files.SelectMany(file => SearchContent(file.Name, file.Content, needles, 0))];
    }

    private static IEnumerable<FoundSecret> SearchContent(
        string name,
        byte[] content,
        List<(Secret Secret, byte[] Bytes)> needles,
        int depth
    )
    {
        foreach (
            var secret in needles
                .Where(needle => content.AsSpan().IndexOf(needle.Bytes) >= 0)
                .Select(needle => needle.Secret)
                .Distinct()
        )
            yield return new(name, secret);
        // A photo tells by itself where and when it was taken, whatever the dossier says.
        if (PhotoCleaning.HasTraces(content))
            yield return new(name, new(SecretKind.Position, "照片里的位置、时间和设备"));
        if (depth == DeepestArchive || content is not [(byte)'P', (byte)'K', 3, 4, ..])
            yield break;
        foreach (
            var found in ReadParts(content)
                .SelectMany(part => SearchContent($"{name} → {part.Name}", part.Content, needles, depth + 1))
        )
            yield return found;
    }

    private static IEnumerable<(string Name, byte[] Content)> ReadParts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }

    // As text, as a page writes it, and as the numbers of its letters.
    private static IEnumerable<byte[]> ListWritings(string words) =>
        Writings
            .Select(writing => writing.GetBytes(words))
            .Append(Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlEncode(words)))
            .Append(
                Encoding.UTF8.GetBytes(
                    string.Concat(
                        words.Select(letter => letter < 128 ? letter.ToString() : $"\\u{(int)letter:x4}")
                    )
                )
            )
            .DistinctBy(Convert.ToHexString);
}
