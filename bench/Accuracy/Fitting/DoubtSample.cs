using Youju.Accuracy.Relations;
using Youju.Checking.Relations;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Telling;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Reading;
using Youju.Reading.Prose;

namespace Youju.Accuracy.Fitting;

/// <summary>A figure that the search doubts, and whether it is marked as wrong.</summary>
internal sealed record DoubtSample(double[] Features, bool IsWrong)
{
    /// <param name="pack">With weights fitted without the author of the passage.</param>
    public static IEnumerable<DoubtSample> ReadPassage(MarkedPassage passage, Pack pack)
    {
        var document = PlainTextReader.ReadDocument(passage.Text);
        var content = new ReportContent(document, pack, null);
        var prose = AnalysedText.FromDocument(document, content.Figures, new LabelReader(pack.Labels)).Prose;
        var reading = RelationReader.ExplainFigures(prose, content.Figures, pack);
        var doubts = new DoubtReader(reading);
        foreach (var explanations in reading.Explanations)
        {
            if (Decisions.FindDoubt(explanations) is { } failing)
                yield return new(
                    doubts.ReadFeatures(explanations, failing),
                    passage.Marks.Any(mark =>
                        !mark.Holds && mark.Span.Overlaps(explanations.Target.Figure.Digits)
                    )
                );
        }
    }
}
