using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.Publishing.Verification;
using Youju.UseCases.Publications;

namespace Youju.Web.Portal;

/// <summary>What can be said of a file or a code that somebody brought.</summary>
public enum VerifyVerdict
{
    /// <summary>It was published here as it is.</summary>
    True,

    /// <summary>It was made of something that was published here, and altered.</summary>
    Altered,

    /// <summary>Nothing that was published here equals it; whether it is true elsewhere nobody here knows.</summary>
    Unknown,
}

/// <summary>What the portal says of a file or a code that somebody brought.</summary>
/// <param name="Lines">What was altered, or where it stands.</param>
public sealed partial record VerifyAnswer(VerifyVerdict Verdict, string Sentence, IReadOnlyList<string> Lines)
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
        // What a camera read of a page has the unit and the year before the code.
        var digits = string.Concat(code.Split(':')[^1].Where(char.IsAsciiHexDigit)).ToLowerInvariant();
        if (digits.Length < FewestDigits)
            return new(
                VerifyVerdict.Unknown,
                "验真码是 12 位数字和字母 a 到 f，印在网页和报告上，如 7f3a·91c2·0be4。",
                []
            );
        var found = shelf.Published.FirstOrDefault(edition =>
            edition.Manifest.Code.StartsWith(digits, StringComparison.Ordinal)
            || edition.Manifest.Files.Any(file => file.Sha256.StartsWith(digits, StringComparison.Ordinal))
        );
        return found is null
            ? new(
                VerifyVerdict.Unknown,
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
                VerifyVerdict.Unknown,
                $"这里公开过的文件里没有与“{name}”相同的。它是不是别处公开的，这里说不了。",
                [
                    "名称不要紧，只看内容；下载以后打开再保存过的，内容也会变，请重新下载再核对。",
                    "有整个公开版文件夹的，照里面的 verify.txt 做，可以查出是哪里改过。",
                ]
            );
    }

    private static bool IsOwn(PublishedEdition edition, string name, string digest) =>
        edition.Manifest.Files.Any(file => file.Sha256 == digest)
        || (
            Seals.Contains(name, StringComparer.Ordinal)
            && PublishedStore.ReadFile(edition, name) is { } seal
            && ManifestFiles.HashContent(seal) == digest
        );

    // Only what was surely made of a published file is said to be altered: others may call theirs by the same name.
    private static VerifyAnswer? FindNearest(PortalShelf shelf, string name, byte[] content)
    {
        var plain = TrimCopyMark(name);
        var compared =
            from edition in shelf.Published
            let file = FileComparison.FindPublished(edition.Manifest, plain, content)
            where file is not null
            let altered = FileComparison.CompareFile(file, edition.Manifest, content)
            orderby altered.Count, edition.Manifest.Terms.Number descending
            select (edition, altered);
        if (compared.FirstOrDefault() is not ({ } nearest, { } alterations))
            return null;
        return new(
            VerifyVerdict.Altered,
            $"改过：“{name}”与{DescribeEdition(nearest)}公开的不一样，有 {alterations.Count} 处。",
            [.. alterations.Take(MostLines).Select(DescribeAlteration)]
        )
        {
            Link = FormatLink(nearest),
        };
    }

    // facts (1).csv: what browsers call a file that is downloaded again.
    private static string TrimCopyMark(string name) =>
        CopyMark().Replace(Path.GetFileNameWithoutExtension(name), "") + Path.GetExtension(name);

    [GeneratedRegex(@"\s*[（(]\d{1,3}[)）]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CopyMark();

    private static string DescribeAlteration(Alteration one) =>
        one.Label is null
            ? $"内容改过{one.Place}"
            : $"{one.Label}：应为“{one.Expected}”，现在是“{one.Found}”";

    private static VerifyAnswer DescribeTrue(PublishedEdition edition, string lead) =>
        new(
            VerifyVerdict.True,
            $"{lead}{DescribeEdition(edition)}。",
            [$"签名的公钥指纹 {edition.Manifest.Key}"]
        )
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
