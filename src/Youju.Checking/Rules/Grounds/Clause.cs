using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Finds the sentence around a word.</summary>
internal static class Clause
{
    private const string Ends = "。；！？\n";

    /// <summary>The sentence without the mark that ends it.</summary>
    public static TextSpan Around(string text, TextSpan word)
    {
        var start = text.AsSpan(0, word.Start).LastIndexOfAny(Ends) + 1;
        var end = text.AsSpan(word.End).IndexOfAny(Ends);
        return TextSpan.Between(start, end < 0 ? text.Length : word.End + end);
    }
}
