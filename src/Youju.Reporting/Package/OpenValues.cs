using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Package;

/// <summary>What was taken over from last year and waits for a person: values nobody confirmed, figures left standing in words.</summary>
public static class OpenValues
{
    private const int MostNamed = 6;
    private const int MostFigures = 200;

    /// <summary>What is open, in the order of the dossier.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier) =>
        [
            .. FindUnconfirmed(dossier),
            .. from text in dossier.Narrative
            let figures = LastYearMark.FindMarkedTexts(text.Value).Take(MostFigures + 1).ToList()
            where figures.Count > 0
            select GapList.CreateGap(
                GapCodes.LastYearFigures,
                $"narrative/{text.Key}",
                text.Key,
                string.Join('、', figures.Take(MostFigures)) + (figures.Count > MostFigures ? " 等" : "")
            ),
        ];

    private static IEnumerable<Remark> FindUnconfirmed(Dossier dossier)
    {
        var open = dossier.Unconfirmed;
        if (open.Count == 0)
            return [];
        var values = new DossierValues(dossier);
        return
        [
            GapList.CreateGap(
                GapCodes.ValuesUnconfirmed,
                null,
                NumberText.FormatCount(open.Count),
                string.Join('、', open.Take(MostNamed).Select(mark => values.FindValue(mark.Key)!.Label)),
                NumberText.FormatCount(Math.Max(0, open.Count - MostNamed))
            ),
        ];
    }
}
