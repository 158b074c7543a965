using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Joins counted answers, 满意 | 基本满意 | 不满意, into how many were satisfied, how many answered, and their share.</summary>
/// <remarks>A share that the sheet states proves which answers count as satisfied; where none of them does, nothing is joined.</remarks>
internal sealed class AnswerColumns
{
    private const int Fewest = 2;
    private const decimal Hundred = 100;
    private const decimal Rounding = 0.06m;
    private const string Answer = "回答:";

    private readonly WorkbookSheet sheet;
    private readonly AnswerWords words;
    private readonly List<WorkbookRow> rows = [];
    private readonly List<Column> positive = [];
    private readonly List<Column> other = [];
    private readonly int headRow;
    private readonly int end;
    private readonly int? rate;
    private readonly bool hasAnswered;

    private AnswerColumns(WorkbookSheet sheet, AnswerWords words)
    {
        (this.sheet, this.words) = (sheet, words);
        if (SheetColumns.FindHead(sheet) is not var (last, heads))
            return;
        headRow = last;
        rows = [.. sheet.Rows.Where(row => row.Number > last && row.Cells.Count > 1)];
        end = heads.Keys.Max() + 1;
        foreach (var (position, printed) in heads)
        {
            var name = ColumnHeader.FromPrintedText(printed).BareName;
            if (FindAnswer(name, words.Positive) is >= 0 and var rank)
                positive.Add(new(position, printed, rank));
            else if (FindAnswer(name, words.Other) >= 0)
                other.Add(new(position, printed, 0));
            else if (words.Rates.Any(known => name.EndsWith(known, StringComparison.Ordinal)))
                rate = position;
            hasAnswered |= name.Contains("有效", StringComparison.Ordinal);
        }

        positive.Sort((one, next) => one.Rank.CompareTo(next.Rank));
    }

    /// <summary>The sheet with the columns joined; as it is where no answers are counted.</summary>
    /// <param name="told">What was done, in Chinese; null where nothing was.</param>
    public static WorkbookSheet JoinAnswers(WorkbookSheet sheet, AnswerWords words, out string? told)
    {
        var answers = new AnswerColumns(sheet, words);
        told = null;
        if (answers.positive.Count == 0 || answers.positive.Count + answers.other.Count < Fewest)
            return sheet;
        return answers.HoldMarks() ? answers.JoinMarks(out told)
            : answers.HoldCounts() ? answers.JoinCounts(out told)
            : sheet;
    }

    /// <summary>Whether the head is of one answer, which is nobody's other name for all the answers of a kind.</summary>
    public static bool IsAnswer(string head) => head.StartsWith(Answer, StringComparison.Ordinal);

    private IEnumerable<Column> Answers => positive.Concat(other);

    private int FindAnswer(string name, IReadOnlyList<string> known) =>
        known
            .Index()
            .Where(answer => name == answer.Item || words.Ends.Any(ending => name == answer.Item + ending))
            .Select(answer => answer.Index)
            .DefaultIfEmpty(-1)
            .First();

    private bool HoldCounts() =>
        rows.Exists(row => ReadCount(row, positive[0]) is not null)
        && rows.TrueForAll(row =>
            Answers.All(column =>
                row.FindCell(column.Position) is var cell
                && (cell.IsBlank || IsSign(cell) || ReadCount(row, column) is >= 0)
            )
        );

    private static bool IsSign(WorkbookCell cell) => !cell.Words.Any(char.IsLetterOrDigit);

    private bool HoldMarks() =>
        rows.Count > 0
        && rows.Exists(row => CountMarks(row) == 1)
        && rows.TrueForAll(row => CountMarks(row) <= 1)
        && rows.TrueForAll(row =>
            Answers.All(column =>
                row.FindCell(column.Position) is { IsBlank: true } cell || IsMark(row, column)
            )
        );

    private int CountMarks(WorkbookRow row) => Answers.Count(column => IsMark(row, column));

    private bool IsMark(WorkbookRow row, Column column) =>
        words.Marks.Contains(row.FindCell(column.Position).Words.Trim());

    private WorkbookSheet JoinMarks(out string told)
    {
        told = $"工作表“{sheet.Name}”打了勾的评价列合成一列“{words.Rate}”";
        return WriteColumns([words.Rate], row =>
            [
                Answers.Where(column => IsMark(row, column)).Select(column => column.Name).FirstOrDefault()
                    ?? "",
            ]
        );
    }

