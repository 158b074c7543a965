using System.Buffers;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Reading.Prose;

/// <summary>Brings what a clause measures to the pack's word for it; the longest name that ends the words wins.</summary>
public sealed class LabelReader
{
    private static readonly (string Words, string Short)[] Fixed =
    [
        ("一般公共预算", "一般公共"),
        ("政府性基金预算", "政府性基金"),
        ("国有资本经营预算", "国有资本经营"),
        ("社会保险基金预算", "社会保险基金"),
    ];

    private static readonly string[] Dropped =
    [
        "预算数",
        "决算数",
        "预算",
        "决算",
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "「",
        "」",
        "【",
        "】",
        "、",
        "-",
        "—",
        "–",
    ];

    // One of these stands in everything that a key leaves out.
    private static readonly SearchValues<char> Unneeded = SearchValues.Create("()算“”\"‘’「」【】、-—–");

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ILookup<string, LabelFamily> families;
    private readonly HashSet<string> slices;
    private readonly IReadOnlyList<IReadOnlyList<string>> kin;
    private readonly int longest;

    /// <param name="lexicon">What reports measure.</param>
    /// <param name="prose">How they tell it.</param>
    public LabelReader(LabelLexicon lexicon, ProseLexicon prose)
    {
        Phrases = Phrases.FromLexicon(prose);
        foreach (var label in lexicon.Labels)
        {
            foreach (var word in label.Aliases.Prepend(label.Name))
                names.TryAdd(Key(word), label.Name);
        }

        families = lexicon.Families.ToLookup(family => family.Whole);
        slices = [.. lexicon.Slices];
        kin = lexicon.Kin;
        longest = names.Keys.Select(name => name.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The words by which clauses are read.</summary>
    public Phrases Phrases { get; }

    /// <summary>The words without quotes, stages of the budget and differences of brackets.</summary>
    public static string Key(string words)
    {
        if (!words.AsSpan().ContainsAny(Unneeded))
            return words;
        var key = words.Replace('(', '（').Replace(')', '）');
        foreach (var (long_, short_) in Fixed)
            key = key.Replace(long_, short_);
        foreach (var word in Dropped)
            key = key.Replace(word, "");
        return key;
    }

    /// <summary>The pack's name for the key, or the key itself where the pack knows none.</summary>
    public string Name(string key) => Split(key).Name;

    /// <summary>The pack's name for the key and the words before it: 财政拨款 of 财政拨款基本支出; no scope where the pack knows no name.</summary>
    public (string Scope, string Name) Split(string key)
    {
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, key.Length); length > 0; length--)
        {
            if (known.TryGetValue(key.AsSpan(key.Length - length), out var name))
                return (key[..^length], name);
        }

        return ("", key);
    }

    public bool Knows(string key) => names.ContainsKey(key);

    /// <summary>Whether the parts are known to leave nothing of the whole out.</summary>
    public bool IsComplete(string whole, IEnumerable<string> parts) => FamilyOf(whole, parts) is not null;

    /// <summary>The names, all among the parts, that leave nothing of the whole out; null where some are missing.</summary>
    public IReadOnlyList<string>? FamilyOf(string whole, IEnumerable<string> parts)
    {
        var given = parts.ToHashSet();
        return families[whole].FirstOrDefault(family => family.Parts.All(given.Contains))?.Parts;
    }

    /// <summary>The other labels that a text may put for this one.</summary>
    public IEnumerable<string> Kin(string label) =>
        kin.Where(group => group.Contains(label)).SelectMany(group => group).Where(other => other != label);

    /// <summary>The wholes that this label is known to be a part of.</summary>
    public IEnumerable<string> WholesOf(string part) =>
        families
            .SelectMany(group => group)
            .Where(family => family.Parts.Contains(part))
            .Select(family => family.Whole)
            .Distinct();

    public bool IsSlice(string label) => slices.Contains(label);
}
