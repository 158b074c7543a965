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

    private static readonly SearchValues<char> ListEnds = SearchValues.Create("。；！？\n");
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

    // 丙站和丁站, but 和顺居 is one.
    private static bool IsJoined(string name) =>
        name.AsSpan().IndexOfAny(Joints) is >= ShortestName and var at && at + ShortestName < name.Length;

    public static CountedNames? FindAround(string text, PrintedFigure figure, TermLexicon terms)
    {
        if (!IsPlainCount(figure))
            return null;
        return FindBehind(text, figure, terms) ?? FindBefore(text, figure, terms);
    }

    private static bool IsPlainCount(PrintedFigure figure) =>
        figure is { Qualifier: Qualifier.Rounded, Scale: 1, Value: >= 2 and <= MostNames, Grain: 1 }
        && figure.Unit.Dimension == Dimension.Count
        && figure.Unit != Unit.None;

    private static CountedNames? FindBehind(string text, PrintedFigure figure, TermLexicon terms)
    {
        var list = FindList(text, figure.Span.End, terms);
        var names = list.Length > 0 ? SplitNames(text.Substring(list.Start, list.Length), terms) : [];
        return names.Count > 1 ? new(figure, TextSpan.Union(figure.Span, list), names) : null;
    }

    /// <summary>What stands behind the colon, the lead or in the brackets, right after the count and its noun.</summary>
    private static TextSpan FindList(string text, int at, TermLexicon terms)
    {
        var ahead = text.AsSpan(at, Math.Min(LongestMatter + 1, text.Length - at));
        var opener = ahead.IndexOfAny("：（，——");
        if (opener < 0 || !IsMatter(ahead[..opener], terms))
            return default;
        var start = SkipLead(text, at + opener, terms);
        if (start < 0)
            return default;
        var rest = text.AsSpan(start, Math.Min(LongestList, text.Length - start));
        var end = ahead[opener] == '（' ? rest.IndexOf('）') : rest.IndexOfAny(ListEnds);
        return end > 0 ? new TextSpan(start, end) : default;
    }

    private static bool IsMatter(ReadOnlySpan<char> words, TermLexicon terms) =>
        !words.ContainsAny(ListEnds)
        && !words.ContainsAny(NoNames)
        && !words.ContainsAny(Digits)
        && !words.Contains('、')
        && !WordFinder.FromWords(terms.CountedMatters).HasMatchIn(words);

    /// <summary>Where the list begins behind its opener; −1 where a comma leads to something else.</summary>
    private static int SkipLead(string text, int opener, TermLexicon terms)
    {
        var start = opener + (text[opener] == '—' ? 2 : 1);
        if (text[opener] != '，')
            return start;
        foreach (var lead in terms.ListLeads)
        {
            if (text.AsSpan(start).StartsWith(lead, StringComparison.Ordinal))
                return start + lead.Length + (text.AsSpan(start + lead.Length).StartsWith("：") ? 1 : 0);
        }

        return -1;
    }

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
