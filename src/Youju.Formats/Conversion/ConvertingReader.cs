using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>Reads older and foreign office files by letting LibreOffice turn them into a format with a reader of its own.</summary>
/// <remarks>Places are those in the converted file.</remarks>
public sealed class ConvertingReader(IReadOnlyList<IFormatReader> readers) : IFormatReader
{
    private static readonly Dictionary<FileKind, Conversion> Conversions = new()
    {
        [FileKind.Doc] = Conversion.ToDocx("doc"),
        [FileKind.Wps] = Conversion.ToDocx("doc"),
        [FileKind.Rtf] = Conversion.ToDocx("rtf"),
        [FileKind.Odt] = Conversion.ToDocx("odt"),
        [FileKind.WordXml] = Conversion.ToDocx("xml"),
        [FileKind.Ods] = new("ods", "xlsx:Calc MS Excel 2007 XML", FileKind.Xlsx, "libreoffice-calc"),
        // Only what the reader of its own could not open: old versions, and files that lack a record that the library wants.
        [FileKind.Xls] = new("xls", "xlsx:Calc MS Excel 2007 XML", FileKind.Xlsx, "libreoffice-calc"),
        [FileKind.Odp] = Conversion.ToPdf("odp"),
        [FileKind.Ppt] = Conversion.ToPdf("ppt"),
        [FileKind.Pptx] = Conversion.ToPdf("pptx"),
    };

    public IReadOnlyList<FileKind> Kinds => [.. Conversions.Keys.Except([FileKind.Xls])];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var conversion = Conversions[kind];
        EncryptionMark.RejectEncrypted(file, kind, budget);
        var program = OfficeProgram.FindExecutable()
            ?? throw UnreadableFileException.ProgramMissing(
                $"读取 {conversion.Extension} 文件",
                conversion.Package,
                "LibreOffice"
            );
        var converted = ConvertFile(file, conversion, program, budget);
        var after = new ReadingBudget(budget.Limits, budget.Cancel);
        return readers
            .First(reader => reader.Kinds.Contains(conversion.Kind))
            .ReadDocument(converted, conversion.Kind, after);
    }

    private static SourceFile ConvertFile(
        SourceFile file,
        Conversion conversion,
        string program,
        ReadingBudget budget
    )
    {
        using var room = new ConversionFolder();
        OfficeProgram.ConvertFiles(
            program,
            room.Profile,
            [room.SaveInput(file.Content, "input", conversion.Extension)],
            conversion.Filter,
            room.Output,
            budget
        );
        budget.Cancel.ThrowIfCancellationRequested();
        var output = Directory.EnumerateFiles(room.Output).FirstOrDefault()
            ?? throw UnreadableFileException.Damaged(
                $"LibreOffice 转换不了它（或没有安装 {conversion.Package}）"
            );
        return SourceFile.LoadFromPath(output, budget.Limits);
    }

    /// <param name="Extension">The extension under which LibreOffice recognises the input.</param>
    /// <param name="Filter">LibreOffice's name of the output format.</param>
    /// <param name="Package">The Debian package that brings the filter.</param>
    private sealed record Conversion(string Extension, string Filter, FileKind Kind, string Package)
    {
        public static Conversion ToDocx(string extension) =>
            new(extension, "docx:MS Word 2007 XML", FileKind.Docx, "libreoffice-writer");

        public static Conversion ToPdf(string extension) =>
            new(extension, "pdf:impress_pdf_Export", FileKind.Pdf, "libreoffice-impress");
    }
}
