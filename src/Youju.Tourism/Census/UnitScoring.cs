using System.Globalization;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>Scores and grades single resources by an edition (docs/decisions/027-the-tourism-room.md).</summary>
/// <remarks>
/// Means are never rounded before they are graded: 89.5 is below 90. A total above 100 stays what it is. A factor
/// that nobody scored leaves the unit without a grade, unless it is an addition.
/// </remarks>
public static class UnitScoring
{
    public static UnitScore ScoreUnit(ResourceEdition edition, IReadOnlyList<ScorerSheet> sheets)
    {
        var factors = edition.Evaluation.Factors;
        var problems = sheets.SelectMany(sheet => FindSheetProblems(edition, sheet)).ToList();
        var means = ComputeMeans(factors.Keys, sheets);
        var missing = factors
            .Where(factor => !factor.Value.Optional && !means.ContainsKey(factor.Key))
            .ToList();
        problems.AddRange(missing.Select(factor => $"“{factor.Value.Label}”没有评分，不能定等级。"));
        problems.AddRange(FindPartlyScored(edition, sheets, means));
        decimal? total = missing.Count > 0 || sheets.Count == 0 ? null : means.Values.Sum();
        return new(
            edition.Title,
            means,
            total,
            total is { } sum ? GradeTotal(edition.Evaluation, sum) : null,
            problems
        );
    }

    private static Dictionary<string, decimal> ComputeMeans(
        IEnumerable<string> factors,
        IReadOnlyList<ScorerSheet> sheets
    )
    {
        var scored = from sheet in sheets from score in sheet.Points select score;
        var points = scored.ToLookup(score => score.Key, score => score.Value, StringComparer.Ordinal);
        return factors
            .Where(points.Contains)
            .ToDictionary(key => key, key => points[key].Average(), StringComparer.Ordinal);
    }

    /// <summary>The grade of a total.</summary>
    public static string GradeTotal(UnitEvaluation evaluation, decimal total) =>
        evaluation
            .Grades.OrderByDescending(grade => grade.From)
            .FirstOrDefault(grade => total >= grade.From)
            ?.Label
        ?? evaluation.Unranked;

    /// <summary>What is wrong with a grade that was written beside a total; null where they agree.</summary>
    public static string? FindGradeProblem(UnitEvaluation evaluation, decimal total, string written)
    {
        var right = GradeTotal(evaluation, total);
        var grade = FindGrade(evaluation, written);
        if (grade == right)
            return null;
        return grade is null
            ? $"“{written}”不是等级；{PrintPoints(total)} 分是{right}。"
            : $"写的是{grade}，{PrintPoints(total)} 分应是{right}。";
    }

    /// <summary>Holds the total and the grade that were written against the points of the scorers.</summary>
    /// <param name="total">As it was written; null where it was not.</param>
    /// <param name="grade">As it was written; empty where it was not.</param>
    public static WrittenScore CheckWritten(
        ResourceEdition edition,
        IReadOnlyList<ScorerSheet> sheets,
        decimal? total,
        string grade
    )
    {
        var score = ScoreUnit(edition, sheets);
        var problems = new List<string>(sheets.Count > 0 ? score.Problems : []);
        if (sheets.Count == 1 && score.Total is { } computed && total is { } told && computed != told)
            problems.Add($"各因子合计 {PrintPoints(computed)} 分，总分写的是 {PrintPoints(told)}。");
        var known = sheets.Count > 0 ? score.Total : total;
        if (
            known is { } sum
            && grade.Length > 0
            && FindGradeProblem(edition.Evaluation, sum, grade) is { } problem
        )
            problems.Add(problem);
        return new(
            known,
            known is { } points
                ? GradeTotal(edition.Evaluation, points)
                : FindGrade(edition.Evaluation, grade),
            problems
        );
    }

    /// <summary>The grade of that name; null where there is none.</summary>
    public static string? FindGrade(UnitEvaluation evaluation, string written)
    {
        var asked = written.Trim();
        return asked == evaluation.Unranked
            ? asked
            : evaluation
                .Grades.FirstOrDefault(grade => grade.Label == asked || grade.Aliases.Contains(asked))
                ?.Label;
    }

    /// <summary>The band in which points lie; null where they are above or below all.</summary>
    public static FactorBand? FindBand(EvaluationFactor factor, decimal points) =>
        points > factor.Bands.Max(band => band.To)
            ? null
            : factor.Bands.OrderByDescending(band => band.From).FirstOrDefault(band => points >= band.From);

    private static IEnumerable<string> FindSheetProblems(ResourceEdition edition, ScorerSheet sheet)
    {
        var factors = edition.Evaluation.Factors;
        foreach (var (key, points) in sheet.Points)
        {
            if (!factors.TryGetValue(key, out var factor))
                yield return $"{sheet.Scorer}：{edition.Title} 没有评价因子“{key}”。";
            else if (FindBand(factor, points) is null)
                yield return $"{sheet.Scorer}：“{factor.Label}”的 {PrintPoints(points)} 分超出范围，应在 {DescribeRange(factor)} 之间。";
        }

        foreach (var (key, words) in sheet.Words)
        {
            if (
                factors.TryGetValue(key, out var factor)
                && FindWordProblem(factor, sheet, key, words) is { } problem
            )
                yield return problem;
        }
    }

    // The band chosen in words and the points must be the same band.
    private static string? FindWordProblem(
        EvaluationFactor factor,
        ScorerSheet sheet,
        string key,
        string words
    )
    {
        var chosen = factor.Bands.FirstOrDefault(band => band.Words.Contains(words.Trim()));
        if (
            chosen is null
            || !sheet.Points.TryGetValue(key, out var points)
            || FindBand(factor, points) == chosen
        )
            return null;
        return $"{sheet.Scorer}：“{factor.Label}”选的是“{words}”（{PrintPoints(chosen.From)}—{PrintPoints(chosen.To)} 分），"
            + $"打的是 {PrintPoints(points)} 分，两样对不上。";
    }

    // A mean of some scorers only is told, since it is not what the others would have given.
    private static IEnumerable<string> FindPartlyScored(
        ResourceEdition edition,
        IReadOnlyList<ScorerSheet> sheets,
        Dictionary<string, decimal> means
    ) =>
        from key in means.Keys
        let silent = sheets
            .Where(sheet => !sheet.Points.ContainsKey(key))
            .Select(sheet => sheet.Scorer)
            .ToList()
        where silent.Count > 0 && !edition.Evaluation.Factors[key].Optional
        select $"“{edition.Evaluation.Factors[key].Label}”没有{string.Join("、", silent)}的评分，均分只算了其余的人。";

    private static string DescribeRange(EvaluationFactor factor) =>
        $"{PrintPoints(factor.Bands.Min(band => band.From))} 至 {PrintPoints(factor.Bands.Max(band => band.To))}";

    private static string PrintPoints(decimal points) =>
        points.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>What is true of a total and a grade that were written.</summary>
/// <param name="Total">Computed of the scores, or as it was written where there are none; null where nothing is known.</param>
/// <param name="Grade">Of the total, or as it was written; null where there is none.</param>
public sealed record WrittenScore(decimal? Total, string? Grade, IReadOnlyList<string> Problems);
