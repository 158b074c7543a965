using System.Globalization;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Rubrics;

namespace Youju.UseCases.PrintedPapers;

/// <summary>A rating sheet as it is printed: the tree with its three columns of points, and where it stands.</summary>
internal static class RubricPaper
{
    private static readonly string[] Heads = ["序号", "评定项目", "满分", "自检", "推荐", "评定", "佐证"];

    /// <param name="target">The grade that is aimed at; null for none.</param>
    public static PaperDraft WriteSheet(
        RubricEdition edition,
        RubricSheet sheet,
        IReadOnlyList<RubricItem> items,
        IReadOnlyDictionary<RubricColumn, RubricStanding> standings,
        RubricThreshold? target
    )
    {
        var rows = items.SelectMany(item => ListRows(item, 0)).ToList();
        var paper = new PaperDraft(isWide: true)
            .AddHeading(sheet.Label, 0)
            .AddNote(edition.Title)
            .AddTable(
                new PrintedTable(Heads, [.. rows.Select(row => row.Cells)])
                {
                    Shares = [1.2m, 5, 1, 1, 1, 1, 4],
                    WordColumns = [0, 1, 6],
                    LeadingRows = rows.Index()
                        .Where(row => row.Item.Level == 0)
                        .Select(row => row.Index)
                        .ToHashSet(),
                }
            )
            .AddHeading("合计", 1);
        foreach (var (column, standing) in standings)
            paper.AddText(DescribeStanding(column, standing));
        if (target is not null)
            paper.AddText(
                $"{target.Grade}的分数线是{Print(target.Least)}分{(target.Mark == NoticeMark.Known ? "（没有核对过原文 [K]）" : "")}。"
            );
        foreach (var problem in standings.Values.SelectMany(standing => standing.Problems).Distinct())
            paper.AddNote("请核对：" + problem);
        return paper;
    }

    // What lies deeper begins further right.
    private static IEnumerable<(int Level, IReadOnlyList<string> Cells)> ListRows(
        RubricItem item,
        int level
    ) =>
        [
            (
                level,
                [
                    item.Number,
                    new string('　', level) + item.Label,
                    Print(item.Most),
                    PrintPoints(item, RubricColumn.Own),
                    PrintPoints(item, RubricColumn.Recommended),
                    PrintPoints(item, RubricColumn.Rated),
                    item.Evidence,
                ]
            ),
            .. item.Items.SelectMany(part => ListRows(part, level + 1)),
        ];

    // An item of which a part was not scored has no sum.
    private static string PrintPoints(RubricItem item, RubricColumn column) =>
        item.SumPoints(column) is { } points ? Print(points) : "";

    private static string DescribeStanding(RubricColumn column, RubricStanding standing) =>
        $"{RubricCheck.NameColumn(column)}{Print(standing.Points)}分"
        + (
            standing.Unscored > 0 ? $"，还有{standing.Unscored}项没有打分，等级未定。"
            : standing.Grade is { } grade ? $"，够{grade}。"
            : "，不够最低的等级。"
        );

    private static string Print(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
