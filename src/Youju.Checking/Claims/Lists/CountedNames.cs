using System.Buffers;
using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;

namespace Youju.Checking.Claims.Lists;

/// <summary>A number and the names that it counts: 下设5处：甲站、乙站…; 甲站、乙站2处.</summary>
/// <param name="Span">From the first to the last word of both.</param>
internal sealed record CountedNames(PrintedFigure Figure, TextSpan Span, IReadOnlyList<string> Names)
{
    private const int LongestMatter = 14;
    private const int LongestList = 600;
    private const int LongestName = 18;
    private const int ShortestName = 2;
    private const int MostNames = 30;

    /// <summary>甲镇、乙镇等4个乡镇: not all need be named.</summary>
    private const char OpenEnd = '等';

    private static readonly SearchValues<char> ListEnds = SearchValues.Create("。；！？\n");
    private static readonly SearchValues<char> Openers = SearchValues.Create("：（，——");
    private static readonly SearchValues<char> NoNames = SearchValues.Create("，：,:;“”%％");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("，。；、：（）\n");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Joints = SearchValues.Create("和及与");

    /// <summary>Whether the names stand before the number, where nobody says where the first of them begins.</summary>
    public bool StandBefore => Span.Start < Figure.Span.Start;

    /// <summary>The fewest and the most names that may be meant: the last two may be joined by 和, or one be called so.</summary>
    public (int Fewest, int Most) Counts => (Names.Count, Names.Count + Names.Count(IsJoined));

    /// <summary>Whether what is counted has names: 3个科室, and not 3个方向.</summary>
    public bool CountsNamed { get; init; }

    /// <summary>Whether each name stands in marks of its own, so that nobody doubts where it begins: “甲”“乙”.</summary>
    public bool AreMarked { get; init; }

    /// <summary>Whether the words before the names may lead to some of them only: 包括.</summary>
    public bool MayBeSome { get; init; }

    // 丙站和丁站, but 和顺居 is one.
    private static bool IsJoined(string name) =>
        name.AsSpan().IndexOfAny(Joints) is >= ShortestName and var at && at + ShortestName < name.Length;

    public static CountedNames? FindAround(string text, PrintedFigure figure, TermLexicon terms)
    {
        if (!IsPlainCount(figure))
            return null;
        return MarkedNames.FindAround(text, figure, terms)
            ?? FindBehind(text, figure, terms)
            ?? FindBefore(text, figure, terms);
    }

    private static bool IsPlainCount(PrintedFigure figure) =>
        figure is { Qualifier: Qualifier.Rounded, Scale: 1, Value: >= 2 and <= MostNames, Grain: 1 }
        && figure.Unit.Dimension == Dimension.Count
        && figure.Unit != Unit.None;

    private static CountedNames? FindBehind(string text, PrintedFigure figure, TermLexicon terms)
    {
        if (FindOpener(text, figure.Span.End, terms) is not { } opener)
            return null;
        var list = FindList(text, opener, terms);
        var names = list.Length > 0 ? SplitNames(text.Substring(list.Start, list.Length), terms) : [];
        return names.Count > 1
            ? new(figure, TextSpan.Union(figure.Span, list), names)
            {
                MayBeSome = opener.MayBeSome && !IsOfAll(text, figure.Span.Start, terms),
            }
            : null;
    }

    private static bool IsOfAll(string text, int at, TermLexicon terms) =>
        terms.TotalLeads.Any(lead => text.AsSpan(0, at).EndsWith(lead, StringComparison.Ordinal));

    /// <summary>What leads from a count and its noun to the names; null where nothing does.</summary>
    internal static NameOpener? FindOpener(string text, int at, TermLexicon terms)
    {
        var ahead = text.AsSpan(at, Math.Min(LongestMatter + 1, text.Length - at));
        var opener = SkipShortBracket(ahead);
        if (opener < 0 || !IsMatter(ahead[..opener], terms))
            return null;
        return ReadLead(text, at + opener, terms);
    }

    // 8个县（区）铺点：: the bracket belongs to the noun.
    private static int SkipShortBracket(ReadOnlySpan<char> ahead)
    {
        var opener = ahead.IndexOfAny(Openers);
        if (opener < 0 || ahead[opener] != '（')
            return opener;
        var close = ahead[opener..].IndexOf('）');
        if (close is not (2 or 3))
            return opener;
        var next = ahead[(opener + close)..].IndexOfAny(Openers);
        return next < 0 ? opener : opener + close + next;
    }

