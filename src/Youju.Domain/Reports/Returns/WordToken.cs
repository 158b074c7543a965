using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>The least piece that a comparison of words looks at: one character, one run of Latin letters
/// and digits, or one figure.</summary>
/// <param name="Identity">Equal for tokens that mean the same: a figure is its key, whatever it prints.</param>
/// <param name="Figure">The ordinal of the figure in its passage, or -1.</param>
internal readonly record struct WordToken(int Start, int Length, string Identity, int Figure = -1)
{
    private const char FigureMark = '\uE000';

    public int End => Start + Length;

    /// <param name="keyed">Whether a figure is one token; else its words are as any.</param>
    public static List<WordToken> FromPassage(WordedPassage passage, bool keyed)
    {
        var (tokens, position) = (new List<WordToken>(), 0);
        for (var figure = 0; keyed && figure < passage.Figures.Count; figure++)
        {
            var slot = passage.Figures[figure];
            AddWordTokens(tokens, passage.Words, position, slot.Start);
            tokens.Add(new(slot.Start, slot.Length, FigureMark + slot.Key, figure));
            position = slot.End;
        }

        AddWordTokens(tokens, passage.Words, position, passage.Words.Length);
        return tokens;
    }

    private static void AddWordTokens(List<WordToken> tokens, string words, int start, int end)
    {
        while (start < end)
        {
            var stop = start + 1;
            if (IsLatinRunCharacter(words[start]))
                while (stop < end && IsLatinRunCharacter(words[stop]))
                    stop++;
            else if (char.IsHighSurrogate(words[start]) && stop < end)
                stop++;
            tokens.Add(new(start, stop - start, words[start..stop]));
            start = stop;
        }
    }

    private static bool IsLatinRunCharacter(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or ',' or '%' or '-';
}
