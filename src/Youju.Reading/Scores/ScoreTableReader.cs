using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Reading.Scores;

/// <summary>Follows the heads down a table, for a self-evaluation form changes them half way.</summary>
public sealed class ScoreTableReader(string text, ScoreWords words)
{
    private const decimal FinestScore = 0.01m;

    private readonly List<ScoreRow> items = [];
    private readonly List<RateRow> rates = [];
    private readonly ScoreClassReader classes = new(text);
    private ScoreRow? total;
    private int? named,
        points,
        score,
        budget,
        executed,
        rate;

    public ScoreTable Read(Table table)
    {
        foreach (var row in table.Rows)
        {
            if (!TakeHead(row))
                TakeRow(row);
        }

        return new(items, total, rates, classes.Finish());
    }

    private bool TakeHead(TableRow row)
    {
        var scoreAt = Last(row, words.Scores, int.MaxValue);
        var pointsAt = scoreAt is { } right ? Last(row, words.Points, right) : null;
        if (pointsAt is null)
            return false;
        (points, score) = (pointsAt, scoreAt);
        named = Last(row, words.Names, int.MaxValue);
        (budget, executed, rate) = (
            Last(row, words.Budgets, int.MaxValue),
            Last(row, words.Executed, int.MaxValue),
            Last(row, words.Rates, int.MaxValue)
        );
        return true;
    }

    private int? Last(TableRow row, IReadOnlyList<string> heads, int before) =>
        row.Cells.LastOrDefault(cell => cell.Column < before && heads.Contains(Plain(cell)))?.Column;

    private void TakeRow(TableRow row)
    {
        if (points is null || row.Cells.Count == 0)
            return;
        var read = new ScoreRow(NameOf(row), Assigned(row, points), Assigned(row, score), row.Span);
        var isTotal = words.Totals.Contains(Plain(row.Cells[0]));
        if (isTotal)
            total = read;
        else if (read.Points is not null)
            Add(read);
        classes.Take(row, isTotal || read.Points is null ? null : read);
        if (
            Figure(row, budget) is { } planned
            && Figure(row, executed) is { } done
            && Figure(row, rate) is { Unit: var unit } printed
            && unit == Unit.Percent
        )
        {
            rates.Add(
                new(Plain(row.Cells[0]), planned, done, printed, row.Span)
                {
                    Points = read.Points,
                    Score = Figure(row, score),
                }
            );
        }
    }

    /// <summary>Many forms print the points of the execution rate twice: beside the money, and as the first of the indicators.</summary>
    private void Add(ScoreRow read)
    {
        if (words.Rates.Contains(read.Name))
            items.RemoveAll(item =>
                rates.Exists(money => money.Row == item.Row)
                && Says(item.Points, read.Points)
                && Says(item.Score, read.Score)
            );
        items.Add(read);
    }

    private static bool Says(PrintedFigure? one, PrintedFigure? other) => one?.Nominal == other?.Nominal;

    // What stands in the column of names, else the first words of the row.
    private string NameOf(TableRow row)
    {
        var name = row.Cells.FirstOrDefault(cell => cell.Column == named) is { } found ? Plain(found) : "";
        return name.Length > 0
            ? name
            : row.Cells.Select(Plain)
                .FirstOrDefault(words => words.Length > 0 && !char.IsAsciiDigit(words[0]))
                ?? "";
    }

    /// <summary>Points are given, not measured: 97 is not 97 and a half rounded.</summary>
    private PrintedFigure? Assigned(TableRow row, int? column) =>
        Figure(row, column) is { } figure
            ? figure with
            {
                Grain = Math.Min(figure.Grain, FinestScore),
            }
            : null;

    private PrintedFigure? Figure(TableRow row, int? column)
    {
        if (row.Cells.FirstOrDefault(cell => cell.Column == column) is not { } found)
            return null;
        return
            new CellScanner(text, new LineCell(found.Span, column), 0).Scan()
                is [{ Kind: CellTokenKind.Number } number]
            ? MoneyUnit.Unknown.Figure(number)
            : null;
    }

    private string Plain(Cell cell) => RowLabel.Plain(text.Substring(cell.Span.Start, cell.Span.Length));
}
