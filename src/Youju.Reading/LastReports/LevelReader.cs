using Youju.Domain.Drafts;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Reads the unit's rank: 副科级事业单位, 机构规格为正科级; the rank of a person is none.</summary>
internal sealed class LevelReader(LastReportLexicon words, Citation cite)
{
    public ExtractedValue<string>? ReadUnitLevel(Overview overview)
    {
        var text = overview.Text;
        foreach (var found in WordFinder.FromWords(words.Levels).FindWords(text))
        {
            var behind = text[found.End..];
            var isUnits =
                words.LevelTails.Any(tail => behind.StartsWith(tail, StringComparison.Ordinal))
                || (
                    words.LevelLeads.Any(text[..found.Start].EndsWith)
                    && behind is "" or ['，' or '。' or '；' or '、', ..]
                );
            if (isUnits)
                return cite.CiteValue(
                    text.Substring(found.Start, found.Length),
                    overview.ToDocumentSpan(found.Start, FindClauseEnd(text, found.End))
                );
        }

        return null;
    }

    private static int FindClauseEnd(string text, int at) =>
        text.AsSpan(at).IndexOfAny('，', '。', '\n') is >= 0 and var end ? at + end : text.Length;
}
