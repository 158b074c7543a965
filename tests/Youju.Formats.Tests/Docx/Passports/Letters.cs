using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Reading;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Docx.Passports;

/// <summary>Reports as they leave the house and as they come back.</summary>
internal static class Letters
{
    public static byte[] Write(Document document, Passport? passport = null)
    {
        using var stream = new MemoryStream();
        DocxWriter.WriteDocument(
            document,
            stream,
            new DocxProperties("报告", "某中心"),
            passport ?? PassportOf(document)
        );
        return stream.ToArray();
    }

    public static Document Read(byte[] docx) =>
        DocumentReader.ReadDocument(new SourceFile("报告.docx", docx)).Document;
}
