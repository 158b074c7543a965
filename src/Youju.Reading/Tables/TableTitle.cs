using System.Runtime.CompilerServices;
using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>The title above a table.</summary>
/// <param name="Form">The key of the published table it names; null for a table that the pack does not know.</param>
/// <param name="Words">The name without year, unit and number.</param>
public sealed record TableTitle(TextSpan Span, string? Form, string Words)
{
    /// <summary>The year that it names; null where it names none.</summary>
    public int? Year { get; init; }
}

/// <summary>Knows a table's title from a line of running text or of a table of contents.</summary>
public sealed class TableTitleReader(TableLexicon lexicon)
{
    private const int ShortestTitle = 4;
    private const int LongestTitle = 60;
    private const int LongestNumber = 8;

    // Sentences, and the leaders of a table of contents.
    private static readonly string[] RunningSigns = ["。", "；", "…", "...."];

    private static readonly ConditionalWeakTable<TableLexicon, TableTitleReader> Known = [];

    private readonly Dictionary<string, string> names = Terms.IndexByName(
        lexicon.Forms.Select(form => (form.Key, form.Value.Names))
    );

    /// <summary>The reader of a lexicon, made once.</summary>
    public static TableTitleReader FromLexicon(TableLexicon lexicon) =>
        Known.GetValue(lexicon, named => new(named));

    public TableTitle? ParseTitle(string printed, TextSpan span)
    {
        if (printed.Length > LongestTitle * 2 || RunningSigns.Any(printed.Contains))
            return null;
        var plain = CutGluedWords(RowLabel.NormaliseName(printed));
        if (plain.Length is 0 or > LongestTitle)
            return null;
        var known = ListCandidates(plain).FirstOrDefault(names.ContainsKey);
        if (known is null && !IsUnknownTitle(plain))
            return null;
        return new(span, known is null ? null : names[known], known ?? plain)
        {
            Year = TableColumn.FindWrittenYear(plain),
        };
    }

    /// <summary>Drops what was glued behind the title, and a bracket such as （功能科目） or （续）.</summary>
    private string CutGluedWords(string plain) => lexicon.Words.GluedHeads.Aggregate(plain, CutAtHead);

    private static string CutAtHead(string plain, string head)
    {
        var at = plain.IndexOf(head, StringComparison.Ordinal);
        return at > ShortestTitle ? plain[..at] : plain;
    }

    /// <summary>The title, then what is left of it after its number, year, unit's name and customary prefixes.</summary>
    private IEnumerable<string> ListCandidates(string plain)
    {
        foreach (var whole in new[] { plain, Brackets.RemoveAtEnd(plain) }.Distinct())
        {
            var name = RemovePrefixes(RemoveYear(RemoveNumber(whole)));
            yield return name;
            foreach (var end in lexicon.Words.UnitEnds)
            {
                if (name.LastIndexOf(end, StringComparison.Ordinal) is >= 0 and var at)
                    yield return RemovePrefixes(name[(at + end.Length)..]);
            }
        }
    }

    /// <summary>公开01表: 表一、 附件2: 3. </summary>
    private static string RemoveNumber(string plain)
    {
        if (NumberLabel.ReadAtStart(plain) is { } label)
            plain = plain[label.Span.End..];
        var end = plain.IndexOfAny([':', '.', '、']);
        return end is > 0 and < LongestNumber && IsTableNumber(plain[..end]) ? plain[(end + 1)..] : plain;
    }

    private static bool IsTableNumber(string words) => words.Contains('表') || words.StartsWith("附件");

    private static string RemoveYear(string plain)
    {
        for (var at = plain.LastIndexOf('年'); at >= 4; at = plain.LastIndexOf('年', at - 1))
        {
            if (!plain.AsSpan(at - 4, 4).ContainsAnyExceptInRange('0', '9'))
                return plain[(at + 1)..].TrimStart('度', '初');
        }

        return plain;
    }

    private string RemovePrefixes(string plain)
    {
        while (!names.ContainsKey(plain) && FindPrefix(plain) is { } prefix)
            plain = plain[prefix.Length..];
        return plain;
    }

    private string? FindPrefix(string plain) => lexicon.Words.TitlePrefixes.FirstOrDefault(plain.StartsWith);

    private bool IsUnknownTitle(string plain) =>
        (plain.EndsWith('表') || (plain.EndsWith(')') && plain.Contains("表(")))
        && !plain.AsSpan().ContainsAny(",:;")
        && lexicon.Words.TitleMarks.Any(plain.Contains);
}
