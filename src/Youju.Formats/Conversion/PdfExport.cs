using System.Globalization;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>Turns docx into PDF through LibreOffice, all of them in one run of the program.</summary>
public static class PdfExport
{
    // Tagged for those who cannot see, and PDF/A-2 with all fonts, for an archive keeps it for thirty years.
    private const string ArchiveFilter =
        "pdf:writer_pdf_Export:"
        + """{"UseTaggedPDF":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"}}""";

    /// <param name="program">As <see cref="OfficeProgram.FindExecutable"/> gives it.</param>
    /// <param name="day">The day that the PDFs tell as that of their making: equal documents give equal bytes.</param>
    /// <returns>The PDFs in the order of the documents.</returns>
    /// <exception cref="UnreadableFileException">The program took too long or could not convert one of them.</exception>
    public static IReadOnlyList<byte[]> ConvertDocuments(
        string program,
        IReadOnlyList<byte[]> documents,
        DateOnly day,
        CancellationToken cancel
    )
    {
        using var room = new ConversionFolder();
        var names = Enumerable
            .Range(1, documents.Count)
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToList();
        var inputs = names.Zip(documents, (name, content) => room.SaveInput(content, name, "docx")).ToList();
        OfficeProgram.ConvertFiles(
            program,
            room.Profile,
            inputs,
            ArchiveFilter,
            room.Output,
            new ReadingBudget(ReadingLimits.Default, cancel)
        );
        cancel.ThrowIfCancellationRequested();
        return [.. names.Select(name => ReadStampedPdf(Path.Combine(room.Output, name + ".pdf"), day))];
    }

    private static byte[] ReadStampedPdf(string path, DateOnly day)
    {
        if (!File.Exists(path))
            throw UnreadableFileException.Damaged(
                "LibreOffice 没有生成 PDF（或没有安装 libreoffice-writer）"
            );
        var pdf = File.ReadAllBytes(path);
        return PdfStamp.StampDate(pdf, day);
    }
}
