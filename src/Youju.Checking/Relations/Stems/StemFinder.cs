using System.Runtime.CompilerServices;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Stems;

/// <summary>Finds the stems of a text in one pass: the longest at each place, without overlaps.</summary>
internal sealed class StemFinder
{
    private static readonly ConditionalWeakTable<RelationLexicon, StemFinder> Known = [];

    private readonly Dictionary<char, StemWord[]> byFirst;

    private StemFinder(RelationLexicon lexicon)
    {
        var sets = new Dictionary<string, StemWord>();
        foreach (var list in lexicon.Stems)
        {
            foreach (var word in list.Words)
            {
                var known = sets.TryGetValue(word, out var other) ? other.Set : default;
                sets[word] = new(word, known | StemSet.FromClass(list.Class));
            }
        }

        byFirst = sets
            .Values.GroupBy(stem => stem.Word[..1])
            .ToDictionary(
                group => group.Key[0],
                group => group.OrderByDescending(stem => stem.Word.Length).ToArray()
            );
    }

    /// <summary>The finder of a pack's list; it is built once and lives as long as the list.</summary>
    public static StemFinder FromLexicon(RelationLexicon lexicon) =>
        Known.GetValue(lexicon, static key => new StemFinder(key));

    /// <summary>The classes of what is one word of the list as a whole; none where it is not.</summary>
    public StemSet FindWhole(string word) =>
        word.Length > 0 && byFirst.TryGetValue(word[0], out var words)
            ? Array.Find(words, stem => stem.Word == word)?.Set ?? default
            : default;

    public StemList FindStems(string text)
    {
        var stems = new List<Stem>();
        for (var at = 0; at < text.Length; )
        {
            if (FindStemAt(text, at) is { } entry)
            {
                stems.Add(new(at, at + entry.Word.Length, entry.Set));
                at += entry.Word.Length;
            }
            else
            {
                at++;
            }
        }

        return new(stems);
    }

    private StemWord? FindStemAt(string text, int at)
    {
        if (!byFirst.TryGetValue(text[at], out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (string.CompareOrdinal(text, at, entry.Word, 0, entry.Word.Length) == 0)
                return entry;
        }

        return null;
    }

    private sealed record StemWord(string Word, StemSet Set);
}

/// <summary>A stem at its place.</summary>
internal sealed record Stem(int Start, int End, StemSet Set);
