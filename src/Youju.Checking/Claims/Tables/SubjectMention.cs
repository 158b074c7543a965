using Youju.Domain.Documents;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A functional subject named in running text: 甲支出（类）乙（款）丙（项）.</summary>
/// <param name="Path">The names of class, 款 and 项, as far as given, in plain form.</param>
/// <param name="Span">From the first name to the last mark.</param>
internal sealed record SubjectMention(IReadOnlyList<string> Path, TextSpan Span)
{
    private const int LongestName = 40;
    private const string Levels = "类款项";
    private const string NameBorders = "“”\"、。；，：:,;\n\t.．—）";

    public string Name => string.Join('、', Path);

    /// <summary>Every mention that begins with a class, in order.</summary>
    public static IEnumerable<SubjectMention> FindMentions(string text)
    {
        for (var mark = FindNextMark(text, 0, 0); mark >= 0; )
        {
            var start = FindNameStart(text, mark, 0);
            var (path, end) = (new List<string> { ReadNormalisedName(text, start, mark) }, mark + 3);
            for (
                var level = 1;
                level < Levels.Length && FindNextLevelMark(text, end, level) is >= 0 and var next;
                level++
            )
            {
                path.Add(ReadNormalisedName(text, FindNameStart(text, next, end), next));
                end = next + 3;
            }

            if (path.TrueForAll(name => name.Length > 0))
                yield return new(path, TextSpan.FromBounds(start, end));
            mark = FindNextMark(text, end, 0);
        }
    }

    private static int FindNextMark(string text, int from, int level)
    {
        for (var at = text.IndexOf(Levels[level], from); at >= 0; at = text.IndexOf(Levels[level], at + 1))
        {
            if (IsLevelMark(text, at))
                return at - 1;
        }

        return -1;
    }

    /// <summary>The mark of the next level, where only its name stands between.</summary>
    private static int FindNextLevelMark(string text, int from, int level)
    {
        for (var at = from; at < Math.Min(text.Length, from + LongestName); at++)
        {
            if (text[at] == Levels[level] && IsLevelMark(text, at))
                return at - 1;
            if (
                text[at] is '。' or '；' or '，'
                || char.IsAsciiDigit(text[at])
                || (Levels.Contains(text[at]) && IsLevelMark(text, at))
            )
                return -1;
        }

        return -1;
    }

    private static bool IsLevelMark(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] is '（' or '(' && text[at + 1] is '）' or ')';

    private static int FindNameStart(string text, int mark, int from)
    {
        var start = mark;
        while (start > from && mark - start < LongestName && !IsNameBorder(text[start - 1]))
            start--;
        return start;
    }

    private static bool IsNameBorder(char sign) => NameBorders.Contains(sign) || char.IsAsciiDigit(sign);

    private static string ReadNormalisedName(string text, int start, int mark) =>
        RowLabel.NormaliseName(text[start..mark]).Replace('它', '他').TrimStart('-');
}
