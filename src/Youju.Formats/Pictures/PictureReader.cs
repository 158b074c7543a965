using Youju.Domain.Documents;
using Youju.Formats.Pdf;
using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>Reads a scan or photograph of a report, as a scanned pdf is read.</summary>
public sealed class PictureReader : IFormatReader
{
    private readonly PdfReader pages = new();

    public IReadOnlyList<FileKind> Kinds => [FileKind.Png, FileKind.Jpeg];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var picture =
            kind == FileKind.Png
                ? PngPicture.ReadPicture(file.Content)
                : JpegPicture.ReadPicture(file.Content);
        return pages.ReadDocument(
            file with
            {
                Content = PicturePages.CreatePdf(picture),
            },
            FileKind.Pdf,
            budget
        );
    }
}
