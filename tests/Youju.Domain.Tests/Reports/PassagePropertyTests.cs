using CsCheck;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Tests.Reports;

/// <summary>What must hold for all words, however they are cut, compared and put together.</summary>
public sealed class PassagePropertyTests
{
    private static readonly Gen<string> Letters = Gen.String[Gen.Char["甲乙a1，"], 0, 12];

    private static readonly Gen<string[]> Items = Gen.Char["abcd"].Select(letter => letter.ToString()).Array[
        0,
        12
    ];

    private static readonly Gen<WordedPassage> Passages = Gen.Select(
            Gen.String[Gen.Char["甲，。"], 0, 3],
            Gen.String[Gen.Char["1，2"], 1, 4]
        )
        .Array[0, 4]
        .Select(parts =>
            WordedPassage.Concatenate(
                parts.Select(
                    (part, at) =>
                        new WordedPassage(
                            part.Item1 + part.Item2,
                            [new(part.Item1.Length, part.Item2.Length, $"k{at}")]
                        )
                )
            )
        );

    [Fact]
    public void Common_items_are_as_many_as_can_be_and_in_order() =>
        Gen.Select(Items, Items)
            .Sample(
                (left, right) =>
                {
                    var pairs = CommonSequence.FindPairs(left, right);
                    return pairs.Count == CountLongest(left, right)
                        && pairs.All(pair => left[pair.Left] == right[pair.Right])
                        && pairs
                            .Zip(pairs.Skip(1))
                            .All(two =>
                                two.First.Left < two.Second.Left && two.First.Right < two.Second.Right
                            );
                }
            );

    [Fact]
    public void Far_apart_texts_meet_at_what_stands_once_in_both()
    {
        string[] left = [.. Enumerable.Range(0, 20).SelectMany(at => Part(at, "l"))];
        int[] order = [0, 1, 2, 4, 3, .. Enumerable.Range(5, 15)];
        string[] right = [.. order.SelectMany(at => Part(at, "r"))];
        var pairs = CommonSequence.FindPairs(left, right);

        Assert.Equal(19, pairs.Count);
        Assert.All(pairs, pair => Assert.Equal(left[pair.Left], right[pair.Right]));
        Assert.Equal(pairs.OrderBy(pair => pair.Right), pairs);
    }

    [Fact]
    public void The_pieces_of_a_comparison_give_both_texts_back() =>
        Gen.Select(Letters, Letters)
            .Sample(
                (left, right) =>
                {
                    var diff = new PassageDiff(new(left, []), new(right, []));
                    var pieces = diff.ListPieces();
                    return Join(pieces, DiffKind.Added) == left
                        && Join(pieces, DiffKind.Removed) == right
                        && diff.HasChanges == (left != right)
                        && diff.Added.Sum(span => span.Length) <= right.Length;
                }
            );

    [Fact]
    public void What_replaced_a_stretch_stands_between_what_stayed()
    {
        var diff = new PassageDiff(new("全年支出62万元，较好", []), new("全年支出63万元，很好", []));

        Assert.Equal(new TextSpan(4, 2), diff.FindReplacement(new(4, 2)));
        Assert.Null(diff.FindReplacement(new(0, 4)));
        Assert.Equal(new TextSpan(9, 2), diff.FindReplacement(new(9, 2)));
        Assert.Equal([new(4, 2), new(9, 1)], diff.Added);
    }

    [Theory]
    [InlineData("全年支出甲中乙较好", "全年支出丙中丁较好", "全年支出|-甲中乙|+丙中丁|较好")]
    [InlineData("中乙较好", "丙中丁较好", "+丙|中|-乙|+丁|较好")]
    [InlineData("甲中乙中较好", "丙中丁中较好", "-甲|+丙|中|-乙|+丁|中较好")]
    public void One_letter_between_two_changes_is_shown_apart_only_where_nothing_stayed_before(
        string left,
        string right,
        string pieces
    ) =>
        Assert.Equal(
            pieces.Split('|'),
            new PassageDiff(new(left, []), new(right, []))
                .ListPieces()
                .Select(piece =>
                    piece.Kind switch
                    {
                        DiffKind.Removed => "-" + piece.Words,
                        DiffKind.Added => "+" + piece.Words,
                        _ => piece.Words,
                    }
                )
        );