    /// <summary>What stands behind the colon, the lead or in the brackets, right after the count and its noun.</summary>
    private static TextSpan FindList(string text, NameOpener opener, TermLexicon terms)
    {
        var rest = text.AsSpan(opener.End, Math.Min(LongestList, text.Length - opener.End));
        var end = opener.Sign == '（' ? rest.IndexOf('）') : rest.IndexOfAny(ListEnds);
        if (end > 0 && opener.IsWorded && rest[..end].IndexOf('，') is > 0 and var comma)
            end = GoesOn(rest[(comma + 1)..], terms) ? 0 : comma;
        return end > 0 ? new TextSpan(opener.End, end) : default;
    }

    // 即甲、乙、丙，支出分别为…: behind the comma something else is told, unless a word goes on with the list.
    private static bool GoesOn(ReadOnlySpan<char> words, TermLexicon terms)
    {
        foreach (var word in terms.ListGoesOn)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsMatter(ReadOnlySpan<char> words, TermLexicon terms) =>
        !words.ContainsAny(ListEnds)
        && !words.ContainsAny(NoNames)
        && !words.ContainsAny(Digits)
        && !words.Contains('、')
        && !WordFinder.FromWords(terms.CountedMatters).HasMatchIn(words);

    /// <summary>The mark before the list and the lead behind it; null where a comma leads to something else.</summary>
    private static NameOpener? ReadLead(string text, int at, TermLexicon terms)
    {
        var start = at + (text[at] == '—' ? 2 : 1);
        if (start > text.Length)
            return null;
        if (text[at] != '，')
            return new(text[at], start);
        foreach (var (leads, mayBeSome) in new[] { (terms.ListLeads, false), (terms.IncludingLeads, true) })
        {
            foreach (var lead in leads)
            {
                if (text.AsSpan(start).StartsWith(lead, StringComparison.Ordinal))
                    return new('，', SkipColon(text, start + lead.Length))
                    {
                        IsWorded = true,
                        MayBeSome = mayBeSome,
                    };
            }
        }

        return null;
    }

    private static int SkipColon(string text, int at) =>
        at + (text.AsSpan(at).StartsWith("：", StringComparison.Ordinal) ? 1 : 0);

    /// <summary>The names; none where what stands there may be more than names, or not all of them.</summary>
    private static List<string> SplitNames(string list, TermLexicon terms)
    {
        var words = RemoveBrackets(list);
        if (
            words.AsSpan().ContainsAny(NoNames)
            || words.AsSpan().ContainsAny(Digits)
            || WordFinder.FromWords(terms.OpenLists).HasMatchIn(words)
        )
            return [];
        return KeepNames(words);
    }

    private static List<string> KeepNames(string words)
    {
        List<string> names = [.. words.Split('、').Select(name => name.Trim())];
        return names.TrueForAll(name => name.Length is > 1 and <= LongestName) ? names : [];
    }

    private static string RemoveBrackets(string words)
    {
        var (kept, depth) = (new StringBuilder(words.Length), 0);
        foreach (var sign in words)
        {
            depth += sign is '（' or '(' ? 1 : 0;
            if (depth == 0)
                kept.Append(sign);
            depth -= sign is '）' or ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    // 内设综合科、投诉科、信息科3个科室: the names run up to the number.
    private static CountedNames? FindBefore(string text, PrintedFigure figure, TermLexicon terms)
    {
        var end = figure.Span.Start;
        var start = end;
        while (start > 0 && end - start < LongestList && (text[start - 1] == '、' || IsWord(text[start - 1])))
            start--;
        var words = text[start..end];
        if (!words.Contains('、', StringComparison.Ordinal) || words.EndsWith('、'))
            return null;
        List<string> names = [.. words.Split('、')];
        return names.Skip(1).All(name => name.Length is > 0 and <= LongestName)
            ? new(figure, TextSpan.FromBounds(start, figure.Span.End), names)
            {
                CountsNamed = CountsNamedThings(text, figure.Span.End, terms),
                MayBeSome = words.EndsWith(OpenEnd),
            }
            : null;
    }

    private static bool CountsNamedThings(string text, int at, TermLexicon terms)
    {
        var ahead = text.AsSpan(at, Math.Min(LongestMatter, text.Length - at));
        var end = ahead.IndexOfAny(WordEnds);
        return WordFinder.FromWords(terms.NamedThings).HasMatchIn(end < 0 ? ahead : ahead[..end]);
    }

    private static bool IsWord(char sign) =>
        char.IsLetter(sign) || sign is '（' or '）' or '《' or '》' or '“' or '”';
}

/// <summary>What leads from a count to the names of what was counted: a colon, a bracket, or a comma and a lead.</summary>
/// <param name="End">Where the names begin.</param>
internal sealed record NameOpener(char Sign, int End)
{
    /// <summary>Whether words lead to the names: 即.</summary>
    public bool IsWorded { get; init; }

    /// <summary>Whether they may lead to some of them only: 包括.</summary>
    public bool MayBeSome { get; init; }
}
