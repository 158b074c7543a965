using Youju.Domain.Documents;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Recognition;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf;

/// <summary>Reads pdf files: paragraphs are rejoined from lines, tables rebuilt from ruling lines.</summary>
public sealed class PdfReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Pdf];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var pages = ForeignLibrary.CallWithinLimits(() => ReadPages(file, budget), budget);
        if (pages.All(page => page is null))
            throw UnreadableFileException.Damaged("没有一页可以读出");
        var read = Scans.RecogniseScans(file, pages, budget);
        // Recognition has a time of its own; laying out begins with a fresh one.
        return new FlowAssembler(new(budget.Limits, budget.Cancel)).AssembleDocument(read);
    }

    private static List<PageContent?> ReadPages(SourceFile file, ReadingBudget budget)
    {
        using var pdf = PdfFile.OpenFile(file, budget);
        return [.. Enumerable.Range(1, pdf.PageCount).Select(pdf.ReadPage)];
    }
}
