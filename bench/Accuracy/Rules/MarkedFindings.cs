using Youju.Accuracy.Relations;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Rules;

/// <summary>The findings on figures of marked passages, judged by the marks.</summary>
internal static class MarkedFindings
{
    private static readonly string[] Families = ["FIG", "TAB"];

    public static IEnumerable<JudgedFinding> JudgePassage(MarkedPassage passage, Pack pack)
    {
        var wrongPlaces = passage
            .Marks.Where(mark => !mark.Holds)
            .Select(mark => mark.FindSentence(passage.Text))
            .ToList();
        return Checker
            .CheckDocument(PlainTextReader.ReadDocument(passage.Text), pack)
            .Findings.Where(IsOnFigures)
            .Select(finding => new JudgedFinding(finding.Rule, IsTrue(finding, passage, wrongPlaces)));
    }

    private static bool IsOnFigures(Finding finding) =>
        Families.Any(family => finding.Rule.StartsWith(family, StringComparison.Ordinal))
        && !finding.IsQuestion
        && finding.Verdict is not (Verdict.Rounding or Verdict.MixedPrecision);

    // A finding on a figure that is marked only as right is false; one on a figure without a mark is judged by its sentence.
    private static bool IsTrue(Finding finding, MarkedPassage passage, List<TextSpan> wrongPlaces)
    {
        var judged = finding.Fix?.Span ?? finding.Span;
        var mine = passage.Marks.Where(mark => judged.Contains(mark.Span)).ToList();
        return mine.Count > 0 && finding.Fix is not null
            ? mine.Exists(mark => !mark.Holds)
            : wrongPlaces.Exists(place => place.Overlaps(finding.Span));
    }
}
