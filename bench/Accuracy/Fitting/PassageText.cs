using Youju.Checking.Relations;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Documents;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Reading;
using Youju.Reading.Prose;

namespace Youju.Accuracy.Fitting;

/// <summary>A passage as the search reads it.</summary>
internal sealed class PassageText
{
    private readonly Pack pack;
    private readonly ReportContent content;
    private readonly ProseText prose;

    public PassageText(string text, Pack pack)
    {
        this.pack = pack;
        Document = PlainTextReader.ReadDocument(text);
        content = new(Document, pack, null);
        prose = AnalysedText
            .FromDocument(Document, content.Figures, new LabelReader(pack.Labels, pack.Prose))
            .Prose;
    }

    public Document Document { get; }

    public ClauseFigure[] ReadTerms() => TermReader.ReadTerms(prose, content.Figures, pack.Relations);

    public ExplainedText Explain() => RelationReader.ExplainFigures(prose, content.Figures, pack);
}
