using Youju.Domain.Documents;
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
        var found = WordFinder
            .FromWords(words.Levels)
            .FindWords(text)
            .Where(level => IsOfUnit(text[..level.Start], text[level.End..]))
            .Select(level => (TextSpan?)level)
            .FirstOrDefault();
        return found is { } level
            ? cite.CiteValue(
                text.Slice(level),
                overview.ToDocumentSpan(
                    level.Start,
                    level.End + text.AsSpan(level.End).FindAnyOrEnd("，。\n")
                )
            )
            : null;
    }

    private bool IsOfUnit(string before, string behind) =>
        words.LevelTails.Any(behind.StartsWith)
        || (words.LevelLeads.Any(before.EndsWith) && EndsClause(behind));

    private static bool EndsClause(string behind) => behind.Length == 0 || "，。；、".Contains(behind[0]);
}
