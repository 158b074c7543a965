using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Tables;

namespace Youju.Reading.Scores;

/// <summary>A table of indicators with the points each may earn and the score it got.</summary>
/// <param name="Items">The rows with points, in order.</param>
/// <param name="Total">The row 总分; null where there is none.</param>
/// <param name="Rates">Rows that print a budget, what was executed, and the rate.</param>
/// <param name="Classes">Classes of indicators that print their own points, such as 产出指标（50分）.</param>
public sealed record ScoreTable(
    IReadOnlyList<ScoreRow> Items,
    ScoreRow? Total,
    IReadOnlyList<RateRow> Rates,
    IReadOnlyList<ScoreClass> Classes
)
{
    /// <summary>Whether another table stands directly above it, whose points its total may count.</summary>
    public bool GoesOn { get; private init; }

    public static IEnumerable<ScoreTable> FindInDocument(Document document, ScoreLexicon words)
    {
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            if (document.Blocks[at] is not Table { ColumnsKnown: true } printed)
                continue;
            var table = new ScoreTableReader(document.Text, words).ReadTable(printed);
            if (table.Items.Count > 0)
                yield return table with
                {
                    GoesOn = at > 0 && document.Blocks[at - 1] is Table,
                };
        }
    }
}

/// <summary>One indicator; a figure is null where its cell holds no bare number.</summary>
public sealed record ScoreRow(string Name, PrintedFigure? Points, PrintedFigure? Score, TextSpan Row);

/// <summary>全年预算数, 全年执行数 and 执行率 of one row.</summary>
public sealed record RateRow(
    string Name,
    PrintedFigure Budget,
    PrintedFigure Executed,
    PrintedFigure Rate,
    TextSpan Row
)
{
    /// <summary>The points that the rate may earn and those it got; null where either is not printed.</summary>
    public RateAward? Award { get; init; }
}

/// <summary>The points that an execution rate may earn, and those it got, as printed.</summary>
public sealed record RateAward(PrintedFigure Points, PrintedFigure Score);

/// <summary>A class of indicators with the points in brackets behind its name, and the rows beside it.</summary>
public sealed record ScoreClass(
    string Name,
    PrintedFigure Points,
    TextSpan Cell,
    IReadOnlyList<ScoreRow> Items
);
