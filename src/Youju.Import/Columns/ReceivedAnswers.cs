using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Counts the answers that a program for questionnaires hands over one by one, a row for each person who answered.</summary>
/// <remarks>They say one survey, and how often each answer was given. From where somebody answered and what he wrote in his own words stays
/// in the file.</remarks>
internal sealed partial class ReceivedAnswers
{
    private const int Fewest = 3;
    private const int DeepestHead = 3;
    private const int MostOptions = 12;
    private const decimal Mostly = 0.8m;
    private const decimal Hundred = 100;
    private const int AnyYear = 2024;
    private const int MatchMilliseconds = 1000;

    private readonly ReceivedAnswerWords words;
    private readonly AnswerWords answers;
    private readonly List<WorkbookRow> rows;
    private readonly WorkbookRow head;
    private readonly int submitted;

    private ReceivedAnswers(WorkbookSheet sheet, WorkbookRow head, int submitted, AnswerWords answers)
    {
        (this.head, this.submitted, this.answers, words) = (head, submitted, answers, answers.Received);
        rows = [.. sheet.Rows.Where(row => row.Number > head.Number && ReadDay(row) is not null)];
    }

    /// <summary>The survey and what was answered in it, as two sheets; null where no single answers stand on the sheet.</summary>
    /// <param name="file">The name of the file, by which the survey is called where the sheet has no name.</param>
    public static IReadOnlyList<WorkbookSheet>? CountAnswers(
        WorkbookSheet sheet,
        string file,
        AnswerWords answers
    )
    {
        var found = (
            from row in sheet.Rows.Take(DeepestHead)
            from cell in row.Cells
            where answers.Received.Submitted.Contains(RowLabel.NormaliseName(cell.Words))
            select (Row: row, cell.Column)
        ).FirstOrDefault();
        if (found.Row is null)
            return null;
        var received = new ReceivedAnswers(sheet, found.Row, found.Column, answers);
        return received.rows.Count >= Fewest && received.ListQuestions() is { Count: > 0 } questions
            ?
            [
                received.WriteSurvey(sheet, ChooseName(sheet, file), questions),
                received.WriteAnswers(sheet, questions),
            ]
            : null;
    }

    // 231187_按文本_某馆服务满意度调查_20_20: the longest part is what the survey is called.
    private static string ChooseName(WorkbookSheet sheet, string file) =>
        (sheet.Name.Any(IsHan) ? sheet.Name : Path.GetFileNameWithoutExtension(file))
            .Split('_', ' ')
            .MaxBy(part => part.Count(IsHan))!;

    private static bool IsHan(char sign) => sign > '\u2E80';

    private List<Question> ListQuestions() =>
        [
            .. from cell in head.Cells
            where cell.Column > submitted
            let name = QuestionNumber().Match(RowLabel.NormaliseName(cell.Words))
            where name.Success
            let given = rows.ConvertAll(row => SplitAnswer(row.FindCell(cell.Column).Words))
            where given.Count(one => one.Length > 0) >= Mostly * rows.Count
            let options = given.SelectMany(one => one).CountBy(one => one).ToList()
            where options.Count <= MostOptions && options.Exists(option => option.Value > 1)
            select new Question(QuestionKind().Replace(name.Groups["words"].Value, ""), options),
        ];

    private string[] SplitAnswer(string words) =>
        words.Split(
            this.words.Between.ToArray(),
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private WorkbookSheet WriteSurvey(WorkbookSheet sheet, string name, List<Question> questions)
    {
        var days = rows.Select(row => ReadDay(row)!.Value).ToList();
        List<(string Head, string Words)> columns =
        [
            (words.Name, name),
            (words.Dates, $"{FormatDay(days.Min())}至{FormatDay(days.Max())}"),
            (words.Returned, FormatNumber(rows.Count)),
        ];
        if (FindSatisfaction(questions) is { } asked)
        {
            var (all, satisfied) = (asked.Options.Sum(one => one.Value), CountPositive(asked));
            columns.Add((answers.Answered, FormatNumber(all)));
            columns.Add((answers.Satisfied, FormatNumber(satisfied)));
            columns.Add(
                (
                    answers.Rate,
                    FormatNumber(
                        Math.Round(satisfied / (decimal)all * Hundred, 2, MidpointRounding.AwayFromZero)
                    )
                )
            );
        }

        return sheet with
        {
            Merged = [],
            Rows =
            [
                new(1, [new(0, name)]),
                new(2, [.. columns.Select((column, at) => new WorkbookCell(at, column.Head))]),
                new(3, [.. columns.Select((column, at) => new WorkbookCell(at, column.Words))]),
            ],
        };
    }

    // Of several the one that asks about all of it; else nobody knows which of them is meant.
    private Question? FindSatisfaction(List<Question> questions)
    {
        var asked = questions.FindAll(question =>
            question.Options.TrueForAll(option =>
                answers.Positive.Contains(option.Key) || answers.Other.Contains(option.Key)
            )
        );
        var whole = asked.FindAll(question =>
            words.Whole.Any(word => question.Words.Contains(word, StringComparison.Ordinal))
        );
        return whole is [var told] ? told
            : asked is [var only] ? only
            : null;
    }

    private int CountPositive(Question question) =>
        question.Options.Where(option => answers.Positive.Contains(option.Key)).Sum(option => option.Value);

    private WorkbookSheet WriteAnswers(WorkbookSheet sheet, List<Question> questions) =>
        sheet with
        {
            Name = sheet.Name + words.Answers,
            Merged = [],
            Rows =
            [
                new(1, [new(0, words.Question), new(1, words.Option), new(2, words.Count)]),
                .. questions
                    .SelectMany(question =>
                        question.Options.Select(option => (question.Words, option.Key, option.Value))
                    )
                    .Select(
                        (told, at) =>
                            new WorkbookRow(
                                at + 2,
                                [
                                    new(0, told.Words),
                                    new(1, told.Key),
                                    new(2, FormatNumber(told.Value), told.Value),
                                ]
                            )
                    ),
            ],
        };

    private DateOnly? ReadDay(WorkbookRow row) =>
        row.FindCell(submitted) is { Words: var words } cell
            ? cell.Day ?? FieldReader.ReadDates(new(0, words.Split(' ')[0]), AnyYear)?.First
            : null;

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string FormatNumber(decimal number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(第?\d{1,3}题?[、.．:]|Q\d{1,3}[、.．:]?)(?<words>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex QuestionNumber();

    // 您常使用的项目【多选题】
    [GeneratedRegex(@"[【\[][^】\]]*题[】\]]$", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex QuestionKind();

    private sealed record Question(string Words, List<KeyValuePair<string, int>> Options);
}
