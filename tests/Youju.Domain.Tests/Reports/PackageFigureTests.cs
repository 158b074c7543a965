using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Reports;

namespace Youju.Domain.Tests.Reports;

public sealed class PackageFigureTests
{
    private static readonly FigureReader Reader = new(
        new()
        {
            Units = [new("元", Dimension.Money), new("场", Dimension.Count)],
            Scales = [new("万", 10_000)],
        }
    );

    [Fact]
    public void A_figure_that_names_its_fact_is_not_naked() =>
        Assert.Equal([(0, "expenditure")], Figures("支出7万元。", ("7万元", "expenditure")));

    [Fact]
    public void A_figure_of_words_alone_is_naked() =>
        Assert.Equal(
            [(0, "expenditure"), (0, null)],
            Figures("支出7万元，办节5场。", ("7万元", "expenditure"))
        );

    [Fact]
    public void A_figure_whose_fact_has_no_source_is_naked() =>
        Assert.Equal([(0, null)], Figures("支出7万元。", ("7万元", "lost")));

    [Fact]
    public void A_link_on_the_digits_alone_covers_the_unit() =>
        Assert.Equal([(0, "expenditure")], Figures("支出7万元。", ("7", "expenditure")));

    [Fact]
    public void What_the_composer_found_is_not_searched_again()
    {
        var package = Package("支出7万元，办节5场。", ("7万元", "expenditure"));
        var searched = package with
        {
            Documents = [package.Documents[0] with { UnsourcedFigures = [new(8, 1)] }],
        };

        Assert.Equal(
            [new(0, new(2, 3), "expenditure"), new(0, new(8, 1), null)],
            PackageFigure.CollectFromPackage(searched, Reader)
        );
    }

    private static IEnumerable<(int Document, string? Key)> Figures(
        string words,
        params (string Words, string Key)[] named
    ) =>
        PackageFigure
            .CollectFromPackage(Package(words, named), Reader)
            .Select(figure => (figure.Document, figure.FactKey));

    private static ReportPackage Package(string words, params (string Words, string Key)[] named)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(words, shape: paragraph =>
            paragraph with
            {
                Inlines =
                [
                    .. named.Select(figure => new FigureInline(
                        new(words.IndexOf(figure.Words, StringComparison.Ordinal), figure.Words.Length),
                        figure.Key
                    )),
                ],
            }
        );
        return new ReportPackage(
            "中心",
            2024,
            [new("报告", PackageDocumentKind.Report, builder.BuildDocument())]
        )
        {
            Sources = new Dictionary<string, FactTrace> { ["expenditure"] = new("支出", []) },
        };
    }
}
