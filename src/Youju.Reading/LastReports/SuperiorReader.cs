using System.Buffers;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Reads under whom the unit stands: 隶属区文旅广电局, 区文旅广电局下属事业单位.</summary>
internal sealed class SuperiorReader(Pack pack, Citation cite)
{
    private const int LongestName = 30;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、（）()：\n");

    // 本, 我: the unit itself; 各, 其: several.
    private const string OwnWords = "本我各其";

    private readonly LastReportLexicon words = pack.LastReport;

    /// <summary>The clause as it stands, and the name in it.</summary>
    public (ExtractedValue<string> Affiliation, ExtractedValue<string> Department)? ReadSuperior(
        Overview overview
    ) => ReadAfterLead(overview) ?? ReadBeforeTail(overview);

    private (ExtractedValue<string>, ExtractedValue<string>)? ReadAfterLead(Overview overview)
    {
        var text = overview.Text;
        foreach (var lead in words.SuperiorLeads.Where(text.Contains))
        {
            var at = text.IndexOf(lead, StringComparison.Ordinal);
            var start = at + lead.Length;
            var end = FindClauseEnd(text, start);
            if (FindUnitName(text[start..end]) is { } name)
                return (
                    cite.CiteValue(
                        QuoteAffiliation(text, at, start + name.Length, end),
                        overview.ToDocumentSpan(at, end)
                    ),
                    cite.CiteValue(name, overview.ToDocumentSpan(start, end))
                );
        }

        return null;
    }

    // 隶属区文旅广电局的事业单位 is said whole.
    private static string QuoteAffiliation(string text, int start, int nameEnd, int end) =>
        nameEnd < end && text[nameEnd] == '的' ? text[start..end] : text[start..nameEnd];

    private (ExtractedValue<string>, ExtractedValue<string>)? ReadBeforeTail(Overview overview)
    {
        var text = overview.Text;
        foreach (var tail in words.SuperiorTails.Where(text.Contains))
        {
            var at = text.IndexOf(tail, StringComparison.Ordinal);
            var start = FindNameStart(text.AsSpan(0, at));
            var end = FindClauseEnd(text, at);
            var clause = text[start..end];
            if (EndsLikeUnitName(text[start..at]) && !clause.Contains("包括"))
                return (
                    cite.CiteValue(clause, overview.ToDocumentSpan(start, end)),
                    cite.CiteValue(text[start..at], overview.ToDocumentSpan(start, at))
                );
        }

        return null;
    }

    // 本单位是区文旅广电局下属…: the name begins behind the verb.
    private static int FindNameStart(ReadOnlySpan<char> before)
    {
        var clause = before.LastIndexOfAny(ClauseEnds) + 1;
        return clause + before[clause..].LastIndexOfAny(['是', '为', '系']) + 1;
    }

    private static int FindClauseEnd(string text, int at) => at + text.AsSpan(at).FindAnyOrEnd(ClauseEnds);

    // 区文旅广电局的事业单位: the name ends where the last name of a body does.
    private string? FindUnitName(string clause)
    {
        var name = clause.Split('的')[0];
        while (!EndsLikeUnitName(name))
        {
            if (words.SuperiorTails.FirstOrDefault(name.Contains) is not { Length: > 0 } tail)
                return null;
            name = name[..name.IndexOf(tail, StringComparison.Ordinal)];
        }

        return name;
    }

    // 本部门直属单位包括…: the unit speaks of those below it.
    private bool EndsLikeUnitName(string name) =>
        name.Length is > 2 and <= LongestName
        && !OwnWords.Contains(name[0])
        && pack.Tables.Words.UnitEnds.Any(name.EndsWith);
}
