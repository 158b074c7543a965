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
        prose
            .Passages.Select(ReadFromSentence)
            .Concat(prose.Passages.Where(IsDutyHeading).Select(ReadDutiesBelow))
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
            return ReadDutiesBelow(passage);
        var duties = SplitDuties(prose.Text[start..passage.End]);
        return duties.Count > 0 ? cite.CiteValue(duties, prose.ToDocumentSpan(passage)) : null;
    }

    private int? FindLeadEnd(Passage passage)
    {
        var words = prose.Text[passage.Start..passage.End];
        var lead = leads.FirstOrDefault(words.Contains);
        return lead is null
            ? null
            : passage.Start + words.IndexOf(lead, StringComparison.Ordinal) + lead.Length;
    }

    private bool IsDutyHeading(Passage passage) =>
        passage.Length <= HeadingLength
        && FindLeadEnd(passage) is { } behind
        && prose.Text.AsSpan(behind, passage.End - behind).TrimStart("）)").IsEmpty;

    // 一、主要职能, and beneath it （一）…（二）…, or a single paragraph.
    private ExtractedValue<IReadOnlyList<string>>? ReadDutiesBelow(Passage heading)
    {
        var after = prose
            .Passages.Skip(heading.Index + 1)
            .Take(MostWordsBeforeList + 1 + MostDuties)
            .ToList();
        var words = after.TakeWhile(passage => passage.Label is null).Take(MostWordsBeforeList + 1).ToList();
        var listed =
            words.Count <= MostWordsBeforeList
                ? CollectNumberedPassages(after.Skip(words.Count), heading.Label)
                : [];
        if (listed.Count > 1)
            return cite.CiteValue<IReadOnlyList<string>>(
                [.. listed.Select(TrimPassage)],
                prose.ToDocumentSpan(listed[0].Start, listed[^1].End)
            );
        if (words.Count == 0 || words[0].Length <= HeadingLength)
            return null;
        return cite.CiteValue(
            SplitDuties(prose.SliceBody(words[0]).ToString()),
            prose.ToDocumentSpan(words[0])
        );
    }

    private static List<Passage> CollectNumberedPassages(IEnumerable<Passage> passages, NumberLabel? above)
    {
        var numbered = passages.Take(MostDuties).TakeWhile(passage => passage.Label is not null).ToList();
        if (numbered is not [{ Label: var first }, ..] || first!.Style <= above?.Style)
            return [];
        return
        [
            .. numbered
                .Index()
                .TakeWhile(one =>
                    one.Item.Label!.Style == first.Style && one.Item.Label.Number == one.Index + 1
                )
                .Select(one => one.Item),
        ];
    }

    private string TrimPassage(Passage passage) => TrimPunctuation(prose.SliceBody(passage).ToString());

    private static IReadOnlyList<string> SplitDuties(string words)
    {
        var parts = words.Split(['；', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
            parts = words.Split('。', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Select(RemoveLabel).Where(part => part.Length > 0).Take(MostDuties)];
    }

    private static string RemoveLabel(string part) =>
        TrimPunctuation(part[(NumberLabel.ReadAtStart(part)?.Span.End ?? 0)..]);

    private static string TrimPunctuation(string words) => words.Trim('。', '；', ';', '，', '、', '：');
}
