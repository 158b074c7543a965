using System.Globalization;
using Youju.Publishing.Figures;
using Youju.Publishing.Manifests;

namespace Youju.Publishing.Verification;

/// <summary>Names what of a file is not as its manifest says: the figures where they can be told, else the place.</summary>
public static class FileComparison
{
    private const int MostNamed = 20;

    // Files of two units share a head and many a zero; one that was altered shares nearly everything.
    private const int LikePercent = 80;
    private const int Whole = 100;

    /// <summary>Whether a content was made of a published file: nearly all of its figures, or of its bytes, are the same.</summary>
    /// <remarks>A file of somebody else may have the same name; nothing can be said against it.</remarks>
    public static bool IsMadeOf(ManifestFile published, byte[] content)
    {
        var (same, all) = ManifestFiles.CountSameBlocks(published.Blocks, content);
        return IsNearlyAll(same, all) || SharesFigures(published, content);
    }

    private static bool SharesFigures(ManifestFile published, byte[] content)
    {
        var found = PublishedFigures.FindFigures(published.Path, content);
        var left = published.Figures.CountBy(one => (one.Key, one.Digest)).ToDictionary();
        var same = 0;
        foreach (var one in found.Select(figure => (figure.Key, figure.Digest)))
            if (left.GetValueOrDefault(one) is > 0 and var more)
            {
                left[one] = more - 1;
                same++;
            }

        return IsNearlyAll(same, Math.Max(found.Count, published.Figures.Count));
    }

    /// <summary>The file that a content was made of, whatever it is called now.</summary>
    public static ManifestFile? FindPublished(EditionManifest manifest, string name, byte[] content) =>
        manifest
            .Files.Where(file =>
                string.Equals(
                    Path.GetExtension(file.Path),
                    Path.GetExtension(name),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .OrderByDescending(file => Path.GetFileName(file.Path) == name)
            .ToList()
            .Find(file => IsMadeOf(file, content));

    /// <summary>Whether so many of all are so nearly all that one was made of the other.</summary>
    internal static bool IsNearlyAll(int same, int all) => all > 0 && same * Whole >= all * LikePercent;

    public static IReadOnlyList<Alteration> CompareFile(
        ManifestFile published,
        EditionManifest manifest,
        byte[] content
    )
    {
        var digest = ManifestFiles.HashContent(content);
        if (digest == published.Sha256)
            return [];
        var place = DescribePlace(published, content);
        var figures = CompareFigures(published.Figures, PublishedFigures.FindFigures(published.Path, content))
            .Take(MostNamed)
            .Select(pair => DescribeFigure(published, manifest, pair.Expected, pair.Found, place))
            .ToList();
        return figures.Count > 0
            ? figures
            : [new(AlterationKind.Changed, published.Path, null, null, place, published.Sha256, digest)];
    }

    private static Alteration DescribeFigure(
        ManifestFile published,
        EditionManifest manifest,
        FoundFigure? expected,
        FoundFigure? found,
        string place
    )
    {
        var key = (expected ?? found)!.Key;
        // A part of an archive has no words, only what its bytes come to.
        return key.StartsWith(FoundFigure.PartMark, StringComparison.Ordinal)
            ? CreateChange($"部件 {key[1..]}", expected?.Digest, found?.Digest)
            : CreateChange(manifest.NameFigure(key), expected?.Words, found?.Words);

        Alteration CreateChange(string label, string? before, string? now) =>
            new(AlterationKind.Changed, published.Path, key, label, place, before ?? "", now ?? "");
    }

    /// <summary>What stands before and behind the change is alike; what lies between was altered.</summary>
    private static IEnumerable<(FoundFigure? Expected, FoundFigure? Found)> CompareFigures(
        IReadOnlyList<FoundFigure> expected,
        IReadOnlyList<FoundFigure> found
    )
    {
        var start = 0;
        while (start < expected.Count && start < found.Count && IsSame(expected[start], found[start]))
            start++;
        var tail = 0;
        while (
            tail < Math.Min(expected.Count, found.Count) - start
            && IsSame(expected[^(tail + 1)], found[^(tail + 1)])
        )
            tail++;
        var before = expected.Skip(start).Take(expected.Count - start - tail).ToList();
        var now = found.Skip(start).Take(found.Count - start - tail).ToList();
        for (var at = 0; at < Math.Max(before.Count, now.Count); at++)
        {
            var pair = (before.ElementAtOrDefault(at), now.ElementAtOrDefault(at));
            if (pair is not ({ } one, { } other) || !IsSame(one, other))
                yield return pair;
        }
    }

    private static bool IsSame(FoundFigure one, FoundFigure other) =>
        one.Key == other.Key && one.Digest == other.Digest;

    private static string DescribePlace(ManifestFile published, byte[] content)
    {
        if (ManifestFiles.FindChange(published.Blocks, content) is not { } start)
            return "";
        var line = 1 + content.AsSpan(0, start).Count((byte)'\n');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"第 {start + 1} 个字节以后的 {ManifestFile.BlockBytes} 个字节里（第 {line} 行起）"
        );
    }
}
