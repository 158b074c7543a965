using Youju.Domain.Documents;

namespace Youju.Reading.Outline;

/// <summary>A paragraph that begins with a number.</summary>
/// <param name="Index">Its position among the paragraphs of the body.</param>
public sealed record LabelledParagraph(Paragraph Paragraph, NumberLabel Label, int Index)
{
    /// <summary>The words after the number.</summary>
    public TextSpan Words => TextSpan.FromBounds(Label.Span.End, Paragraph.Span.End);

    internal static IReadOnlyList<LabelledParagraph> CollectFromProse(
        string text,
        IReadOnlyList<Paragraph> prose,
        IReadOnlyList<string> noteStarts
    )
    {
        var notes = NoteLines.FindPositions(text, prose, noteStarts);
        return
        [
            .. from entry in prose.Index()
            where !notes.Contains(entry.Index)
            let label = NumberLabel.ReadAtStart(text, entry.Item.Span)
            where label is not null
            select new LabelledParagraph(entry.Item, label, entry.Index),
        ];
    }
}
