using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Library;
using Youju.Reading.Prose;

namespace Youju.Checking.Tests.Claims;

public sealed class LongSentenceTests
{
    [Fact]
    public void Nobody_looks_back_over_a_whole_sentence_without_an_end()
    {
        var text = AnalyseText(string.Concat(Enumerable.Repeat("合计100万元，其中：", 2000)));
        var asked = 0;

        var seen = text.FindStatementsBefore(text.Statements[^1], _ => ++asked > 0).Count();

        Assert.Equal((500, 500), (seen, asked));
    }

    private static AnalysedText AnalyseText(string words)
    {
        var pack = PackLibrary.LoadPack("cn");
        var builder = new DocumentBuilder();
        builder.AddParagraph(words);
        var document = builder.BuildDocument();
        var figures = new FigureReader(pack.Figures).ReadFigures(document.Text);
        return AnalysedText.FromDocument(document, figures, new LabelReader(pack.Labels, pack.Prose));
    }
}
