namespace Youju.Accuracy.Relations;

/// <summary>How much of a text's phrasing stands in the texts that the check was developed on: an accuracy on familiar words says little.</summary>
internal sealed class PhraseOverlap
{
    private const int Length = 8;

    private readonly HashSet<string> known = [];

    public void AddKnown(string text) => known.UnionWith(ReadPhrases(text));

    /// <summary>The share of a text's phrases of eight characters, digits masked, that are known; from 0 to 1.</summary>
    public decimal MeasureShare(IEnumerable<string> texts)
    {
        var phrases = texts.SelectMany(ReadPhrases).Distinct().ToList();
        return phrases.Count == 0 ? 0 : (decimal)phrases.Count(known.Contains) / phrases.Count;
    }

    private static IEnumerable<string> ReadPhrases(string text)
    {
        var masked = new string([
            .. text.Where(sign => !char.IsWhiteSpace(sign))
                .Select(sign => char.IsAsciiDigit(sign) ? '0' : sign),
        ]);
        for (var start = 0; start + Length <= masked.Length; start++)
            yield return masked.Substring(start, Length);
    }
}
