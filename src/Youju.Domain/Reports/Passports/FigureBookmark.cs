using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Domain.Reports.Passports;

/// <summary>Names of the bookmarks that our files carry: one around each figure, and one that seals the file.</summary>
/// <remarks>Editors keep bookmarks more faithfully than the keys of controls, but allow them 40 letters,
/// digits and underscores only.</remarks>
public static class FigureBookmark
{
    private const string Figure = "youju_f_";
    private const string Sealed = "youju_seal_";
    private const int Digits = 16;
    private const int SealDigits = 24;
    private const int MostKept = 10_000;

    // The same keys come back in every document of every unit.
    private static readonly ConcurrentDictionary<string, string> Marks = new(StringComparer.Ordinal);

    /// <param name="occurrence">Which print of the fact in the document it is, from 1: names must be unique.</param>
    public static string FormatName(string key, int occurrence) =>
        $"{Figure}{ComputeMark(key)}_{occurrence.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The name that tells from which data, packs and program a file was made, even where its passport is lost.</summary>
    public static string FormatSeal(string passport) => Sealed + ComputeHash(passport)[..SealDigits];

    public static bool IsSealName(string name) => name.StartsWith(Sealed, StringComparison.Ordinal);

    public static bool IsOwnName(string name)
    {
        return IsSealName(name) || name.StartsWith(Figure, StringComparison.Ordinal);
    }

    /// <summary>Finds the key behind a bookmark's name among those that may be meant.</summary>
    public static Func<string, string?> CreateKeyLookup(IEnumerable<string> keys)
    {
        var known = keys.Distinct(StringComparer.Ordinal)
            .GroupBy(ComputeMark)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return name =>
            name.StartsWith(Figure, StringComparison.Ordinal) && name.Length >= Figure.Length + Digits
                ? known.GetValueOrDefault(name.Substring(Figure.Length, Digits))
                : null;
    }

    private static string ComputeMark(string key)
    {
        if (Marks.TryGetValue(key, out var mark))
            return mark;
        if (Marks.Count >= MostKept)
            Marks.Clear();
        return Marks[key] = ComputeHash(key)[..Digits];
    }

    private static string ComputeHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
