using Youju.Domain.Documents;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Publishing.Manifests;
using Youju.Publishing.Verification;

namespace Youju.UseCases.Publications;

/// <summary>Reads a copy on paper and holds its figures against the paper of Word that it was printed from.</summary>
internal static class PrintedFigures
{
    /// <summary>What was read of the copy, beside the file that it is most like; null where none is, or nothing is read.</summary>
    /// <param name="folder">Where the files of the edition lie: one that is no longer as it was published is no measure.</param>
    public static CopyReading? CompareCopy(SourceFile copy, EditionManifest manifest, string folder)
    {
        if (TryReadText(copy) is not { } read)
            return null;
        return (
            from file in manifest.Files
            where file.Path.EndsWith(".docx", StringComparison.Ordinal)
            let content = EditionFolder.TryRead(Path.Combine(folder, file.Path))
            where content is not null && ManifestFiles.HashContent(content) == file.Sha256
            let published = TryReadText(new SourceFile(file.Path, content))
            where published is not null
            select CopyComparison.CompareText(
                file.Path,
                published.Text,
                read.Text,
                read.RecognisedPages.Count > 0
            )
        )
            .Where(reading => reading.IsLike)
            .MaxBy(reading => reading.Same);
    }

    private static Document? TryReadText(SourceFile file)
    {
        try
        {
            return DocumentReader.ReadDocument(file).Document;
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
