using Youju.Domain.Documents;

namespace Youju.Formats.Findings.Docx;

/// <summary>Carries places from one text to another that has the same letters but other white space.</summary>
internal sealed class LetterMap(string from, string to)
{
    private readonly int[] fromLetters = FindLetters(from);
    private readonly int[] toLetters = FindLetters(to);

    /// <summary>The span over the same letters; one without letters keeps its place between its neighbours.</summary>
    public TextSpan TranslateSpan(TextSpan span)
    {
        var first = FindLetterIndex(span.Start);
        var last = FindLetterIndex(span.End);
        return last > first
            ? TextSpan.FromBounds(ToTargetOffset(first), ToTargetOffset(last - 1) + 1)
            : new(ToTargetOffset(first), 0);
    }

    private int FindLetterIndex(int offset) =>
        Array.BinarySearch(fromLetters, offset) is >= 0 and var found
            ? found
            : ~Array.BinarySearch(fromLetters, offset);

    private int ToTargetOffset(int letter) => letter < toLetters.Length ? toLetters[letter] : to.Length;

    private static int[] FindLetters(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(index => !char.IsWhiteSpace(text[index]))];
}
