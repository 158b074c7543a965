using Youju.Checking.Claims.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Library;
using Youju.Reading.Tables;

namespace Youju.Checking.Tests.Tables;

/// <summary>Work stays in proportion to the text, however hostile the tables.</summary>
public sealed class TableWorkTests
{
    [Fact]
    public void Doubtful_lines_are_looked_up_not_walked_through()
    {
        var steps = new Steps();
        var table = Table(0) with
        {
            DoubtfulLines = new Counted<int>(
                [.. Enumerable.Range(0, 1 << 16).Select(line => line * 2)],
                steps
            ),
        };

        for (var at = 0; at < 1000; at++)
            Assert.False(table.IsDoubtfulBetween(Entry((at * 2) + 1), Entry((at * 2) + 1)));

        Assert.InRange(steps.Taken, 1, 1000 * 20);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(1000)]
    public void Each_table_is_looked_at_a_few_times_however_often_the_text_names_a_subject(int count)
    {
        var steps = new Steps();
        var pack = PackLibrary.LoadPack("cn");
        var text = string.Concat(Enumerable.Repeat("文化支出（类）文化（款）旅游（项）5.00万元。\n", count));
        var tables = new Counted<BudgetTable>(
            [.. Enumerable.Range(0, count).Select(at => Table(text.Length + at))],
            steps
        );

        TextTableReader.ReadClaims(text, new FigureReader(pack.Figures).ReadFigures(text), tables, pack);

        Assert.InRange(steps.Taken, count, 10 * count);
    }

    [Fact]
    public void A_sum_of_thousands_of_terms_is_added_up_a_few_times()
    {
        var steps = new Steps();
        var terms = new Counted<PrintedFigure>([.. Enumerable.Repeat(Figure(1), 5000)], steps);

        Assert.Equal(Verdict.Contradiction, FigureRelation.CreateSum(Figure(7), terms).Recalculate().Verdict);
        Assert.InRange(steps.Taken, 5000, 100_000);
    }

    private static BudgetTable Table(int at) => new(new TextSpan(at, 1), null, MoneyUnit.Unknown, [], []);

    private static TableEntry Entry(int line) => new(default, null, RowLabel.None, [], line);

    private static PrintedFigure Figure(decimal value) =>
        new(default, value, 0.01m, 1, Unit.Yuan, Qualifier.Rounded);
}
