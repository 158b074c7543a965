using System.Buffers;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Reading.LastReports;

/// <summary>Reads under whom the unit stands: 隶属区文旅广电局, 区文旅广电局下属事业单位.</summary>
internal sealed class SuperiorReader(Pack pack, Citation cite)
{
    private const int LongestName = 30;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、（）()：\n");

    private readonly LastReportLexicon words = pack.LastReport;

    /// <summary>The clause as it stands, and the name in it.</summary>
    public (ExtractedValue<string> Affiliation, ExtractedValue<string> Department)? ReadSuperior(
        Overview overview
    ) => ReadAfterLead(overview) ?? ReadBeforeTail(overview);

    private (ExtractedValue<string>, ExtractedValue<string>)? ReadAfterLead(Overview overview)
    {
        var text = overview.Text;
        foreach (var lead in words.SuperiorLeads)
        {
            var at = text.IndexOf(lead, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var start = at + lead.Length;
            var end = start + FindClauseEnd(text.AsSpan(start));
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
        foreach (var tail in words.SuperiorTails)
        {
            var at = text.IndexOf(tail, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var start = text.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
            if (text.AsSpan(start, at - start).LastIndexOfAny(['是', '为', '系']) is >= 0 and var verb)
                start += verb + 1;
            var end = at + FindClauseEnd(text.AsSpan(at));
            if (
                EndsLikeUnitName(text[start..at])
                && !text.AsSpan(start, end - start).Contains("包括", StringComparison.Ordinal)
            )
                return (
                    cite.CiteValue(text[start..end], overview.ToDocumentSpan(start, end)),
                    cite.CiteValue(text[start..at], overview.ToDocumentSpan(start, at))
                );
        }

        return null;
    }

    private static int FindClauseEnd(ReadOnlySpan<char> text) =>
        text.IndexOfAny(ClauseEnds) is >= 0 and var end ? end : text.Length;

    // 区文旅广电局的事业单位: the name ends where the last name of a body does.
    private string? FindUnitName(string clause)
    {
        var possessive = clause.IndexOf('的');
        var name = possessive < 0 ? clause : clause[..possessive];
        while (
            name.Length > 0
            && !EndsLikeUnitName(name)
            && words.SuperiorTails.FirstOrDefault(tail => name.Contains(tail, StringComparison.Ordinal))
                is { } tail
        )
            name = name[..name.IndexOf(tail, StringComparison.Ordinal)];
        return EndsLikeUnitName(name) ? name : null;
    }

    // 本部门直属单位包括…: the unit speaks of those below it.
    private bool EndsLikeUnitName(string name) =>
        name.Length is > 2 and <= LongestName
        && name[0] is not ('本' or '我' or '各' or '其')
        && pack.Tables.Words.UnitEnds.Any(name.EndsWith);
}
