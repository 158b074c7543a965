using Youju.Domain.Dossiers;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Package;
using Youju.Reporting.Tests.Package;

namespace Youju.Reporting.Tests.Templates;

/// <summary>Short texts that ask for much: each becomes a gap, and little memory is taken on the way. Work is counted, not timed.</summary>
public sealed class GrowingTextTests
{
    private const long MostBytes = 400L << 20;

    private static readonly Dossier Plain = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

    [Theory]
    [InlineData("{% assign a = '甲乙' %}TIMES({% assign a = a | append: a %}){{ a }}")]
    [InlineData("{% assign a = '甲乙' %}TIMES({% assign a = a | prepend: a %}){{ a }}")]
    [InlineData("{% assign a = 'aa' %}TIMES({% assign a = a | replace: 'a', 'aaaaaaaaaa' %}){{ a }}")]
    [InlineData("{% assign a = 'aa' %}TIMES({% assign a = a | replace: a, a | append: a %}){{ a }}")]
    [InlineData("{% assign a = '甲' %}TIMES({% capture a %}{{ a }}{{ a }}{% endcapture %}){{ a }}")]
    [InlineData(
        "{% assign a = '甲,乙' | split: ',' %}TIMES({% assign a = a | concat: a %}){{ a | join: ',' }}"
    )]
    [InlineData(
        "{% assign a = 'aa' %}TIMES({% assign b = a | split: '' %}{% assign a = b | join: 'aaaa' %}){{ a }}"
    )]
    [InlineData("{% assign a = '&' %}TIMES({% assign a = a | escape | append: a %}){{ a }}")]
    [InlineData("{% assign a = '<' %}TIMES({% assign a = a | append: a %}{% assign b = a | strip_html %})")]
    [InlineData("{% for i in (1..9000) %}{{ unit.name | append: 'TIMES(TIMES(甲))' }}{% endfor %}")]
    [InlineData("{% for i in (1..9000) %}{% raw %}TIMES(TIMES(TIMES(甲))){% endraw %}{% endfor %}")]
    public void A_text_that_grows_beyond_bounds_is_told_as_too_long(string text)
    {
        var (gaps, bytes) = ComposeCounted(Repeat(text));

        Assert.Contains(gaps, gap =>
            gap.StartsWith("narrative/application.md 算不出来：文字太长", StringComparison.Ordinal)
        );
        Assert.InRange(bytes, 0, MostBytes);
    }

    [Theory]
    [InlineData("{% for i in (1..1000000000) %}x{% endfor %}")]
    [InlineData("{% for i in (-99999999999999..99999999999999) %}x{% endfor %}")]
    [InlineData("{% assign a = (1..1000000000) %}{{ a | size }}")]
    [InlineData("{% for i in (1..900) %}{% for j in (1..900) %}{% endfor %}{% endfor %}")]
    public void Loops_beyond_bounds_are_told(string text)
    {
        var (gaps, bytes) = ComposeCounted(text);

        Assert.Contains(gaps, gap => gap.EndsWith("（最多 10000 次），请减少", StringComparison.Ordinal));
        Assert.InRange(bytes, 0, MostBytes);
    }

    [Theory]
    [InlineData("{{ year TIMES(TIMES(| upcase)) }}", "“|”太多")]
    [InlineData("{{ TIMES(a[)0TIMES(]) }}", "里的括号太多")]
    [InlineData("{{ 9999999999 TIMES(| times: 9999999999) }}", "用不到这里")]
    [InlineData("{{ 5 | round: 99999999999 }}", "用不到这里")]
    [InlineData("{{ year | date: '%99999999Y' }}", "用不到这里")]
    [InlineData("{% render 'x' %}", "里的“render”不认识")]
    [InlineData("{% include 'x' %}", "里的“include”不认识")]
    [InlineData("{% tablerow i in (1..1000000000) %}x{% endtablerow %}", "里的“tablerow”不认识")]
    [InlineData("{{ year? }}", "的写法看不懂")]
    [InlineData("{% for i in (1..) %}{% endfor %}", "的写法看不懂")]
    public void What_the_engine_cannot_bear_is_told_with_its_place(string text, string what) =>
        Assert.Contains(ComposeCounted(Repeat(text)).Gaps, gap =>
            gap.StartsWith("narrative/application.md 第1行：", StringComparison.Ordinal)
            && gap.Contains(what, StringComparison.Ordinal)
        );

    [Fact]
    public void Texts_that_together_are_too_long_give_no_package()
    {
        var dossier = Enumerable
            .Range(1, 4)
            .Aggregate(Plain, (dossier, at) => dossier.Say($"n{at}", new string('甲', 600)));

        var refusal = Assert.Throws<CannotComposeException>(() =>
            Compose(dossier, new() { AllCharacters = 2_000 })
        );

        Assert.Equal(GapCodes.PackageTooLong, refusal.Remark.Code);
    }

    [Fact]
    public void A_document_nobody_could_read_back_is_not_composed() =>
        Assert.Equal(
            GapCodes.DocumentTooLong,
            Assert
                .Throws<CannotComposeException>(() =>
                    Compose(
                        Plain.Say("application", new string('甲', 600)),
                        new() { DocumentCharacters = 600 }
                    )
                )
                .Remark.Code
        );

    private static void Compose(Dossier dossier, ComposingLimits limits) =>
        PackageComposer.Compose(
            dossier,
            SmallDossier.Pack,
            dossier.ComputeFacts(SmallDossier.Pack.Formulas),
            new() { Limits = limits }
        );

    private static (IReadOnlyList<string> Gaps, long Bytes) ComposeCounted(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var gaps = Plain.Say("application", text).Compose().TellGaps();
        return (gaps, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // TIMES(x) is thirty x.
    private static string Repeat(string text)
    {
        for (
            var open = text.LastIndexOf("TIMES(", StringComparison.Ordinal);
            open >= 0;
            open = text.LastIndexOf("TIMES(", StringComparison.Ordinal)
        )
        {
            var close = FindClosing(text, open + "TIMES(".Length);
            var inner = text[(open + "TIMES(".Length)..close];
            text = text[..open] + string.Concat(Enumerable.Repeat(inner, 30)) + text[(close + 1)..];
        }

        return text;
    }

    private static int FindClosing(string text, int at)
    {
        for (var depth = 0; ; at++)
        {
            if (text[at] == ')' && depth-- == 0)
                return at;
            if (text[at] == '(')
                depth++;
        }
    }
}
