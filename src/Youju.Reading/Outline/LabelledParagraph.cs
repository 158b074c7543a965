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
        var found = new List<LabelledParagraph>();
        var notes = NoteLines.FindPositions(text, prose, noteStarts);
        for (var index = 0; index < prose.Count; index++)
        {
            if (!notes.Contains(index) && NumberLabel.ReadAtStart(text, prose[index].Span) is { } label)
                found.Add(new(prose[index], label, index));
        }

        return found;
    }
}