    private WorkbookSheet JoinCounts(out string told)
    {
        if (FindSatisfied() is not { } satisfied)
        {
            told =
                $"工作表“{sheet.Name}”写的满意率不是哪几列评价占的比例，各列原样留在记录里，没有算“{words.Satisfied}”，请核对";
            return WriteColumns([], _ => []);
        }

        var names = string.Join('＋', satisfied.Select(column => column.Name));
        told =
            $"工作表“{sheet.Name}”的“{words.Satisfied}”按 {names} 相加"
            + (rate is null ? $"，“{words.Rate}”是它占各列评价之和的比例，请核对" : "");
        List<string> heads = [words.Satisfied];
        if (!hasAnswered)
            heads.Add(words.Answered);
        if (rate is null)
            heads.Add(words.Rate);
        return WriteColumns(heads, row => [
                .. heads.Select(head =>
                    head == words.Satisfied ? FormatCount(SumUp(row, satisfied))
                    : head == words.Answered ? FormatCount(SumUp(row, Answers))
                    : FormatShare(row, satisfied)
                ),
            ]);
    }

    /// <summary>The answers of the satisfied: all that are positive, unless the stated share proves fewer.</summary>
    private List<Column>? FindSatisfied() =>
        rate is null
            ? positive
            : Enumerable
                .Range(1, positive.Count)
                .Reverse()
                .Select(count => positive[..count])
                .FirstOrDefault(AgreesWithRate);

    private bool AgreesWithRate(List<Column> satisfied) =>
        rows.TrueForAll(row =>
            ReadRate(row) is not { } stated
            || ListWholes(row)
                .Any(whole => Math.Abs(SumUp(row, satisfied) / whole * Hundred - stated) <= Rounding)
        );

    // Those who answered, or who were asked, as another column counts them.
    private IEnumerable<decimal> ListWholes(WorkbookRow row) =>
        row
            .Cells.Where(cell => cell.Column != rate && Answers.All(column => column.Position != cell.Column))
            .Select(cell => ColumnCells.ReadNumber(cell))
            .OfType<decimal>()
            .Append(SumUp(row, Answers))
            .Where(whole => whole > 0);

    private decimal? ReadRate(WorkbookRow row) =>
        row.FindCell(rate!.Value) is var cell && ColumnCells.ReadNumber(cell) is { } number
            ? number is > 0 and <= 1
                ? number * Hundred
                : number
            : null;

    private WorkbookSheet WriteColumns(
        IReadOnlyList<string> heads,
        Func<WorkbookRow, IReadOnlyList<string>> write
    ) =>
        sheet with
        {
            Rows =
            [
                .. sheet.Rows.Select(row =>
                    row.Number == headRow
                        ? row with
                        {
                            Cells = [.. row.Cells.Select(NameAnswer), .. CreateCells(heads)],
                        }
                    : row.Number > headRow && row.Cells.Count > 1
                        ? row with
                        {
                            Cells = [.. row.Cells, .. CreateCells(write(row))],
                        }
                    : row
                ),
            ],
        };

    // 满意 by itself would be taken for all who were satisfied.
    private WorkbookCell NameAnswer(WorkbookCell cell) =>
        Answers.Any(column => column.Position == cell.Column)
            ? cell with
            {
                Words = Answer + cell.Words,
            }
            : cell;

    private IEnumerable<WorkbookCell> CreateCells(IReadOnlyList<string> values) =>
        values
            .Select(
                (value, at) =>
                    new WorkbookCell(
                        end + at,
                        value,
                        decimal.TryParse(
                            value,
                            NumberStyles.Number,
                            CultureInfo.InvariantCulture,
                            out var number
                        )
                            ? number
                            : null
                    )
            )
            .Where(cell => !cell.IsBlank);

    private string FormatShare(WorkbookRow row, List<Column> satisfied) =>
        SumUp(row, Answers) is > 0 and var whole
            ? FormatCount(
                Math.Round(SumUp(row, satisfied) / whole * Hundred, 2, MidpointRounding.AwayFromZero)
            )
            : "";

    private static string FormatCount(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal SumUp(WorkbookRow row, IEnumerable<Column> columns) =>
        columns.Sum(column => ReadCount(row, column) ?? 0);

    private static decimal? ReadCount(WorkbookRow row, Column column) =>
        ColumnCells.ReadNumber(row.FindCell(column.Position)) is { } number
        && number == decimal.Truncate(number)
            ? number
            : null;

    private sealed record Column(int Position, string Printed, int Rank)
    {
        public string Name => RowLabel.NormaliseName(Printed);
    }
}
