using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>Reads the unit's duties: one after another in a sentence, or one in each numbered paragraph.</summary>
internal sealed class DutyReader(ProseText prose, IReadOnlyList<string> leads, Citation cite)
{
    private const int MostDuties = 40;
    private const int Reach = 6;
    private const int HeadingLength = 45;
    private const int MostWordsBeforeList = 2;

    public ExtractedValue<IReadOnlyList<string>>? ReadDuties() =>
        prose.Passages.Select(ReadFromSentence).FirstOrDefault(found => found is not null)
        ?? prose
            .Passages.Where(IsDutyHeading)
            .Select(heading => ReadDutiesBelow(heading.Index, heading.Label))
            .FirstOrDefault(found => found is not null);

    // 主要职责是：甲；乙；丙。
    private ExtractedValue<IReadOnlyList<string>>? ReadFromSentence(Passage passage)
    {
        if (FindLeadEnd(passage) is not { } behind)
            return null;
        var colon = prose.Text.AsSpan(behind, Math.Min(Reach, passage.End - behind)).IndexOfAny('：', ':');
        if (colon < 0)
            return null;
        var start = behind + colon + 1;
        if (start >= passage.End)
            return ReadDutiesBelow(passage.Index, passage.Label);
        var duties = SplitDuties(prose.Text[start..passage.End]);
        return duties.Count > 0
            ? cite.CiteValue(duties, prose.ToDocumentSpan(passage.Start, passage.End))
            : null;
    }

    private int? FindLeadEnd(Passage passage)
    {
        foreach (var lead in leads)
        {
            var at = prose.Text.IndexOf(
                lead,
                passage.Start,
                passage.End - passage.Start,
                StringComparison.Ordinal
            );
            if (at >= 0)
                return at + lead.Length;
        }

        return null;
    }

    private bool IsDutyHeading(Passage passage) =>
        passage.End - passage.Start <= HeadingLength
        && FindLeadEnd(passage) is { } behind
        && prose.Text.AsSpan(behind, passage.End - behind).TrimStart("）)").IsEmpty;

    // 一、主要职能, and beneath it （一）…（二）…, or a single paragraph.
    private ExtractedValue<IReadOnlyList<string>>? ReadDutiesBelow(int heading, NumberLabel? above)
    {
        var after = prose.Passages.Skip(heading + 1).Take(MostWordsBeforeList + 1 + MostDuties).ToList();
        var words = after.TakeWhile(passage => passage.Label is null).Take(MostWordsBeforeList + 1).ToList();
        var listed =
            words.Count <= MostWordsBeforeList ? CollectNumberedPassages(after.Skip(words.Count), above) : [];
        if (listed.Count > 1)
            return cite.CiteValue<IReadOnlyList<string>>(
                [.. listed.Select(TrimPassage)],
                prose.ToDocumentSpan(listed[0].Start, listed[^1].End)
            );
        if (words.Count == 0 || words[0].End - words[0].Start <= HeadingLength)
            return null;
        return cite.CiteValue(
            SplitDuties(prose.Text[words[0].Body..words[0].End]),
            prose.ToDocumentSpan(words[0].Start, words[0].End)
        );
    }

    private static List<Passage> CollectNumberedPassages(IEnumerable<Passage> passages, NumberLabel? above)
    {
        var listed = new List<Passage>();
        foreach (var passage in passages.Take(MostDuties))
        {
            if (
                passage.Label is not { } label
                || label.Number != listed.Count + 1
                || label.Style != (listed.FirstOrDefault()?.Label ?? label).Style
            )
                break;
            if (above is not null && label.Style <= above.Style)
                break;
            listed.Add(passage);
        }

        return listed;
    }

    private string TrimPassage(Passage passage) => TrimPunctuation(prose.Text[passage.Body..passage.End]);

    private static IReadOnlyList<string> SplitDuties(string words)
    {
        var parts = words.Split(['；', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
            parts = words.Split('。', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Select(RemoveLabel).Where(part => part.Length > 0).Take(MostDuties)];
    }

    private static string RemoveLabel(string part) =>
        TrimPunctuation(NumberLabel.ReadAtStart(part) is { } label ? part[label.Span.End..] : part);

    private static string TrimPunctuation(string words) => words.Trim('。', '；', ';', '，', '、', '：');
}
