using System.Runtime.CompilerServices;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Stems;

/// <summary>Finds the stems of a text in one pass: the longest at each place, without overlaps.</summary>
internal sealed class StemFinder
{
    private static readonly ConditionalWeakTable<RelationLexicon, StemFinder> Known = [];

    private readonly Dictionary<char, StemWord[]> byFirst;

    private StemFinder(RelationLexicon lexicon) =>
        byFirst = lexicon
            .Stems.SelectMany(list => list.Words.Select(word => (word, Set: StemSet.FromClass(list.Class))))
            .GroupBy(stem => stem.word)
            .Select(same => new StemWord(
                same.Key,
                same.Aggregate(default(StemSet), (set, stem) => set | stem.Set)
            ))
            .GroupBy(entry => entry.Word[0])
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Word.Length).ToArray()
            );

    /// <summary>The finder of a pack's list; it is built once and lives as long as the list.</summary>
    public static StemFinder FromLexicon(RelationLexicon lexicon) =>
        Known.GetValue(lexicon, static key => new StemFinder(key));

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
internal readonly record struct Stem(int Start, int End, StemSet Set);
