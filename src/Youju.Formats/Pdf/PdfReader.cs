using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf;

/// <summary>Reads pdf files: paragraphs are rejoined from lines, tables rebuilt from ruling lines.</summary>
public sealed class PdfReader : IFormatReader
{
    private const int MostPages = 3000;
    private const int MostNesting = 128;

    public IReadOnlyList<FileKind> Kinds => [FileKind.Pdf];

    public Document Read(SourceFile file, FileKind kind, ReadingBudget budget) =>
        new FlowAssembler(budget).Assemble(ReadPages(file, budget));

    private static List<PageContent> ReadPages(SourceFile file, ReadingBudget budget)
    {
        using var pdf = Open(file);
        if (pdf.NumberOfPages == 0) throw UnreadableFileException.Damaged("文件里没有页");
        if (pdf.NumberOfPages > MostPages) throw UnreadableFileException.TooLarge($"多于 {MostPages} 页");
        var pages = new List<PageContent>(pdf.NumberOfPages);
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            budget.CheckTime();
            pages.Add(ReadPage(pdf, number));
        }

        return pages;
    }

    private static PdfDocument Open(SourceFile file)
    {
        try
        {
            return PdfDocument.Open(file.Content, new ParsingOptions { SkipMissingFonts = true, MaxStackDepth = MostNesting });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw UnreadableFileException.Encrypted();
        }
    }

    private static PageContent ReadPage(PdfDocument pdf, int number)
    {
        var page = pdf.GetPage(number);
        var turn = PageTurn.Of(page);
        return new(number, turn, GlyphScanner.Scan(page, turn), StrokeScanner.Scan(page, turn), PictureCover.IsScan(page));
    }
}
