using System.Security.Cryptography;
using System.Text;
using Youju.Publishing.Figures;

namespace Youju.Publishing.Manifests;

/// <summary>What a manifest says of a file, computed from its bytes.</summary>
public static class ManifestFiles
{
    /// <summary>The manifest of the edition.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The signature of <see cref="Manifest"/>: 64 bytes.</summary>
    public const string Signature = "manifest.sig";

    /// <summary>The key by which it is verified.</summary>
    public const string Key = "public-key.pem";

    /// <summary>The digests of all files, for <c>sha256sum -c</c>.</summary>
    public const string Sums = "SHA256SUMS";

    public static ManifestFile DescribeFile(string path, string title, string type, byte[] content) =>
        new(path, title, type, content.Length, HashContent(content))
        {
            Blocks = HashBlocks(content),
            Figures = PublishedFigures.FindFigures(path, content),
        };

    public static ManifestFigure DescribeFigure(string key, string label, string text) =>
        new(key, label, text, HashContent(Encoding.UTF8.GetBytes($"{key}\n{label}\n{text}\n")));

    public static string HashContent(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The first place from which a content is not what its digests say; null where all agree.</summary>
    public static int? FindChange(string blocks, byte[] content)
    {
        var found = HashBlocks(content);
        if (found == blocks)
            return null;
        var same = blocks.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return Math.Min(same / ManifestFile.BlockDigits * ManifestFile.BlockBytes, content.Length);
    }

    /// <summary>How many blocks of a content stand where and as its digests say, of how many there are in the longer one.</summary>
    internal static (int Same, int All) CountSameBlocks(string blocks, byte[] content)
    {
        var (expected, found) = (SplitDigests(blocks), SplitDigests(HashBlocks(content)));
        return (
            expected.Zip(found).Count(pair => pair.First == pair.Second),
            Math.Max(expected.Count, found.Count)
        );
    }

    private static List<string> SplitDigests(string blocks) =>
        [.. blocks.Chunk(ManifestFile.BlockDigits).Select(digest => new string(digest))];

    /// <summary>The text of <see cref="Sums"/>.</summary>
    public static byte[] WriteSums(IEnumerable<(string Path, byte[] Content)> files) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                files
                    .OrderBy(file => file.Path, StringComparer.Ordinal)
                    .Select(file => $"{HashContent(file.Content)}  {file.Path}\n")
            )
        );

    /// <summary>The digests that a text of sums tells, by path; lines that are none are left out.</summary>
    public static IReadOnlyDictionary<string, string> ReadSums(byte[] content)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(content).Split('\n'))
            if (line.Split("  ", 2) is [{ Length: 64 } digest, { Length: > 0 } path])
                sums[path] = digest;
        return sums;
    }

    private static string HashBlocks(byte[] content)
    {
        var digests = new StringBuilder();
        for (var at = 0; at < content.Length; at += ManifestFile.BlockBytes)
        {
            var block = content.AsSpan(at, Math.Min(ManifestFile.BlockBytes, content.Length - at));
            digests.Append(Convert.ToHexStringLower(SHA256.HashData(block))[..ManifestFile.BlockDigits]);
        }

        return digests.ToString();
    }
}
