using Youju.Domain.Documents;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Claims.Lists;

/// <summary>A phrase that says how many items follow: 以下三项, 如下4个方面, 三个方面：.</summary>
/// <param name="Number">The bare number in it.</param>
/// <param name="EndsParagraph">Whether the items can only stand in the paragraphs after it.</param>
internal sealed record AnnouncedList(TextSpan Span, TextSpan Number, int Count, bool EndsParagraph)
{
    /// <summary>The colon before the items stands this close.</summary>
    private const int Reach = 40;

    /// <summary>A counted matter before the colon is no longer than this: 个方面的问题.</summary>
    private const int LongestMatter = 7;

    private const string Counters = "项个点条类种";
    private const string Digits = "一二三四五六七八九";

    /// <summary>A number behind one of these counts something else: 第三项, 每个, 十三项, 2.5个.</summary>
    private const string OtherNumbers = "第每各十百千万两0123456789.-—～~至到" + Digits;

    public static IEnumerable<AnnouncedList> ReadLists(string text, TextSpan paragraph, ProseLexicon words) =>
        Led(text, paragraph, words.Announcers)
            .Concat(Bare(text, paragraph, words.CountedMatters))
            .DistinctBy(announced => announced.Number);

    private static IEnumerable<AnnouncedList> Led(
        string text,
        TextSpan paragraph,
        IEnumerable<string> announcers
    )
    {
        foreach (var lead in announcers)
        {
            for (
                var at = IndexOf(text, lead, paragraph.Start, paragraph.End);
                at >= 0;
                at = IndexOf(text, lead, at + lead.Length, paragraph.End)
            )
            {
                if (ReadAt(text, at, at + lead.Length, paragraph.End) is { } announced)
                    yield return announced;
            }
        }
    }

    private static AnnouncedList? ReadAt(string text, int start, int at, int end)
    {
        while (at < end && text[at] is '的' or '几' or '这')
            at++;
        if (at + 1 >= end || CountAt(text[at]) is not { } count || !Counters.Contains(text[at + 1]))
            return null;
        var colon = text.AsSpan(at, Math.Min(Reach, end - at)).IndexOfAny("：:。；");
        if (colon < 0 || text[at + colon] is not ('：' or ':'))
            return null;
        return new(TextSpan.FromBounds(start, at + 2), new(at, 1), count, IsBlank(text, at + colon + 1, end));
    }

    private static IEnumerable<AnnouncedList> Bare(
        string text,
        TextSpan paragraph,
        IReadOnlyList<string> matters
    )
    {
        for (var colon = paragraph.Start; colon < paragraph.End; colon++)
        {
            if (text[colon] is '：' or ':' && ReadBefore(text, colon, paragraph, matters) is { } announced)
                yield return announced;
        }
    }

    private static AnnouncedList? ReadBefore(
        string text,
        int colon,
        TextSpan paragraph,
        IReadOnlyList<string> matters
    )
    {
        for (var at = colon - 1; at > paragraph.Start && colon - at <= LongestMatter; at--)
        {
            if (!(Counters.Contains(text[at]) || IsSide(text, at)) || CountAt(text[at - 1]) is not { } count)
                continue;
            var isOther = at - 1 > paragraph.Start && OtherNumbers.Contains(text[at - 2]);
            // 方面, 方面的问题, 重点工作: the last word tells what is counted.
            if (isOther || !matters.Any(text[(IsSide(text, at) ? at : at + 1)..colon].EndsWith))
                return null;
            return new(
                TextSpan.FromBounds(at - 1, colon),
                new(at - 1, 1),
                count,
                IsBlank(text, colon + 1, paragraph.End)
            );
        }

        return null;
    }

    // 两方面问题; 一方面 announces nothing.
    private static bool IsSide(string text, int at) =>
        text[at] == '方' && text[at - 1] != '一' && at + 1 < text.Length && text[at + 1] == '面';

    private static bool IsBlank(string text, int start, int end) =>
        text.AsSpan(start, end - start).IsWhiteSpace();

    private static int? CountAt(char sign) =>
        sign is >= '1' and <= '9' ? sign - '0'
        : sign == '十' ? 10
        : sign == '两' ? 2
        : Digits.IndexOf(sign) is >= 0 and var index ? index + 1
        : null;

    private static int IndexOf(string text, string word, int start, int end)
    {
        var found = text.AsSpan(start, Math.Max(0, end - start)).IndexOf(word);
        return found < 0 ? -1 : start + found;
    }
}
