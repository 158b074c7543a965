using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>Reads the unit's duties: one after another in a sentence, or one in each numbered paragraph.</summary>
public sealed class DutyReader(ProseText prose, IReadOnlyList<string> leads, Citation cite)
{
    private const int MostDuties = 40;
    private const int Reach = 6;
    private const int HeadingLength = 45;
    private const int MostWordsBeforeList = 2;

    public Taken<IReadOnlyList<string>>? Read() =>
        prose.Passages.Select(InSentence).FirstOrDefault(found => found is not null)
        ?? prose
            .Passages.Where(IsHeading)
            .Select(heading => Below(heading.Index, heading.Label))
            .FirstOrDefault(found => found is not null);

    // 主要职责是：甲；乙；丙。
    private Taken<IReadOnlyList<string>>? InSentence(Passage passage)
    {
        if (LeadIn(passage) is not { } behind)
            return null;
        var colon = prose.Text.AsSpan(behind, Math.Min(Reach, passage.End - behind)).IndexOfAny('：', ':');
        if (colon < 0)
            return null;
        var start = behind + colon + 1;
        if (start >= passage.End)
            return Below(passage.Index, passage.Label);
        var duties = Split(prose.Text[start..passage.End]);
        return duties.Count > 0 ? cite.Take(duties, prose.Origin(passage.Start, passage.End)) : null;
    }

    private int? LeadIn(Passage passage)
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

    private bool IsHeading(Passage passage) =>
        passage.End - passage.Start <= HeadingLength
        && LeadIn(passage) is { } behind
        && prose.Text.AsSpan(behind, passage.End - behind).TrimStart("）)").IsEmpty;

    // 一、主要职能, and beneath it （一）…（二）…, or a single paragraph.
    private Taken<IReadOnlyList<string>>? Below(int heading, NumberLabel? above)
    {
        var after = prose.Passages.Skip(heading + 1).Take(MostWordsBeforeList + 1 + MostDuties).ToList();
        var words = after.TakeWhile(passage => passage.Label is null).Take(MostWordsBeforeList + 1).ToList();
        var listed = words.Count <= MostWordsBeforeList ? Listed(after.Skip(words.Count), above) : [];
        if (listed.Count > 1)
            return cite.Take<IReadOnlyList<string>>(
                [.. listed.Select(Words)],
                prose.Origin(listed[0].Start, listed[^1].End)
            );
        if (words.Count == 0 || words[0].End - words[0].Start <= HeadingLength)
            return null;
        return cite.Take(
            Split(prose.Text[words[0].Body..words[0].End]),
            prose.Origin(words[0].Start, words[0].End)
        );
    }

    private static List<Passage> Listed(IEnumerable<Passage> passages, NumberLabel? above)
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

    private string Words(Passage passage) => Trim(prose.Text[passage.Body..passage.End]);

    private static IReadOnlyList<string> Split(string words)
    {
        var parts = words.Split(['；', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
            parts = words.Split('。', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Select(Unlabelled).Where(part => part.Length > 0).Take(MostDuties)];
    }

    private static string Unlabelled(string part) =>
        Trim(NumberLabel.Read(part) is { } label ? part[label.Span.End..] : part);

    private static string Trim(string words) => words.Trim('。', '；', ';', '，', '、', '：');
}
