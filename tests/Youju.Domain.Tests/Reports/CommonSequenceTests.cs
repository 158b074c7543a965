using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Tests.Reports;

/// <summary>What holds where texts differ by more than is looked through, and where a passage lost a link.</summary>
public sealed class CommonSequenceTests
{
    [Fact]
    public void What_stands_close_around_a_unique_item_is_common_too()
    {
        var pairs = CommonSequence.FindPairs(
            [.. Enumerable.Range(0, 6).SelectMany(at => Part(at, "l", 210))],
            [.. Enumerable.Range(0, 6).SelectMany(at => Part(at, "r", 210))]
        );

        Assert.Equal(
            Enumerable
                .Range(0, 6)
                .SelectMany(at => new[] { 210, 211, 212 }.Select(near => (at * 213) + near)),
            pairs.Select(pair => pair.Left)
        );
        Assert.All(pairs, pair => Assert.Equal(pair.Left, pair.Right));
    }

    [Fact]
    public void What_stands_twice_on_one_side_is_no_place_to_meet()
    {
        string[] left = [.. Part(0, "l", 500), .. Part(1, "m", 500), .. Part(2, "n", 500)];
        string[] right = [.. Part(0, "r", 500), .. Part(0, "s", 500), .. Part(2, "t", 500)];

        Assert.DoesNotContain(CommonSequence.FindPairs(left, right), pair => left[pair.Left] == "once0");
    }

    [Fact]
    public void Texts_that_share_nothing_have_nothing_in_common() =>
        Assert.Empty(
            CommonSequence.FindPairs(
                [.. Enumerable.Range(0, 900).Select(at => $"l{at}")],
                [.. Enumerable.Range(0, 900).Select(at => $"r{at}")]
            )
        );

    [Fact]
    public void Words_whose_figure_lost_its_link_stay_as_they_are()
    {
        var composed = new WordedPassage("支出62万元。", [new(2, 4, "spent")]);
        var now = new WordedPassage("支出63万元。", [new(2, 4, "spent")]);
        var merge = new PassageMerge(null, new MergeChoice(FigureChoice.Hand));

        Assert.Equal(
            "支出62万元。",
            merge.MergePassages(composed, new("支出62万元。", []), now, new(null)).Words
        );
        Assert.Equal("支出63万元。", merge.MergePassages(composed, composed, now, new(null)).Words);
    }

    [Theory]
    [InlineData("a1.5%-b，甲", "a1.5%-b|，|甲")]
    [InlineData("𠮷甲", "𠮷|甲")]
    public void Latin_runs_and_whole_letters_are_compared_as_one(string words, string tokens) =>
        Assert.Equal(
            tokens.Split('|'),
            WordToken.FromPassage(new(words, []), keyed: false).Select(token => token.Identity)
        );

    private static IEnumerable<string> Part(int at, string side, int length) =>
        [
            .. Enumerable.Range(0, length).Select(number => $"{side}{at}-{number}"),
            "near",
            $"once{at}",
            "near",
        ];
}
