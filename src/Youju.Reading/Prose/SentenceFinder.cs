using Youju.Domain.Documents;

namespace Youju.Reading.Prose;

/// <summary>Finds the sentence around a word.</summary>
public static class SentenceFinder
{
    /// <summary>A sentence is not looked for further than this to either side.</summary>
    private const int Reach = 300;

    private const string Ends = "。；！？\n";

    /// <summary>The sentence without the mark that ends it.</summary>
    public static TextSpan FindSentence(string text, TextSpan word)
    {
        var first = Math.Max(0, word.Start - Reach);
        var last = Math.Min(text.Length, word.End + Reach);
        var start = first + text.AsSpan(first, word.Start - first).LastIndexOfAny(Ends) + 1;
        var end = text.AsSpan(word.End, last - word.End).IndexOfAny(Ends);
        return TextSpan.FromBounds(start, end < 0 ? last : word.End + end);
    }
}
