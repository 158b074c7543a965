using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Scores;

/// <summary>Follows the heads down a table, for a self-evaluation form changes them half way.</summary>
internal sealed class ScoreTableReader(string text, ScoreLexicon words)
{
    private const decimal FinestScore = 0.01m;

    // A budget is rarely exceeded by half; 1.6 without its sign may be a percentage.
    private const decimal MostOfOne = 1.5m;

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

    public ScoreTable ReadTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            if (!ReadHeaderRow(row))
                ReadScoreRow(row);
        }

        return new(items, total, rates, classes.CollectClasses());
    }

    private bool ReadHeaderRow(TableRow row)
    {
        var scoreAt = FindLastColumn(row, words.Scores, int.MaxValue);
        var pointsAt = scoreAt is { } right ? FindLastColumn(row, words.Points, right) : null;
        if (pointsAt is null)
            return false;
        (points, score) = (pointsAt, scoreAt);
        named = FindLastColumn(row, words.Names, int.MaxValue);
        (budget, executed, rate) = (
            FindLastColumn(row, words.Budgets, int.MaxValue),
            FindLastColumn(row, words.Executed, int.MaxValue),
            FindLastColumn(row, words.Rates, int.MaxValue)
        );
        return true;
    }

    private int? FindLastColumn(TableRow row, IReadOnlyList<string> heads, int before) =>
        row.Cells.LastOrDefault(cell => cell.Column < before && heads.Contains(NormaliseCell(cell)))?.Column;

    private void ReadScoreRow(TableRow row)
    {
        if (points is null || row.Cells.Count == 0)
            return;
        var read = new ScoreRow(
            FindRowName(row),
            ReadAssignedPoints(row, points),
            ReadAssignedPoints(row, score),
            row.Span
        );
        var called = NormaliseCell(row.Cells[0]);
        var isSubtotal = words.Subtotals.Contains(called);
        var isTotal = isSubtotal || words.Totals.Contains(called);
        if (isTotal)
            total = isSubtotal ? total : read;
        else if (read.Points is not null)
            AddScoreRow(read);
        classes.ReadTableRow(row, isTotal || read.Points is null ? null : read);
        AddRate(row, read.Points);
    }

    private void AddRate(TableRow row, PrintedFigure? awardable)
    {
        if (
            ReadCellFigure(row, budget) is { } planned
            && ReadCellFigure(row, executed) is { } done
            && ReadRate(row) is { } printed
        )
            rates.Add(
                new(FindFirstWords(row), planned, done, printed, row.Span)
                {
                    Award = CreateAward(awardable, ReadCellFigure(row, score)),
                }
            );
    }

    private static RateAward? CreateAward(PrintedFigure? points, PrintedFigure? score) =>
        points is not null && score is not null ? new(points, score) : null;

    /// <summary>A rate with its sign, or as a share of one: 0.958.</summary>
    private PrintedFigure? ReadRate(TableRow row) =>
        ReadCellFigure(row, rate) switch
        {
            { Unit: var unit } figure when unit == Unit.Percent => figure,
            { Value: > 0 and <= MostOfOne, Grain: < 1, Scale: 1 } share => share with
            {
                Value = share.Value * 100,
                Grain = share.Grain * 100,
                Unit = Unit.Percent,
            },
            _ => null,
        };

    /// <summary>Many forms print the points of the execution rate twice: beside the money, and as the first of the indicators.</summary>
    private void AddScoreRow(ScoreRow read)
    {
        if (words.Rates.Contains(read.Name))
            items.RemoveAll(item =>
                rates.Exists(money => money.Row == item.Row)
                && HasSameValue(item.Points, read.Points)
                && HasSameValue(item.Score, read.Score)
            );
        items.Add(read);
    }

    private static bool HasSameValue(PrintedFigure? one, PrintedFigure? other) =>
        one?.Nominal == other?.Nominal;

    // What stands in the column of names, else the first words of the row.
    private string FindRowName(TableRow row)
    {
        var inColumn = row.Cells.Where(cell => cell.Column == named).Take(1).Select(NormaliseCell);
        return inColumn.FirstOrDefault(name => name.Length > 0) ?? FindFirstWords(row);
    }

    private string FindFirstWords(TableRow row) =>
        row.Cells.Select(NormaliseCell).FirstOrDefault(words => words is [not (>= '0' and <= '9'), ..], "");

    /// <summary>Points are given, not measured: 97 is not 97 and a half rounded.</summary>
    private PrintedFigure? ReadAssignedPoints(TableRow row, int? column) =>
        ReadCellFigure(row, column) is { } figure
            ? figure with
            {
                Grain = Math.Min(figure.Grain, FinestScore),
            }
            : null;

    private PrintedFigure? ReadCellFigure(TableRow row, int? column)
    {
        if (row.Cells.FirstOrDefault(cell => cell.Column == column) is not { } found)
            return null;
        return
            new CellScanner(text, new LineCell(found.Span, column), 0).ScanTokens()
                is [{ Kind: CellTokenKind.Number } number]
            ? MoneyUnit.Unknown.ToPrintedFigure(number)
            : null;
    }

    private string NormaliseCell(Cell cell) => RowLabel.NormaliseName(text.Slice(cell.Span));
}
