using System.Globalization;
using System.Text;
using Youju.Formats.Photos;
using Youju.Formats.Reading;
using Youju.Tourism.BaseMaps;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>What may be kept as evidence: documents, tables and pictures, by what a file holds and not by what it is called.</summary>
internal static class EvidenceContent
{
    private static readonly ReadingLimits Limits = ReadingLimits.Default;
    private static readonly string[] PlainText = ["txt", "md", "csv"];

    private static readonly FileKind[] UnfitUnlessPlain =
    [
        FileKind.Txt,
        FileKind.Md,
        FileKind.Csv,
        FileKind.Html,
        FileKind.WebSheet,
    ];

    // The others end as their kind is called.
    private static readonly Dictionary<FileKind, string> UsualEndings = new()
    {
        [FileKind.Jpeg] = "jpg",
        [FileKind.Tiff] = "tif",
        [FileKind.WordXml] = "xml",
        [FileKind.ExcelXml] = "xml",
        [FileKind.FlatXml] = "xml",
    };

    /// <exception cref="UsageException">The file is too large.</exception>
    public static SourceFile LoadSource(string path)
    {
        try
        {
            return SourceFile.LoadFromPath(path, Limits);
        }
        catch (UnreadableFileException large) when (large.Reason == UnreadableReason.TooLarge)
        {
            throw new UsageException(
                ImportRemarks.EvidenceTooLarge,
                [Path.GetFileName(path), (Limits.FileBytes >> 20).ToString(CultureInfo.InvariantCulture)]
            );
        }
    }

    /// <summary>The name without signs that nobody sees: some turn the words around and make fdp.exe look like exe.pdf.</summary>
    public static string CleanFileName(SourceFile file) =>
        string.Concat(
                file.Name.Where(sign =>
                    !char.IsControl(sign) && char.GetUnicodeCategory(sign) != UnicodeCategory.Format
                )
            )
            .Trim();

    /// <summary>The ending that its stored copy gets: pdf.</summary>
    /// <exception cref="UsageException">It is nothing that a person could read as evidence.</exception>
    public static string RecogniseExtension(SourceFile file)
    {
        if (file.Content.Length == 0)
            throw new UsageException(ImportRemarks.EvidenceEmpty, [file.Name]);
        return FindOwnExtension(file) ?? FindReadableExtension(file);
    }

    // Kinds that no document is read from, but a person looks at.
    private static string? FindOwnExtension(SourceFile file) =>
        PhotoFile.IsHeif(file.Content) ? "heic"
        : TileArchive.IsArchive(file.Content) ? "pmtiles"
        : IsGeoJson(file) ? "geojson"
        : null;

    private static string FindReadableExtension(SourceFile file) =>
        RecogniseKind(file) switch
        {
            FileKind.Txt or FileKind.Md or FileKind.Csv when IsPlainText(file) => file.Extension,
            var kind when UnfitUnlessPlain.Contains(kind) => throw new UsageException(
                ImportRemarks.EvidenceUnfit,
                [file.Name]
            ),
            var kind => UsualEndings.GetValueOrDefault(kind) ?? kind.ToString().ToLowerInvariant(),
        };

    // Outlines for maps; other json is nothing that a person reads.
    private static bool IsGeoJson(SourceFile file) =>
        file.Extension is "geojson" or "json"
        && !IsBinaryContent(file.Content)
        && Encoding.UTF8.GetString(file.Content).Contains("\"coordinates\"", StringComparison.Ordinal);

    private static bool IsPlainText(SourceFile file) =>
        PlainText.Contains(file.Extension) && !IsBinaryContent(file.Content);

    private static FileKind RecogniseKind(SourceFile file)
    {
        try
        {
            return Signature.RecogniseKind(file);
        }
        catch (UnreadableFileException wrong)
        {
            throw wrong.Reason == UnreadableReason.Unsupported
                ? new UsageException(ImportRemarks.EvidencePacked, [file.Name])
                : new UsageException(ImportRemarks.EvidenceUnreadable, [file.Name, wrong.Message]);
        }
    }

    // Text in UTF-16 begins with a mark and holds zeros.
    private static bool IsBinaryContent(byte[] content) =>
        content.AsSpan().Contains((byte)0) && content is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
}
