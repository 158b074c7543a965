using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Two names of one length that differ by one character, where one is a slip of the other.</summary>
internal static class SlipOfName
{
    private const char Open = '\0';

    /// <summary>Those that are alike but for one character, each group once for every place of it.</summary>
    public static IEnumerable<List<T>> GroupByOneOpenCharacter<T>(
        IEnumerable<T> names,
        Func<T, string> words
    ) =>
        names
            .SelectMany(name => OpenEachCharacter(words(name)).Select(open => (Open: open, Name: name)))
            .GroupBy(pair => pair.Open, pair => pair.Name)
            .Select(alike => alike.ToList())
            .Where(alike => alike.Count > 1);

    /// <param name="telling">Characters by which two names differ rightly.</param>
    public static bool IsLikely(string name, string usual, string telling)
    {
        var at = Enumerable.Range(0, name.Length).FirstOrDefault(index => name[index] != usual[index], -1);
        return at >= 0 && MayBeSlip(name[at], telling) && MayBeSlip(usual[at], telling);
    }

    private static bool MayBeSlip(char letter, string telling) =>
        Signs.IsChineseCharacter(letter) && !telling.Contains(letter);

    private static IEnumerable<string> OpenEachCharacter(string words) =>
        Enumerable.Range(0, words.Length).Select(at => $"{words[..at]}{Open}{words[(at + 1)..]}");
}
