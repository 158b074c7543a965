using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Scores;

/// <summary>Gathers the rows beside each class that prints its points: 产出指标（50分） stands beside its indicators.</summary>
internal sealed partial class ScoreClassReader(string text)
{
    private const decimal FinestScore = 0.01m;
    private const decimal BeyondPoints = 1000m;
    private const int PatternMilliseconds = 1000;

    private readonly Dictionary<int, (ScoreClass Class, List<ScoreRow> Items)> open = [];
    private readonly List<ScoreClass> closed = [];

    public void ReadTableRow(TableRow row, ScoreRow? item)
    {
        foreach (var cell in row.Cells)
            ReadClassCell(cell);
        if (item is null)
            return;
        foreach (var (_, items) in open.Values)
            items.Add(item);
    }

    public IReadOnlyList<ScoreClass> CollectClasses() =>
        [.. closed.Concat(open.Values.Select(one => one.Class)).OrderBy(one => one.Cell)];

    /// <summary>A cell with words ends the class above it in its column, unless it repeats it, and may open the next.</summary>
    private void ReadClassCell(Cell cell)
    {
        var words = RowLabel.NormaliseName(text.Slice(cell.Span));
        if (words.Length == 0)
            return;
        if (open.TryGetValue(cell.Column, out var before))
        {
            if (before.Class.Name == words)
                return;
            closed.Add(before.Class);
            open.Remove(cell.Column);
        }

        if (ParseBracketedPoints(cell) is not { } points)
            return;
        var items = new List<ScoreRow>();
        open[cell.Column] = (new(words, points, cell.Span, items), items);
    }

    /// <summary>The number in the bracket （50分） at the end of the cell, or null.</summary>
    private PrintedFigure? ParseBracketedPoints(Cell cell)
    {
        var points = BracketedPoints().Match(text.Slice(cell.Span)).Groups["points"];
        return ParsePoints(points.ValueSpan) is { } value
            ? new(
                new TextSpan(cell.Span.Start + points.Index, points.Length),
                value,
                FinestScore,
                1,
                Unit.None,
                Qualifier.Rounded
            )
            : null;
    }

    private static decimal? ParsePoints(ReadOnlySpan<char> digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
        && points < BeyondPoints
            ? points
            : null;

    [GeneratedRegex(
        @"(?<=[\s\S])[(（](?<points>[0-9.]+)分[)）]\s*\z",
        RegexOptions.CultureInvariant,
        PatternMilliseconds
    )]
    private static partial Regex BracketedPoints();
}
