using System.Buffers;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Search;

namespace Youju.Checking.Claims.Lists;

/// <summary>A number and the items with figures that it counts: 分4类：甲120万元，乙86万元，….</summary>
/// <param name="Number">The digits or the numeral that counts.</param>
/// <param name="Span">From the number to the last item.</param>
/// <param name="IsClosed">Whether nothing that follows may be an item too.</param>
internal sealed record CountedItems(TextSpan Number, int Count, int Listed, TextSpan Span, bool IsClosed)
{
    private const int LongestMatter = 10;
    private const int LongestList = 600;
    private const int MostItems = 20;
    private const int FewestItems = 2;
    private const int Ten = 10;
    private const string Counters = "类个项种块部档级家支笔批期轮条片方处所路";
    private const string Leads = "有分为按了含共成设列持即";

    private static readonly SearchValues<char> Totals = SearchValues.Create("合总共累统拢");

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、（）！？\n“”");
    private static readonly SearchValues<char> Others = SearchValues.Create("第前每后另其余至.-—~～/");

    /// <summary>The lists that a paragraph announces with a colon.</summary>
    public static IEnumerable<CountedItems> FindLists(
        string text,
        TextSpan paragraph,
        IReadOnlyList<PrintedFigure> figures
    )
    {
        for (var at = paragraph.Start + 1; at < paragraph.End; at++)
        {
            if (text[at] == '：' && ReadCount(text, paragraph.Start, at) is var (number, count))
            {
                if (ReadList(text, TextSpan.FromBounds(at + 1, paragraph.End), figures) is { } list)
                    yield return new(
                        number,
                        count,
                        list.Items,
                        TextSpan.FromBounds(number.Start, list.End),
                        list.IsClosed
                    );
            }
        }
    }

    // 用途有4类：, 收入来源有3：, 按三个片区列示：
    private static (TextSpan Number, int Count)? ReadCount(string text, int start, int colon)
    {
        for (
            var at = colon - 1;
            at >= start && colon - at <= LongestMatter && !Marks.Contains(text[at]);
            at--
        )
        {
            if (!(IsDigit(text[at]) || IsNumeral(text[at])))
                continue;
            var end = at + 1;
            while (at > start && IsDigit(text[at]) && IsDigit(text[at - 1]))
                at--;
            var isCounted =
                end == colon ? at > start && Leads.Contains(text[at - 1]) : Counters.Contains(text[end]);
            return isCounted && IsLed(text, start, at) ? CountAt(text, at, end) : null;
        }

        return null;
    }

    // 第3类：, 前3项：, 每3个： count no list.
    private static bool IsLed(string text, int start, int at) =>
        at == start || !(Others.Contains(text[at - 1]) || IsNumeral(text[at - 1]));

    private static (TextSpan, int)? CountAt(string text, int at, int end) =>
        CountWords.ReadNumber(text.AsSpan(at, end - at)) is >= FewestItems and <= MostItems and var count
            ? (TextSpan.FromBounds(at, end), count)
            : null;

    private static bool IsDigit(char sign) => char.IsAsciiDigit(sign);

    private static bool IsNumeral(char sign) =>
        ChineseNumeral.GetDigitValue(sign) > 0 || ChineseNumeral.GetPlaceValue(sign) == Ten;

    private static ItemRun? ReadList(string text, TextSpan rest, IReadOnlyList<PrintedFigure> figures)
    {
        var length = Math.Min(LongestList, rest.Length);
        var stop = text.AsSpan(rest.Start, length).IndexOf('。');
        var sentence = new TextSpan(rest.Start, stop < 0 ? length : stop);
        var within = figures
            .Skip(figures.CountBelow(sentence.Start, figure => figure.Span.Start))
            .TakeWhile(figure => figure.Span.End <= sentence.End)
            .Where(figure => !IsInBracket(text, sentence.Start, figure.Span.Start))
            .ToList();
        return ReadSegments(text, sentence, within) ?? ReadRun(text, sentence, within);
    }

    /// <summary>Items parted by semicolons, in each of which as much is told.</summary>
    private static ItemRun? ReadSegments(string text, TextSpan sentence, List<PrintedFigure> figures)
    {
        var segments = SplitSegments(text, sentence);
        if (segments.Count < FewestItems)
            return null;
        var told = segments.ConvertAll(segment => figures.Count(figure => segment.Contains(figure.Span)));
        var isEven = told[0] > 0 && told.TrueForAll(count => count == told[0]);
        return isEven && segments.TrueForAll(segment => IsNamed(text, segment))
            ? new(segments.Count, sentence.End, IsClosed: true)
            : null;
    }

    /// <summary>Names with a figure of one unit, up to what is called their total.</summary>
    private static ItemRun? ReadRun(string text, TextSpan sentence, List<PrintedFigure> figures)
    {
        var (items, end, from) = (0, sentence.Start, sentence.Start);
        foreach (var figure in figures)
        {
            // 三类合计60万元: the word that counts is no item.
            if (IsNumeral(text[figure.Digits.Start]))
                continue;
            var lead = text.AsSpan(from, figure.Span.Start - from).Trim("，、");
            if (figure.Unit != figures[0].Unit || lead.ContainsAny('；', '：') || lead.Length == 0)
                break;
            if (items > 0 && lead.ContainsAny(Totals))
                return new(items, end, IsClosed: true);
            items++;
            end = from = figure.Span.End;
            from = SkipBracket(text, from, sentence.End);
        }

        return items >= FewestItems ? new(items, end, IsClosed: false) : null;
    }

    private static int SkipBracket(string text, int at, int end)
    {
        if (at >= end || text[at] != '（')
            return at;
        var close = text.AsSpan(at, end - at).IndexOf('）');
        return close < 0 ? at : at + close + 1;
    }

    private static List<TextSpan> SplitSegments(string text, TextSpan sentence)
    {
        var segments = new List<TextSpan>();
        var (start, depth) = (sentence.Start, 0);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            depth +=
                text[at] == '（' ? 1
                : text[at] == '）' ? -1
                : 0;
            if (text[at] != '；' || depth > 0)
                continue;
            segments.Add(TextSpan.FromBounds(start, at));
            start = at + 1;
        }

        if (start < sentence.End)
            segments.Add(TextSpan.FromBounds(start, sentence.End));
        return segments;
    }

    private static bool IsNamed(string text, TextSpan segment) =>
        segment.Length > 1
        && char.IsLetter(text[segment.Start])
        && !text.AsSpan(segment.Start, Math.Min(segment.Length, LongestMatter)).ContainsAny(Totals);

    private static bool IsInBracket(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return before.LastIndexOf('（') > before.LastIndexOf('）');
    }

    private sealed record ItemRun(int Items, int End, bool IsClosed);
}
