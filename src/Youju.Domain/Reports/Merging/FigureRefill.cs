using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Fills figures that a person has kept with what the dossier gives now.</summary>
internal sealed class FigureRefill
{
    // For each key what it printed and what it prints now, in the order of the text.
    private readonly Dictionary<string, List<(string Was, string Now)>> prints = new(StringComparer.Ordinal);

    public FigureRefill(WordingAlignment sinceComposed)
    {
        foreach (var (mine, theirs) in sinceComposed.Passages)
            AddPrints(sinceComposed.Left.Passages[mine], sinceComposed.Right.Passages[theirs]);
        var (was, now) = (FindOnlyPrints(sinceComposed.Left), FindOnlyPrints(sinceComposed.Right));
        foreach (var (key, words) in was.Where(print => now.ContainsKey(print.Key)))
            prints.TryAdd(key, [(words, now[key])]);
    }

    /// <summary>What a figure printed when the file left, and what it prints now; null for one that the
    /// file did not have or has no more.</summary>
    /// <param name="words">What it prints in the returned file, to choose among several ways of printing one fact.</param>
    public (string Was, string Now)? FindPrint(string key, string words)
    {
        if (!prints.TryGetValue(key, out var known))
            return null;
        var same = known.FindIndex(print => print.Was == words);
        return known[Math.Max(0, same)];
    }

    // The words of every fact that is printed in one way throughout.
    private static Dictionary<string, string> FindOnlyPrints(WordingPlaces places)
    {
        return places
            .Passages.SelectMany(passage =>
                passage.Figures.Select(figure => (figure.Key, Words: passage.GetFigureWords(figure)))
            )
            .Distinct()
            .GroupBy(print => print.Key, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Words, StringComparer.Ordinal);
    }

    private void AddPrints(WordedPassage was, WordedPassage now)
    {
        if (was.Figures.Count == 0 || now.Figures.Count == 0)
            return;
        var pairs =
            was.Pattern == now.Pattern
                ? [.. Enumerable.Range(0, was.Figures.Count).Select(at => (at, at))]
                : new PassageDiff(was, now).Figures;
        foreach (var (before, after) in pairs)
        {
            var key = was.Figures[before].Key;
            if (!prints.TryGetValue(key, out var known))
                prints.Add(key, known = []);
            known.Add((was.GetFigureWords(was.Figures[before]), now.GetFigureWords(now.Figures[after])));
        }
    }
}
