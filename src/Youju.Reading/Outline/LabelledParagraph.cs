using Youju.Domain.Documents;

namespace Youju.Reading.Outline;

/// <summary>A paragraph that begins with a number.</summary>
/// <param name="Index">Its position among the paragraphs of the body.</param>
public sealed record LabelledParagraph(Paragraph Paragraph, NumberLabel Label, int Index)
{
    /// <summary>The words after the number.</summary>
    public TextSpan Words => TextSpan.FromBounds(Label.Span.End, Paragraph.Span.End);

    internal static IReadOnlyList<LabelledParagraph> CollectFromText(
        ReportText report,
        IReadOnlyList<string> noteStarts
    )
    {
        var notes = NoteLines.FindPositions(report, noteStarts);
        return
        [
            .. report
                .Prose.Select(
                    (paragraph, index) =>
                        report.Labels[index] is { } label && !notes.Contains(index)
                            ? new LabelledParagraph(paragraph, label, index)
                            : null
                )
                .OfType<LabelledParagraph>(),
        ];
    }
}
