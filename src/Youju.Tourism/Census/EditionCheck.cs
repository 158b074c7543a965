using System.Globalization;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>What does not hold within an edition: bands with gaps, grades out of order, codes outside their class.</summary>
public static class EditionCheck
{
    public static IEnumerable<string> FindProblems(ResourceEdition edition) =>
        [
            .. edition.Evaluation.Factors.Values.SelectMany(FindBandProblems),
            .. FindGradeProblems(edition.Evaluation),
            .. FindCodeProblems(edition),
        ];

    // Points are whole, so a band begins one above the end of that below; an addition has single steps.
    private static IEnumerable<string> FindBandProblems(EvaluationFactor factor)
    {
        var bands = factor.Bands.OrderBy(band => band.From).ToList();
        if (bands.Count == 0)
            yield return $"“{factor.Label}”没有分段。";
        foreach (var band in bands.Where(band => band.From > band.To))
            yield return $"“{factor.Label}”的分段 {Print(band.From)} 至 {Print(band.To)} 写反了。";
        foreach (var (below, above) in bands.Zip(bands.Skip(1)))
        {
            if (above.From <= below.To)
                yield return $"“{factor.Label}”的 {Print(above.From)} 分同时属于两段。";
            else if (above.From != below.To + 1 && !factor.Optional)
                yield return $"“{factor.Label}”的 {Print(below.To)} 分和 {Print(above.From)} 分之间没有分段。";
        }
    }

    private static IEnumerable<string> FindGradeProblems(UnitEvaluation evaluation)
    {
        foreach (var (upper, lower) in evaluation.Grades.Zip(evaluation.Grades.Skip(1)))
        {
            if (lower.From >= upper.From)
                yield return $"等级“{lower.Label}”应排在“{upper.Label}”前面。";
        }

        foreach (var grade in evaluation.Groups.SelectMany(group => group.Grades))
        {
            if (UnitScoring.FindGrade(evaluation, grade) is null)
                yield return $"没有等级“{grade}”。";
        }
    }

    private static IEnumerable<string> FindCodeProblems(ResourceEdition edition) =>
        from type in edition.ListTypes()
        where
            !type.Code.StartsWith(type.SubclassCode, StringComparison.Ordinal)
            || !type.SubclassCode.StartsWith(type.MainCode, StringComparison.Ordinal)
        select $"类型 {type.Code} 不在亚类 {type.SubclassCode}、主类 {type.MainCode} 里。";

    private static string Print(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
