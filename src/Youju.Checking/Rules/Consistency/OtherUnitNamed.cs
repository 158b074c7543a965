using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>The year's money told under the name of a unit that is not the one in the title.</summary>
[Rule("CON013", "other-unit-named", Severity.Warning)]
internal sealed class OtherUnitNamed : IRule
{
    private const int MostCharacters = 24;

    /// <summary>The same unit may be named with or without its place: 青岚县林业局, 林业局.</summary>
    private const int OwnEnding = 3;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("局委办厅会院心馆站所队校");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        "和与及比较的在从至到由本我该全各"
    );

    public RuleAnswer Check(Report report)
    {
        var title = PrintedTitle.ReadTitle(report);
        return title.AsSpan().IndexOfAny(NameEnds) < 0
            ? RuleAnswer.NotApplicable("标题中没有单位名称")
            : RuleAnswer.FromRemarks(
                from span in FindUnitNames(report)
                let name = report.Slice(span)
                where !title.Contains(name[^OwnEnding..], StringComparison.Ordinal)
                select new RuleRemark(span, $"这里写的是“{name}”，与标题中的单位不同，可能是照抄别的单位。")
            );
    }

    /// <summary>Names of units right before a year that money follows: 某县水利局2024年度收入.</summary>
    private static IEnumerable<TextSpan> FindUnitNames(Report report)
    {
        var text = report.Text;
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (
                at < 4
                || text.AsSpan(at - 4, 4).ContainsAnyExceptInRange('0', '9')
                || !IsFollowedByMoney(report, at + 1)
            )
                continue;
            if (FindNameBefore(text, at - 4) is { Length: > OwnEnding } name)
                yield return name;
        }
    }

    private static bool IsFollowedByMoney(Report report, int at)
    {
        var rest = report.Text.AsSpan(at).TrimStart('度');
        foreach (var word in report.Pack.FigureWording.MoneyOfYear)
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }

    private static TextSpan? FindNameBefore(string text, int end)
    {
        if (end == 0 || !NameEnds.Contains(text[end - 1]))
            return null;
        var start = end;
        while (
            start > 0
            && end - start < MostCharacters
            && Signs.IsChineseCharacter(text[start - 1])
            && !Breaks.Contains(text[start - 1])
        )
            start--;
        return TextSpan.FromBounds(start, end);
    }
}
