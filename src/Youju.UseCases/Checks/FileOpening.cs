using Youju.Formats;
using Youju.Formats.Reading;

namespace Youju.UseCases.Checks;

/// <summary>How a document or a workbook begins.</summary>
internal static class FileOpening
{
    private const int Length = 300;

    /// <summary>Its first words; empty for a file of another kind.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static string ReadWords(SourceFile source, CancellationToken cancel)
    {
        if (Signature.RecogniseKind(source) is not (FileKind.Docx or FileKind.Xlsx or FileKind.Xls))
            return "";
        var text = DocumentReader.ReadDocument(source, cancel: cancel).Document.Text;
        return text[..Math.Min(text.Length, Length)];
    }
}
