using Youju.Domain.Documents;

namespace Youju.Formats.Tests.Pdf;

/// <summary>Facts read off the pages of published documents by eye.</summary>
public class PublishedPdfTests
{
    [Theory]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 10)]
    [InlineData("final-accounts-2024-shanghai-putuo-planning.pdf", 10)]
    [InlineData("final-accounts-template.pdf", 10)]
    [InlineData("budget-2025-shanghai-putuo-finance.pdf", 9)]
    [InlineData("budget-2019-jiangsu-general-office-tables.pdf", 12)]
    [InlineData("budget-2019-jiangsu-general-office-text.pdf", 0)]
    [InlineData("budget-2019-jiangsu-peoples-congress.pdf", 0)]
    public void Finds_every_table_once(string file, int count) =>
        Assert.Equal(count, Read(file).Blocks.OfType<Table>().Count(table => table.ColumnsKnown));

    [Theory]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 5, "2080505", 3, "6.18")]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 5, "2013901", 4, "")]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 5, "2013999", 4, "202.24")]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 2, "2210203", 2, "11.72")]
    [InlineData("final-accounts-2024-shanghai-putuo-planning.pdf", 3, "2200150", 4, "2077.09")]
    [InlineData("final-accounts-2024-shanghai-putuo-planning.pdf", 6, "30106", 5, "0.08")]
    [InlineData("budget-2019-jiangsu-general-office-tables.pdf", 0, "二、财政专户管理资金", 5, "")]
    [InlineData("budget-2019-jiangsu-general-office-tables.pdf", 0, "一、财政拨款", 5, "11,700.63")]
    public void Puts_a_figure_into_its_row_and_column(
        string file,
        int table,
        string label,
        int column,
        string words
    )
    {
        var document = Read(file);
        var row = document
            .Blocks.OfType<Table>()
            .ElementAt(table)
            .Rows.Single(row => document.SliceText(row.Cells[0].Span) == label);

        Assert.Equal(words, document.SliceText(row.Cells.Single(cell => cell.Column == column).Span));
    }

    [Theory]
    [InlineData("final-accounts-2024-shanghai-putuo-social-work.pdf", 2, 20)]
    [InlineData("budget-2025-shanghai-putuo-finance.pdf", 1, 23)]
    [InlineData("budget-2025-shanghai-putuo-finance.pdf", 7, 33)]
    public void Joins_tables_over_pages_without_repeating_their_headers(string file, int table, int rows) =>
        Assert.Equal(rows, Read(file).Blocks.OfType<Table>().ElementAt(table).Rows.Count);

    [Fact]
    public void Reads_text_that_a_spreadsheet_prints_on_two_pages_once()
    {
        var document = Read("budget-2025-shanghai-putuo-finance.pdf");

        Assert.Single(Drawn.Paragraphs(document), words =>
            words.StartsWith("7.“社会保障和就业支出（类）", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("budget-2019-jiangsu-peoples-congress.pdf", "— 1 —")]
    [InlineData("budget-2019-jiangsu-general-office-text.pdf", "1")]
    public void Drops_page_numbers(string file, string number) =>
        Assert.DoesNotContain(number, Drawn.Paragraphs(Read(file)));

    private static Document Read(string file) =>
        DocumentReader.ReadDocument(RepositoryFiles.Shared($"corpus/{file}")).Document;
}
