using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;

namespace Youju.Reporting.Package;

/// <summary>What was taken over from last year and waits for a person: values nobody confirmed, figures left standing in words.</summary>
public static class OpenValues
{
    private const int MostNamed = 6;

    /// <summary>What to do about each, in Chinese.</summary>
    public static IEnumerable<string> DescribeGaps(Dossier dossier)
    {
        return
        [
            .. DescribeUnconfirmed(dossier),
            .. from text in dossier.Narrative
            let figures = LastYearMark.FindMarkedTexts(text.Value).ToList()
            where figures.Count > 0
            select $"narrative/{text.Key}.md 里还有上年的数，请换成今年的：{string.Join('、', figures)}",
        ];
    }

    private static IEnumerable<string> DescribeUnconfirmed(Dossier dossier)
    {
        var open = dossier.Unconfirmed;
        if (open.Count == 0)
            return [];
        var values = new DossierValues(dossier);
        var named = string.Join('、', open.Take(MostNamed).Select(mark => values.FindValue(mark.Key)!.Label));
        return
        [
            $"有 {open.Count} 项取来的值还没有确认，用 youju confirm 列出并逐项确认：{named}{(open.Count > MostNamed ? " 等" : "")}",
        ];
    }
}
