using System.Globalization;
using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.Publishing.Verification;
using Youju.UseCases.Publications;

namespace Youju.Web.Portal;

/// <summary>What the portal says of a file or a code that somebody brought.</summary>
/// <param name="IsTrue">Whether it was published here as it is.</param>
/// <param name="Lines">What was altered, or where it stands.</param>
public sealed record VerifyAnswer(bool IsTrue, string Sentence, IReadOnlyList<string> Lines)
{
    private const int MostLines = 10;
    private const int FewestDigits = 8;

    // What is larger, or needs a library to be read, is told by its digest alone.
    private const int LargestCompared = 2 << 20;
    private static readonly string[] Compared = [".html", ".csv", ".json", ".txt"];
    private static readonly string[] Seals =
    [
        ManifestFiles.Manifest,
        ManifestFiles.Signature,
        ManifestFiles.Sums,
    ];

    /// <summary>The page where it stands; null where nothing was found.</summary>
    public string? Link { get; init; }

    /// <summary>Looks for a code that a page prints, or for the sha-256 of a file.</summary>
    internal static VerifyAnswer FindCode(PortalShelf shelf, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiHexDigit)).ToLowerInvariant();
        if (digits.Length < FewestDigits)
            return new(false, "验真码是 12 位数字和字母 a 到 f，印在网页和报告上，如 7f3a·91c2·0be4。", []);
        var found = shelf.Published.FirstOrDefault(edition =>
            edition.Manifest.Code.StartsWith(digits, StringComparison.Ordinal)
            || edition.Manifest.Files.Any(file => file.Sha256.StartsWith(digits, StringComparison.Ordinal))
        );
        return found is null
            ? new(
                false,
                $"这里公开过的没有“{code.Trim()}”。请核对是不是抄错了；没有抄错的，它不是这里公开的。",
                []
            )
            : DescribeTrue(found, "这个码属于");
    }

    /// <summary>Looks for a file by its content, and tells what of it was altered where its name is known.</summary>
    internal static VerifyAnswer CompareFile(PortalShelf shelf, string name, byte[] content)
    {
        var digest = ManifestFiles.HashContent(content);
        var found = shelf.Published.FirstOrDefault(edition => IsOwn(edition, name, digest));
        if (found is not null)
            return DescribeTrue(found, $"真：“{name}”与公开时一个字节不差，是");
        var nearest =
            content.Length <= LargestCompared && Compared.Contains(Path.GetExtension(name).ToLowerInvariant())
                ? FindNearest(shelf, name, content)
                : null;
        return nearest
            ?? new(
                false,
                $"“{name}”不是这里公开的样子：公开过的文件里没有内容相同的。改了名称不要紧，改了一个字节就认不出来。",
                ["下载整个公开版，用 youju verify 可以查出是哪里改过。"]
            );
    }

    private static bool IsOwn(PublishedEdition edition, string name, string digest) =>
        edition.Manifest.Files.Any(file => file.Sha256 == digest)
        || (
            Seals.Contains(name, StringComparer.Ordinal)
            && PublishedStore.ReadFile(edition, name) is { } seal
            && ManifestFiles.HashContent(seal) == digest
        );

    private static VerifyAnswer? FindNearest(PortalShelf shelf, string name, byte[] content)
    {
        var compared =
            from edition in shelf.Published
            let file = edition.Manifest.Files.FirstOrDefault(file => Path.GetFileName(file.Path) == name)
            where file is not null
            let altered = FileComparison.CompareFile(file, edition.Manifest, content)
            orderby altered.Count, edition.Manifest.Terms.Number descending
            select (edition, altered);
        if (compared.FirstOrDefault() is not ({ } nearest, { } alterations))
            return null;
        return new(
            false,
            $"不真：“{name}”与最相近的{DescribeEdition(nearest)}有 {alterations.Count} 处不同。",
            [.. alterations.Take(MostLines).Select(DescribeAlteration)]
        )
        {
            Link = FormatLink(nearest),
        };
    }

    private static string DescribeAlteration(Alteration one) =>
        one.Label is null
            ? $"内容改过{one.Place}"
            : $"{one.Label}：应为“{one.Expected}”，现在是“{one.Found}”";

    private static VerifyAnswer DescribeTrue(PublishedEdition edition, string lead) =>
        new(true, $"{lead}{DescribeEdition(edition)}。", [$"签名的公钥指纹 {edition.Manifest.Key}"])
        {
            Link = FormatLink(edition),
        };

    private static string DescribeEdition(PublishedEdition edition) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{edition.Manifest.Unit} {edition.Manifest.Year}年度第 {edition.Manifest.Terms.Number} 版"
        );

    private static string FormatLink(PublishedEdition edition) =>
        $"/public/{PortalEdition.FormatEditionPath(edition.Place, edition.Manifest)}index.html";
}
