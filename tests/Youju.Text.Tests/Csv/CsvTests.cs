using CsCheck;
using Youju.Text.Csv;

namespace Youju.Text.Tests.Csv;

public sealed class CsvTests
{
    [Fact]
    public void Cells_are_read_as_they_were_written() =>
        Gen.String[Gen.Char["灯\",\n\r a=+-@'1\t"], 1, 6]
            .Array[2, 4]
            .Array[1, 5]
            .Sample(rows =>
            {
                var read = CsvReader.ReadRows(CsvWriter.FormatRows(rows), out var openQuoteLine);
                Assert.Equal(0, openQuoteLine);
                Assert.Equal(
                    rows.Select(row => string.Join('|', row)),
                    read.Select(row => string.Join('|', row.Cells))
                );
            });

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("-正文", "'-正文")]
    [InlineData("+86", "+86")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'灯会'", "'灯会'")]
    [InlineData("'-5", "''-5")]
    public void Text_that_begins_like_a_formula_is_marked_as_text(string cell, string written)
    {
        var text = CsvWriter.FormatRows([
            [cell, ""],
        ]);

        Assert.Equal($"\uFEFF{written},\n", text);
        Assert.Equal(cell, CsvReader.ReadRows(text, out _)[0][0]);
    }

    [Fact]
    public void A_row_knows_the_line_it_begins_on() =>
        Assert.Equal([1, 2, 4], CsvReader.ReadRows("a,b\n\"c\nd\",e\nf,g\n", out _).Select(row => row.Line));

    [Fact]
    public void Never_throws_on_any_text() =>
        Gen.String.Sample(text => CsvReader.ReadRows(text, out _) is not null);
}
