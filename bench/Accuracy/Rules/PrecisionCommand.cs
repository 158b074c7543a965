using System.Globalization;
using Youju.Accuracy.Fitting;
using Youju.Accuracy.Relations;
using Youju.Packs.Library;

namespace Youju.Accuracy.Rules;

/// <summary>Counts for each rule how many of its findings are true: on marked passages of authors left out, on audited reports and on the cases.</summary>
public static class PrecisionCommand
{
    /// <param name="output">The table that the pages of the rules and the program show.</param>
    /// <param name="cases">A page of cases, and what is expected of each.</param>
    /// <param name="leftOut">The weights fitted without each author.</param>
    public static int Run(
        string output,
        string audit,
        (string Page, string Expectations) cases,
        string leftOut,
        IReadOnlyList<string> batches
    )
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var judged = batches
            .SelectMany(path =>
            {
                var strange = WeightFile.WithWeightsFor(pack, leftOut, path);
                return MarkedPassage
                    .ReadBatch(path)
                    .SelectMany(passage => MarkedFindings.JudgePassage(passage, strange));
            })
            .Concat(JudgedFinding.ReadAudit(audit))
            .Concat(CaseFindings.JudgePage(cases.Page, cases.Expectations))
            .GroupBy(finding => finding.Rule)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal);
        var lines = judged.Select(rule =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rule.Key},{rule.Count()},{rule.Count(finding => finding.IsTrue)}"
            )
        );
        File.WriteAllText(output, string.Join('\n', lines.Prepend("rule,findings,true")) + "\n");
        return 0;
    }
}
