using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Certain;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Telling;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Fitting;

/// <summary>A figure that the search doubts, and whether it is marked as wrong.</summary>
internal sealed record DoubtSample(double[] Features, RelationType Type, bool IsWrong)
{
    private const int WordsBefore = 60;

    /// <summary>The features that are there, each with its strength.</summary>
    public IReadOnlyList<(int Index, double Strength)> Strengths { get; } =
    [.. Features.Select((strength, index) => (index, strength)).Where(one => one.strength != 0)];

    /// <summary>Whether an accusation would count as true: an unmarked figure may be told in a sentence where something is wrong.</summary>
    public bool IsTrue { get; init; }

    /// <summary>Whether it may not be called wrong, whatever its odds.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether the gate is not asked about it: it is certain without odds, or of an outer level.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether the passage stands as its author wrote it, not spoilt.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>The passage and the figure, for a person who wonders why it is doubted.</summary>
    public string Place { get; init; } = "";

    /// <summary>The doubts of a passage as it was written.</summary>
    public static IEnumerable<DoubtSample> ReadPrinted(MarkedPassage passage, Pack pack) =>
        ReadPassage(passage, pack).Select(sample => sample with { IsPrinted = true });

    /// <param name="pack">With weights fitted without the author of the passage.</param>
    public static IEnumerable<DoubtSample> ReadPassage(MarkedPassage passage, Pack pack)
    {
        var reading = new PassageText(passage.Text, pack).Explain();
        var doubts = new DoubtReader(reading);
        var objections = new Objections(reading);
        var certainty = new Certainty(reading, objections.Plans);
        foreach (var explanations in reading.Explanations)
        {
            if (Decisions.FindDoubt(explanations, objections) is not { } failing)
                continue;
            var isWrong = passage.Marks.Any(mark => !mark.Holds && IsAbout(mark, failing));
            yield return new(doubts.ReadFeatures(explanations, failing), failing.Binding.Type, isWrong)
            {
                IsTrue = isWrong || StandsInWrongSentence(passage, explanations.Target.Figure.Digits),
                IsForbidden = objections.Forbid(failing.Binding),
                IsSettled =
                    explanations.OverZero is not null
                    || certainty.FindCertain(explanations) is not null
                    || objections.Places.IsOfOuterLevel(failing.Binding),
                Place = $"{passage.Id} {DescribeFigures(failing, passage.Text)}",
            };
        }
    }

    private static string DescribeFigures(Weighed failing, string text)
    {
        var (target, operands) = (failing.Binding.Target, failing.Binding.Operands);
        var start = Math.Max(0, target.Figure.Digits.Start - WordsBefore);
        var words = text[start..target.Figure.Span.End].ReplaceLineEndings("⏎");
        return $"({string.Join(' ', operands.Select(one => one.Figure.Value))}) {words}";
    }

    private static bool IsAbout(Mark mark, Weighed failing) =>
        mark.Span.Overlaps(failing.Binding.Target.Figure.Digits)
        || new MarkFormula(mark).IsListTurned(failing.Binding);

    private static bool StandsInWrongSentence(MarkedPassage passage, TextSpan figure) =>
        !passage.Marks.Any(mark => mark.Span.Overlaps(figure))
        && passage.Marks.Any(mark => !mark.Holds && mark.FindSentence(passage.Text).Overlaps(figure));
}
