using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Structure;

/// <summary>A phrase that says how many items follow: 以下三项, 如下4个方面.</summary>
/// <param name="EndsParagraph">Whether the items can only stand in the paragraphs after it.</param>
internal sealed record AnnouncedList(TextSpan Span, int Count, bool EndsParagraph)
{
    private static readonly string[] Leads = ["以下", "下列", "如下"];
    /// <summary>The colon before the items stands this close.</summary>
    private const int Reach = 40;

    private const string Counters = "项个点条类种";
    private const string Digits = "一二三四五六七八九";

    public static IEnumerable<AnnouncedList> Read(string text, TextSpan paragraph)
    {
        foreach (var lead in Leads)
        {
            for (var at = IndexOf(text, lead, paragraph.Start, paragraph.End); at >= 0; at = IndexOf(text, lead, at + lead.Length, paragraph.End))
            {
                if (ReadAt(text, at, at + lead.Length, paragraph.End) is { } announced) yield return announced;
            }
        }
    }

    private static AnnouncedList? ReadAt(string text, int start, int at, int end)
    {
        while (at < end && text[at] is '的' or '几' or '这') at++;
        if (at + 1 >= end || CountAt(text[at]) is not { } count || !Counters.Contains(text[at + 1])) return null;
        var colon = text.AsSpan(at, Math.Min(Reach, end - at)).IndexOfAny("：:。；");
        if (colon < 0 || text[at + colon] is not ('：' or ':')) return null;
        return new(TextSpan.Between(start, at + 2), count, text.AsSpan(at + colon + 1, end - at - colon - 1).IsWhiteSpace());
    }

    private static int? CountAt(char sign) =>
        sign is >= '1' and <= '9' ? sign - '0' : sign == '十' ? 10 : sign == '两' ? 2 : Digits.IndexOf(sign) is >= 0 and var index ? index + 1 : null;

    private static int IndexOf(string text, string word, int start, int end)
    {
        var found = text.AsSpan(start, Math.Max(0, end - start)).IndexOf(word);
        return found < 0 ? -1 : start + found;
    }
}
