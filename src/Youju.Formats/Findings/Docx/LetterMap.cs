using Youju.Domain.Documents;

namespace Youju.Formats.Findings.Docx;

/// <summary>Carries places from one text to another that has the same letters but other white space.</summary>
internal sealed class LetterMap(string from, string to)
{
    private readonly int[] fromLetters = Letters(from);
    private readonly int[] toLetters = Letters(to);

    /// <summary>The span over the same letters; one without letters keeps its place between its neighbours.</summary>
    public TextSpan Translate(TextSpan span)
    {
        var first = IndexAt(span.Start);
        var last = IndexAt(span.End);
        return last > first ? TextSpan.Between(Offset(first), Offset(last - 1) + 1) : new(Offset(first), 0);
    }

    private int IndexAt(int offset) =>
        Array.BinarySearch(fromLetters, offset) is >= 0 and var found
            ? found
            : ~Array.BinarySearch(fromLetters, offset);

    private int Offset(int letter) => letter < toLetters.Length ? toLetters[letter] : to.Length;

    private static int[] Letters(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(index => !char.IsWhiteSpace(text[index]))];
}