    [Fact]
    public void Clauses_put_together_are_the_passage_again() =>
        Passages.Sample(passage =>
        {
            var clauses = Clauses.SplitPassage(passage);
            var whole = WordedPassage.Concatenate(clauses);
            return whole.Words == passage.Words
                && whole.Pattern == passage.Pattern
                && whole.Figures.SequenceEqual(passage.Figures)
                && clauses.SkipLast(1).All(clause => clause.Words[^1] is '，' or '。');
        });

    [Fact]
    public void Figures_printed_anew_stand_where_the_old_ones_stood() =>
        Passages.Sample(passage =>
        {
            var same = passage.ReprintFigures(at => new(passage.GetFigureWords(passage.Figures[at])));
            var longer = passage.ReprintFigures(at => new("九十九万", IsLinked: at % 2 == 0));
            return same.Words == passage.Words
                && same.Figures.SequenceEqual(passage.Figures)
                && longer.Figures.All(figure => longer.GetFigureWords(figure) == "九十九万")
                && longer.Figures.Count == (passage.Figures.Count + 1) / 2;
        });

    [Fact]
    public void Three_versions_are_cut_into_stretches_without_gaps() =>
        Gen.Select(Items, Items, Items)
            .Sample(
                (composed, hand, now) =>
                {
                    var regions = ThreeWay.FindRegions(composed, hand, now).ToList();
                    return regions.SelectMany(region => composed[region.Composed]).SequenceEqual(composed)
                        && regions.SelectMany(region => hand[region.Hand]).SequenceEqual(hand)
                        && regions.SelectMany(region => now[region.Now]).SequenceEqual(now)
                        && regions
                            .Where(region => region.IsStable)
                            .All(region =>
                                composed[region.Composed] is [var item]
                                && hand[region.Hand] is [var mine]
                                && now[region.Now] is [var theirs]
                                && (mine, theirs) == (item, item)
                            );
                }
            );

    [Fact]
    public void Likeness_is_the_share_of_letter_pairs_that_both_have() =>
        Gen.Select(Letters, Letters)
            .Sample(
                (one, other) =>
                {
                    var likeness = new LetterPairProfile(one).MeasureLikeness(new(other));
                    return likeness == MeasureDice(ListPairs(one), ListPairs(other))
                        && likeness == new LetterPairProfile(other).MeasureLikeness(new(one));
                }
            );

    private static IEnumerable<string> Part(int at, string side) =>
        Enumerable.Range(0, 60).Select(number => $"{side}{at}-{number}").Append($"once{at}");

    private static string Join(IEnumerable<DiffPiece> pieces, DiffKind without) =>
        string.Concat(pieces.Where(piece => piece.Kind != without).Select(piece => piece.Words));

    private static int CountLongest(string[] left, string[] right)
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var at = left.Length - 1; at >= 0; at--)
        for (var other = right.Length - 1; other >= 0; other--)
            longest[at, other] =
                left[at] == right[other]
                    ? longest[at + 1, other + 1] + 1
                    : Math.Max(longest[at + 1, other], longest[at, other + 1]);
        return longest[0, 0];
    }

    private static List<string> ListPairs(string text) =>
        [.. Enumerable.Range(0, text.Length + 1).Select(at => ("^" + text + "$").Substring(at, 2))];

    private static decimal MeasureDice(List<string> one, List<string> other)
    {
        var left = other.ToList();
        return 2m * one.Count(left.Remove) / (one.Count + other.Count);
    }
}
