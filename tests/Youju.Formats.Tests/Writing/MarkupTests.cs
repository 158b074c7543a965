using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsCheck;
using Youju.Formats.Writing;

namespace Youju.Formats.Tests.Writing;

public sealed class MarkupTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["灯<>&\"' \r\n\t;]a\u00e9"], 0, 9_000];

    [Fact]
    public void Markup_of_a_template_stays_and_what_fills_its_gaps_is_text() =>
        Assert.Equal(
            "<a v=\"1\" w=\"&lt;2&gt;\">3.50</a>",
            Xml(page => page.WriteMarkup($"<a v=\"{1}\" w=\"{"<2>"}\">{3.50m}</a>"))
        );

    [Fact]
    public void Whatever_is_written_as_XML_is_read_again() =>
        Words.Sample(
            words =>
            {
                var read = XElement.Parse(
                    Xml(page => page.WriteMarkup($"<a v=\"{words}\">{words}</a>")),
                    LoadOptions.PreserveWhitespace
                );

                Assert.Equal(words, read.Attribute("v")?.Value);
                Assert.Equal(words, read.Value);
            },
            iter: 300
        );

    [Fact]
    public void Whatever_is_written_as_HTML_is_read_again_but_for_carriage_returns() =>
        Words.Sample(
            words =>
            {
                var read = new HtmlParser()
                    .ParseDocument(Html(page => page.WriteMarkup($"<p title=\"{words}\">{words}</p>")))
                    .QuerySelector("p")!;

                Assert.Equal(words.Replace("\r", ""), read.GetAttribute("title"));
                Assert.Equal(words.Replace("\r", ""), read.TextContent);
            },
            iter: 100
        );

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void What_XML_cannot_say_becomes_a_replacement_mark(int letter) =>
        Assert.Equal("<a>坏\uFFFD字</a>", Xml(page => page.WriteElement("a", $"坏{(char)letter}字")));

    [Fact]
    public void Long_words_are_cut_between_letters_and_not_within_one()
    {
        var words = "b" + string.Concat(Enumerable.Repeat("𠮷", 50_001));

        Assert.Equal($"<a>{words}</a>", Xml(page => page.WriteElement("a", words)));
    }

    [Fact]
    public void An_element_keeps_its_attributes_as_they_are() =>
        Assert.Equal(
            "<p class=\"small\">&#39;</p>",
            Html(page => page.WriteElement("p", "'", "class=\"small\""))
        );

    private static string Xml(Action<Markup> write) => Written(write, Escapes.Xml);

    private static string Html(Action<Markup> write) => Written(write, Escapes.Html);

    private static string Written(Action<Markup> write, Escapes escapes)
    {
        using var stream = new MemoryStream();
        using (var page = new Markup(stream, escapes))
            write(page);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
