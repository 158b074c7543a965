using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Engine;

public sealed class StandingsTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void A_figure_that_nothing_confirms_is_naked() =>
        Assert.Equal([SupportStatus.Naked], Standings("接待游客300人次。"));

    [Fact]
    public void Figures_of_a_relation_that_holds_are_verified() =>
        Assert.Equal(
            [SupportStatus.Verified, SupportStatus.Verified, SupportStatus.Verified],
            Standings("支出30万元，其中：基本支出10万元，项目支出20万元。")
        );

    [Fact]
    public void A_figure_that_still_names_its_fact_is_linked() =>
        Assert.Equal([SupportStatus.Linked], Standings("接待游客300人次。", "300人次"));

    [Fact]
    public void A_link_does_not_hide_a_contradiction() =>
        Assert.Equal(
            SupportStatus.Doubted,
            Standings("支出25万元，其中：基本支出10万元，项目支出20万元。", "25万元")[0]
        );

    private static List<SupportStatus> Standings(string words, string? linked = null)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(words, shape: paragraph =>
            linked is null
                ? paragraph
                : paragraph with
                {
                    Inlines =
                    [
                        new FigureInline(
                            new(words.IndexOf(linked, StringComparison.Ordinal), linked.Length),
                            "some.fact"
                        ),
                    ],
                }
        );
        return
        [
            .. Checker
                .CheckDocument(builder.BuildDocument(), Pack, new())
                .Figures.Select(figure => figure.Status),
        ];
    }
}
