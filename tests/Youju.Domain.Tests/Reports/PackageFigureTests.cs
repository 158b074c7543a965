using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Reports;

namespace Youju.Domain.Tests.Reports;

public sealed class PackageFigureTests
{
    private static readonly FigureReader Reader = new(new() { Units = [new("元", Dimension.Money), new("场", Dimension.Count)], Scales = [new("万", 10_000)] });

    [Fact]
    public void A_figure_that_names_its_fact_is_not_naked() => Assert.Equal([(0, "expenditure")], Figures("支出7万元。", ("7万元", "expenditure")));

    [Fact]
    public void A_figure_of_words_alone_is_naked() => Assert.Equal([(0, "expenditure"), (0, null)], Figures("支出7万元，办节5场。", ("7万元", "expenditure")));

    [Fact]
    public void A_figure_whose_fact_has_no_source_is_naked() => Assert.Equal([(0, null)], Figures("支出7万元。", ("7万元", "lost")));

    [Fact]
    public void A_link_on_the_digits_alone_covers_the_unit() => Assert.Equal([(0, "expenditure")], Figures("支出7万元。", ("7", "expenditure")));

    private static IEnumerable<(int Document, string? Key)> Figures(string words, params (string Words, string Key)[] named)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(words, shape: paragraph => paragraph with
        {
            Inlines = [.. named.Select(figure => new FigureInline(new(words.IndexOf(figure.Words, StringComparison.Ordinal), figure.Words.Length), figure.Key))],
        });
        var package = new ReportPackage("中心", 2024, [new("报告", PackageDocumentKind.Report, builder.Build())])
        {
            Sources = new Dictionary<string, FactTrace> { ["expenditure"] = new("支出", []) },
        };
        return PackageFigure.AllOf(package, Reader).Select(figure => (figure.Document, figure.FactKey));
    }
}
