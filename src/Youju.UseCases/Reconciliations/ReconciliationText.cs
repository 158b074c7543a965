using System.Globalization;
using System.Text;

namespace Youju.UseCases.Reconciliations;

/// <summary>What the comparison of published papers shows, as a colleague would tell it.</summary>
public static class ReconciliationText
{
    /// <param name="showsAll">Whether figures that agree are listed too.</param>
    public static string DescribeYears(IReadOnlyList<ReconciledYear> years, bool showsAll)
    {
        var text = new StringBuilder();
        foreach (var year in years)
            AppendYear(text, year, showsAll);
        return text.ToString();
    }

    /// <summary>How many figures there are, in a sentence.</summary>
    public static string DescribeCount(ReconciledYear year) =>
        year.Papers.Count == 1 ? "只有一份，没有可以相对的。"
        : year.Figures.Count == 0 ? "没有两份都写明的数，对不了。"
        : year.Disagreements == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{year.Figures.Count} 项都对得上。")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{year.Figures.Count} 项里 {year.Disagreements} 项对不上。"
        );

    /// <summary>Where a figure stands: the paper and the place in it.</summary>
    public static string DescribePlace(StatedYear paper, StatedFigure stated) =>
        stated.Place.Contains(paper.Name, StringComparison.Ordinal)
            ? stated.Place
            : $"{paper.Name} {stated.Place}";

    /// <summary>Whose year it is.</summary>
    public static string NameYear(ReconciledYear year) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(year.Unit.Length == 0 ? "（没有写明单位）" : year.Unit)} {year.Year}年度"
        );

    private static void AppendYear(StringBuilder text, ReconciledYear year, bool showsAll)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(NameYear(year)).Append('\n');
        foreach (var paper in year.Papers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {paper.Name}{(paper.Title.Length == 0 ? "" : $"：{paper.Title}")}，写明 {paper.Figures.Count} 项\n"
            );
            foreach (var doubt in paper.Doubts)
                text.Append(CultureInfo.InvariantCulture, $"    说得不一，没有取：{doubt}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  {DescribeCount(year)}\n");
        foreach (var figure in year.Figures.Where(figure => showsAll || !figure.Agrees))
            AppendFigure(text, figure);
    }

    private static void AppendFigure(StringBuilder text, ReconciledFigure figure)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {(figure.Agrees ? "一致" : "不符")}  {figure.Label}\n");
        foreach (var (paper, stated) in figure.Statements)
            text.Append(
                CultureInfo.InvariantCulture,
                $"        {stated.Text}  {DescribePlace(paper, stated)}\n"
            );
    }
}
