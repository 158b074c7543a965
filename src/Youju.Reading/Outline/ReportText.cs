using Youju.Domain.Documents;

namespace Youju.Reading.Outline;

/// <summary>The running text of a report, found once however many packs are held against it.</summary>
/// <param name="year">The budget year; where it is null, the title tells it.</param>
public sealed class ReportText(Document document, int? year)
{
    private IReadOnlyList<NumberLabel?>? labels;

    public Document Document { get; } = document;

    /// <summary>The budget year reported on; null where neither the caller nor the title tells.</summary>
    public int? Year { get; } = year ?? ReportYear.InferFromTitle(document);

    /// <summary>The paragraphs of the body; tables, the table of contents and the scattered cells of broken tables left out.</summary>
    public IReadOnlyList<Paragraph> Prose { get; } = new RunningText(document).FindParagraphs();

    /// <summary>The number at the start of each paragraph of <see cref="Prose"/>; null where its words begin at once.</summary>
    internal IReadOnlyList<NumberLabel?> Labels =>
        labels ??= [.. Prose.Select(paragraph => NumberLabel.ReadAtStart(Document.Text, paragraph.Span))];

    /// <summary>The titles of the report, one behind the other, as titles are compared.</summary>
    internal string NormaliseTitles() =>
        string.Concat(
            ReportYear
                .FindTitleParagraphs(Document)
                .Select(paragraph => Heading.NormaliseTitle(Document.SliceText(paragraph.Span)))
        );
}
