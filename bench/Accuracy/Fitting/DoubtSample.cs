using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Telling;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Fitting;

/// <summary>A figure that the search doubts, and whether it is marked as wrong.</summary>
internal sealed record DoubtSample(double[] Features, bool IsWrong)
{
    /// <param name="pack">With weights fitted without the author of the passage.</param>
    public static IEnumerable<DoubtSample> ReadPassage(MarkedPassage passage, Pack pack)
    {
        var reading = new PassageText(passage.Text, pack).Explain();
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
