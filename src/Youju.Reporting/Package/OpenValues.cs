using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;

namespace Youju.Reporting.Package;

/// <summary>What was taken over from last year and waits for a person: values nobody confirmed, figures left standing in words.</summary>
public static class OpenValues
{
    /// <summary>What to do about each, in Chinese.</summary>
    public static IEnumerable<string> In(Dossier dossier)
    {
        var values = new DossierValues(dossier);
        return
        [
            .. dossier.Unconfirmed.Select(mark => $"{values.Find(mark.Key)!.Label}取自{mark.Source}，还没有确认（{mark.Key}）"),
            .. from text in dossier.Narrative
               let figures = LastYearMark.Find(text.Value).ToList()
               where figures.Count > 0
               select $"narrative/{text.Key}.md 里还有上年的数，请换成今年的：{string.Join('、', figures)}",
        ];
    }
}
