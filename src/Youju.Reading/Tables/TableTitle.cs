using System.Runtime.CompilerServices;
using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;

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
    private const int LongestTitle = 60;

    private static readonly string[] GluedHeads =
    [
        "部门:",
        "部门名称:",
        "单位:",
        "单位名称:",
        "编制部门:",
        "编制单位:",
        "填报单位:",
        "填报部门:",
        "公开部门:",
    ];

    private static readonly ConditionalWeakTable<TableLexicon, TableTitleReader> Known = [];

    private readonly Dictionary<string, string> names = Terms.IndexByName(
        lexicon.Forms.Select(form => (form.Key, form.Value.Names))
    );

    /// <summary>The reader of a lexicon, made once.</summary>
    public static TableTitleReader FromLexicon(TableLexicon lexicon) =>
        Known.GetValue(lexicon, named => new(named));

    public TableTitle? ParseTitle(string printed, TextSpan span)
    {
        if (
            printed.Length > LongestTitle * 2
            || printed.AsSpan().IndexOfAny("。；…") >= 0
            || printed.Contains("....", StringComparison.Ordinal)
        )
            return null;
        var plain = CutGluedWords(RowLabel.NormaliseName(printed));
        if (plain.Length is 0 or > LongestTitle)
            return null;
        foreach (var candidate in ListCandidates(plain))
        {
            if (names.TryGetValue(candidate, out var form))
                return new(span, form, candidate) { Year = TableColumn.FindWrittenYear(plain) };
        }

        return IsUnknownTitle(plain)
            ? new(span, null, plain) { Year = TableColumn.FindWrittenYear(plain) }
            : null;
    }

    /// <summary>Drops what was glued behind the title, and a bracket such as （功能科目） or （续）.</summary>
    private static string CutGluedWords(string plain)
    {
        foreach (var head in GluedHeads)
        {
            if (plain.IndexOf(head, StringComparison.Ordinal) is > 4 and var at)
                plain = plain[..at];
        }

        return plain;
    }

    /// <summary>The title, then what is left of it after its number, year, unit's name and customary prefixes.</summary>
    private IEnumerable<string> ListCandidates(string plain)
    {
        foreach (var whole in ListBracketVariants(plain))
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

    private static IEnumerable<string> ListBracketVariants(string plain)
    {
        yield return plain;
        if (plain.EndsWith(')') && plain.LastIndexOf('(') is > 0 and var open)
            yield return plain[..open];
    }

    /// <summary>公开01表: 表一、 附件2: 3. </summary>
    private static string RemoveNumber(string plain)
    {
        if (NumberLabel.ReadAtStart(plain) is { } label)
            plain = plain[label.Span.End..];
        var end = plain.IndexOfAny([':', '.', '、']);
        var isNumber =
            end is > 0 and < 8
            && (plain[..end].Contains('表') || plain[..end].StartsWith("附件", StringComparison.Ordinal));
        return isNumber ? plain[(end + 1)..] : plain;
    }

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
        while (
            lexicon.Words.TitlePrefixes.FirstOrDefault(prefix =>
                plain.StartsWith(prefix, StringComparison.Ordinal)
            )
                is { } found
        )
        {
            if (names.ContainsKey(plain))
                return plain;
            plain = plain[found.Length..];
        }

        return plain;
    }

    private bool IsUnknownTitle(string plain)
    {
        var ends =
            plain.EndsWith('表') || (plain.EndsWith(')') && plain.Contains("表(", StringComparison.Ordinal));
        return ends && plain.AsSpan().IndexOfAny(",:;") < 0 && lexicon.Words.TitleMarks.Any(plain.Contains);
    }
}
