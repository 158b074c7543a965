using System.Buffers;
using System.Globalization;
using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number of names, and another number of names behind it: 下设5处：甲、乙、丙、丁.</summary>
[Rule("STR016", "counted-names-differ", Severity.Warning)]
internal sealed class CountedNamesDiffer : IRule
{
    private const int LongestMatter = 8;
    private const int LongestList = 600;
    private const int LongestName = 16;
    private const int MostNames = 30;

    /// <summary>A list that is off by more is told by something else than names.</summary>
    private const int WidestDifference = 3;

    private static readonly SearchValues<char> ListEnds = SearchValues.Create("。；！？\n");
    private static readonly SearchValues<char> NoNames = SearchValues.Create("，：,:;“”0123456789％%");

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from figure in report.Figures
            where IsPlainCount(figure) && report.Document.FindBlockAt(figure.Span.Start) is Paragraph
            let list = FindList(report, figure.Span.End)
            where list.Length > 0
            let names = SplitNames(report, list)
            where names.Count > 1 && IsOff(names, (int)figure.Value)
            let span = TextSpan.Union(figure.Span, list)
            select new RuleRemark(
                span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"写的是 {report.QuoteSpan(figure.Span)}，列出的名称有 {names.Count} 个。"
                )
            )
            {
                Proof = [$"列出的是：{string.Join("／", names)}"],
            }
        );

    private static bool IsPlainCount(PrintedFigure figure) =>
        figure is { Qualifier: Qualifier.Rounded, Scale: 1, Value: >= 2 and <= MostNames, Grain: 1 }
        && figure.Unit.Dimension == Dimension.Count
        && figure.Unit != Unit.None;

    /// <summary>What stands behind the colon, or in the brackets, right after the count and its noun.</summary>
    private static TextSpan FindList(Report report, int at)
    {
        var text = report.Text;
        var ahead = text.AsSpan(at, Math.Min(LongestMatter + 1, text.Length - at));
        var opener = ahead.IndexOfAny('：', '（');
        if (
            opener < 0
            || ahead[..opener].ContainsAny(ListEnds)
            || ahead[..opener].ContainsAny(NoNames)
            || ahead[..opener].Contains('、')
            || WordFinder.FromWords(report.Pack.Terms.CountedMatters).HasMatchIn(ahead[..opener])
        )
            return default;
        var start = at + opener + 1;
        var rest = text.AsSpan(start, Math.Min(LongestList, text.Length - start));
        var end = ahead[opener] == '（' ? rest.IndexOf('）') : rest.IndexOfAny(ListEnds);
        return end > 0 ? new TextSpan(start, end) : default;
    }

    /// <summary>The names; none where what stands there may be more than names, or not all of them.</summary>
    private static List<string> SplitNames(Report report, TextSpan list)
    {
        var words = RemoveBrackets(report.Slice(list));
        if (
            words.AsSpan().ContainsAny(NoNames)
            || WordFinder.FromWords(report.Pack.Terms.OpenLists).HasMatchIn(words)
        )
            return [];
        List<string> names = [.. words.Split('、').Select(name => name.Trim())];
        return names.TrueForAll(name => name.Length is > 1 and <= LongestName) ? names : [];
    }

    private static string RemoveBrackets(string words)
    {
        var (kept, depth) = (new StringBuilder(words.Length), 0);
        foreach (var sign in words)
        {
            depth += sign is '（' or '(' ? 1 : 0;
            if (depth == 0)
                kept.Append(sign);
            depth -= sign is '）' or ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    /// <summary>The last two names may be joined by 和.</summary>
    private static bool IsOff(List<string> names, int count)
    {
        var joined = names.Count(name => name.AsSpan().ContainsAny('和', '及', '与'));
        return Math.Abs(names.Count - count) <= WidestDifference
            && (count < names.Count || count > names.Count + joined);
    }
}
