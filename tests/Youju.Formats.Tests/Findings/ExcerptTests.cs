using CsCheck;
using Youju.Domain.Documents;
using Youju.Formats.Findings;

namespace Youju.Formats.Tests.Findings;

public sealed class ExcerptTests
{
    [Fact]
    public void Stops_at_the_ends_of_the_sentence() =>
        Assert.Equal(
            new Excerpt("乙支出", "2万元", "。"),
            Around("甲支出1万元。乙支出2万元。丙支出3万元。", "2万元")
        );

    [Fact]
    public void Marks_what_it_leaves_out() =>
        Assert.Equal(
            new Excerpt("…甲", "乙", "丙…"),
            Excerpt.CreateAround(Text("子丑甲乙丙丁戊"), new TextSpan(3, 1), reach: 1)
        );

    [Fact]
    public void Never_leaves_the_text() =>
        Gen.Select(
                Gen.Char["甲。\n\ud83d\ude00"].Array[0, 20].Select(letters => new string(letters)),
                Gen.Int[0, 20],
                Gen.Int[0, 20]
            )
            .Where((text, start, length) => start + length <= text.Length)
            .Sample(
                (text, start, length) =>
                    Assert.NotNull(Excerpt.CreateAround(Text(text), new TextSpan(start, length), reach: 3))
            );

    private static Excerpt Around(string text, string quote) =>
        Excerpt.CreateAround(Text(text), Sample.Span(text, quote));

    private static Document Text(string text) => new(text, []);
}
