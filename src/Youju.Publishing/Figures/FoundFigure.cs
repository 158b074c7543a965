using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Youju.Publishing.Figures;

/// <summary>A figure as a published file shows it, or a part of an archive that holds some.</summary>
/// <param name="Key">Which figure of the edition it is; of a part of an archive its name behind <see cref="PartMark"/>.</param>
/// <param name="Words">As it is printed there.</param>
/// <param name="Digest">Of every byte that belongs to it.</param>
public sealed record FoundFigure(string Key, string Words, string Digest)
{
    /// <summary>Stands before the name of a part of an archive.</summary>
    public const string PartMark = "→";

    private const int DigestBytes = 8;
    private const int LongestWords = 120;

    internal static FoundFigure FromBytes(string key, string words, ReadOnlySpan<byte> bytes) =>
        new(
            key,
            words.Length > LongestWords ? words[..LongestWords] : words,
            Convert.ToHexStringLower(SHA256.HashData(bytes)[..DigestBytes])
        );
}

/// <summary>Finds the figures in a published file by what kind of file it is.</summary>
public static class FigureSearch
{
    private static readonly Dictionary<string, Func<byte[], IEnumerable<FoundFigure>>> Searches = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".html"] = PageFigures.FindFigures,
        [".csv"] = RowFigures.FindInCsv,
        [".json"] = RowFigures.FindInJson,
        [".parquet"] = RowFigures.FindInParquet,
        [".docx"] = ArchiveFigures.FindFigures,
        [".xlsx"] = ArchiveFigures.FindFigures,
    };

    /// <summary>In the order of the file; of a damaged file what can still be told.</summary>
    public static IReadOnlyList<FoundFigure> FindFigures(string path, byte[] content)
    {
        try
        {
            return Searches.TryGetValue(Path.GetExtension(path), out var search) ? [.. search(content)] : [];
        }
        catch (RegexMatchTimeoutException)
        {
            // A file that was made to be slow shows nothing.
            return [];
        }
    }
}
