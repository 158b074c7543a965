using Youju.Domain.Documents;
using Youju.Formats.Pdf;
using Youju.Formats.Reading;

namespace Youju.Formats.Ofd;

/// <summary>Reads 版式文件 (GB/T 33190): pages of placed letters and lines, laid out as those of a pdf are.</summary>
public sealed class OfdReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Ofd];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        using var package = Package.OpenArchive(file, budget);
        if (package.ContainsPart("Encryptions.xml"))
            throw UnreadableFileException.Encrypted();
        var pages = OfdBook
            .ReadBooks(package, budget)
            .SelectMany(book => book.Pages.Select(page => (Book: book, Page: page)))
            .Select(
                (found, index) => new PageParts(package, found.Book, budget).ReadPage(found.Page, index + 1)
            )
            .ToList();
        if (pages.All(page => page is null))
            throw UnreadableFileException.Damaged("没有一页有文字");
        return new FlowAssembler(budget).AssembleDocument(pages);
    }
}
