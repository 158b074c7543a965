using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Package;

/// <summary>What was taken over from last year and waits for a person: values nobody confirmed, figures left standing in words.</summary>
public static class OpenValues
{
    private const string ToConfirm = "to-confirm";
    private const int MostNamed = 6;
    private const int MostFigures = 200;
    private const int LongestWords = 40;

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
                string.Join('、', figures.Take(MostFigures).Select(ShortenWords))
                    + (figures.Count > MostFigures ? " 等" : "")
            ),
            .. from place in CollectOtherTexts(dossier)
            from words in LastYearMark.FindMarkedTexts(place.Text).Take(1)
            select GapList.CreateGap(GapCodes.LastYearWords, null, place.Name, ShortenWords(words)),
        ];

    private static string ShortenWords(string words) =>
        words.Length <= LongestWords ? words : words[..LongestWords] + "…";

    private static IEnumerable<(string Name, string Text)> CollectOtherTexts(Dossier dossier)
    {
        var goals = dossier
            .Targets.Projects.Select(project =>
                (Name: $"项目“{project.Project}”的预期目标", Text: project.Expected ?? "")
            )
            .Prepend((Name: "总体目标的预期目标", Text: dossier.Targets.Expected ?? ""));
        var fields =
            from register in dossier.Registers.Values
            from record in register.Records.Values
            where !record.Current.IsWithdrawn
            from entry in record.Current.Values
            where entry.Value is TextValue
            let field = register.Definition.FindField(entry.Key)?.Label ?? entry.Key
            let name = register.Definition.FormatNameWithLabel(record.Id, record.Current)
            select (Name: $"台账{name}的“{field}”", ((TextValue)entry.Value).Text);
        return goals.Concat(fields);
    }

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
                ToConfirm,
                NumberText.FormatCount(open.Count),
                string.Join('、', open.Take(MostNamed).Select(mark => values.FindValue(mark.Key)!.Label)),
                NumberText.FormatCount(Math.Max(0, open.Count - MostNamed))
            ),
        ];
    }
}
