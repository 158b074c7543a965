using Youju.Domain.Documents;
using Youju.Reading.Prose;

namespace Youju.Reading.Tests.Prose;

public sealed class ProseReaderTests
{
    [Fact]
    public void Lines_without_a_full_stop_are_one_passage_that_is_gone_through_once()
    {
        const int Lines = 20_000;
        var line = new string('甲', 60);

        // Were each line to look back through all before it, this would take hours.
        var prose = Read(string.Join('\n', Enumerable.Repeat(line, Lines)));

        Assert.Equal((Lines * line.Length) + 1, prose.Text.Length);
    }

    [Fact]
    public void A_bracket_behind_a_full_stop_ends_the_passage() =>
        Assert.Equal(
            "支出增加，有三个原因。（见附表）\n第二段\n",
            Read("支出增加，有三个原因。（见\n附表）\n第二段").Text
        );

    [Fact]
    public void Brackets_without_an_end_are_gone_through_once() =>
        Assert.NotEmpty(Read(string.Join('\n', Enumerable.Repeat(new string('甲', 60) + "）", 20_000))).Text);

    private static ProseText Read(string text)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(text);
        return ProseReader.JoinParagraphs(builder.BuildDocument());
    }
}
