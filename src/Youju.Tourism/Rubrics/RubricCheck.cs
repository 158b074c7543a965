using System.Globalization;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Rubrics;

/// <summary>Where a sheet stands: its points against the grades, and what does not hold in it.</summary>
/// <param name="Grade">The grade that the points reach by this sheet; null below all, or where leaves are unscored.</param>
/// <param name="Unscored">How many leaves have no points in the column.</param>
public sealed record RubricStanding(
    decimal Points,
    int Unscored,
    string? Grade,
    IReadOnlyList<string> Problems
);

/// <summary>Holds a filled sheet against its edition.</summary>
public static class RubricCheck
{
    public static RubricStanding JudgeSheet(
        RubricSheet sheet,
        IReadOnlyList<RubricItem> items,
        RubricColumn column
    )
    {
        var (points, unscored) = SumItems(items, column);
        var reached = sheet
            .Thresholds.OrderByDescending(threshold => threshold.Least)
            .FirstOrDefault(threshold => points >= threshold.Least);
        return new(points, unscored, unscored > 0 ? null : reached?.Grade, [.. FindProblems(sheet, items)]);
    }

    /// <summary>How many points are missing to a grade by this sheet; zero where it is reached.</summary>
    /// <exception cref="RubricException">The edition asks nothing for that grade.</exception>
    public static decimal CountMissing(RubricSheet sheet, decimal points, string grade) =>
        Math.Max(0, FindThreshold(sheet, grade).Least - points);

    public static RubricThreshold FindThreshold(RubricSheet sheet, string grade) =>
        sheet.Thresholds.FirstOrDefault(threshold => threshold.Grade == grade)
        ?? throw new RubricException(
            $"“{sheet.Label}”没有等级“{grade}”，应是{string.Join("、", sheet.Thresholds.Select(threshold => threshold.Grade))}之一。"
        );

    /// <summary>The grade that all sheets reach together: the lowest of them; null where one reaches none.</summary>
    public static string? FindCommonGrade(RubricEdition edition, IReadOnlyDictionary<string, decimal> points)
    {
        var grades = edition
            .Sheets[0]
            .Thresholds.OrderByDescending(threshold => threshold.Least)
            .Select(threshold => threshold.Grade);
        return grades.FirstOrDefault(grade =>
            edition.Sheets.All(sheet =>
                points.TryGetValue(sheet.Key, out var given) && given >= FindThreshold(sheet, grade).Least
            )
        );
    }

    private static (decimal, int) SumItems(IReadOnlyList<RubricItem> items, RubricColumn column)
    {
        var sums = items.Select(item => item.SumKnownPoints(column)).ToList();
        return (sums.Sum(sum => sum.Points), sums.Sum(sum => sum.Unscored));
    }

    private static IEnumerable<string> FindProblems(RubricSheet sheet, IReadOnlyList<RubricItem> items)
    {
        var most = items.Sum(item => item.Most);
        if (items.Count > 0 && most != sheet.Most)
            yield return $"各大项的满分合计 {Print(most)}，{sheet.Label}的满分是 {Print(sheet.Most)}。";
        foreach (var part in sheet.Parts.Where(part => part.Mark == NoticeMark.Seen && items.Count > 0))
        {
            if (
                items.FirstOrDefault(item => item.Label.Contains(part.Label, StringComparison.Ordinal))
                    is { } item
                && item.Most != part.Most
            )
                yield return $"“{item.Label}”的满分是 {Print(item.Most)}，方案包里的印本是 {Print(part.Most)}；印本不止一种，请核对用的是哪一种。";
        }

        foreach (var problem in items.SelectMany(FindItemProblems))
            yield return problem;
    }

    private static IEnumerable<string> FindItemProblems(RubricItem item)
    {
        // The parts of an item may be alternatives, of which only one is scored: then they add up to more.
        if (!item.IsLeaf && item.Items.Sum(part => part.Most) < item.Most)
            yield return $"“{item.Number} {item.Label}”满分 {Print(item.Most)}，下面各项合计只有 {Print(item.Items.Sum(part => part.Most))}。";
        foreach (var (column, points) in item.Points)
        {
            if (points < 0 || points > item.Most)
                yield return $"“{item.Number} {item.Label}”的{NameColumn(column)}分 {Print(points)} 超出 0 至 {Print(item.Most)}。";
            else if (column == RubricColumn.Own && points > 0 && item.Evidence.Length == 0)
                yield return $"“{item.Number} {item.Label}”自检 {Print(points)} 分，没有写佐证。";
        }

        foreach (var problem in item.Items.SelectMany(FindItemProblems))
            yield return problem;
    }

    public static string NameColumn(RubricColumn column) =>
        column switch
        {
            RubricColumn.Own => "自检",
            RubricColumn.Recommended => "推荐",
            RubricColumn.Rated => "评定",
            _ => throw new InvalidOperationException($"{column} has no name."),
        };

    private static string Print(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
