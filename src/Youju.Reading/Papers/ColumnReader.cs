using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

/// <summary>Understands the columns of a table by the heads above them and by what stands beneath.</summary>
internal sealed class ColumnReader(HeadWords words)
{
    private const string Spending = "支出";
    private const string Total = "total";

    private readonly ColumnRoles roles = new(words);

    /// <param name="heads">The rows of heads, from the top, by column.</param>
    /// <param name="body">The rows beneath.</param>
    public IReadOnlyList<PaperColumn> ReadColumns(
        IReadOnlyList<IReadOnlyDictionary<int, string>> heads,
        IReadOnlyList<WorkbookRow> body
    )
    {
        var positions = body.SelectMany(row => row.Cells)
            .Select(cell => cell.Column)
            .Concat(heads.SelectMany(row => row.Keys))
            .Distinct()
            .Order()
            .ToList();
        var paths = HeadPaths.FromRows(heads, positions);
        var columns = positions.Select(position => ReadColumn(position, paths[position], body)).ToList();
        return InheritStages(
            MarkSoleAmounts(
                new BlockSplitter(words).AssignBlocks(new ProjectColumns(words, body).MarkColumns(columns))
            )
        );
    }

    // 人员经费 over 科目名称 | 决算数 names its table, whose only amounts are the whole of each row.
    private List<PaperColumn> MarkSoleAmounts(List<PaperColumn> columns) =>
        [
            .. columns.Select(column =>
                column is { Holds: ColumnContent.Amounts, IsWhole: false, Path: [.., var last] }
                && words.FindMeanings(last).Contains("total")
                && columns.Count(other => other.Block == column.Block && other.Holds == ColumnContent.Amounts)
                    == 1
                    ? column with
                    {
                        Meanings = [.. column.Meanings, "total"],
                    }
                    : column
            ),
        ];

    private PaperColumn ReadColumn(int position, IReadOnlyList<string> path, IReadOnlyList<WorkbookRow> body)
    {
        var read = path.Select(words.ReadHead).ToList();
        var cells = CountCells(position, body);
        var role = roles.FindRole(position, path, body, cells);
        var subjects = SelectSubjects(read);
        var meanings = FindColumnMeanings(path, read, subjects);
        return TakeFrame(new(position, 0, path), read, tellsGroup: meanings.Count > 0) with
        {
            Role = role,
            RoleRank = role is { } known && path.Count > 0 ? words.RankInRole(known, path[^1]) : 0,
            Holds = FindContent(role, path, cells),
            Subjects = subjects,
            Meanings = meanings,
        };
    }

    private IReadOnlyList<string> FindColumnMeanings(
        IReadOnlyList<string> path,
        List<HeadReading> read,
        List<string> subjects
    ) =>
        subjects.Count == 0 || IsOwnWhole(subjects)
            ? [.. FindPathMeanings(path, subjects), Total]
            : FindPathMeanings([.. path.Take(FindLastKept(read, subjects) + 1)], subjects);

    // 决算数/合计 is the whole of whatever its table tells.
    private bool IsOwnWhole(List<string> subjects) =>
        subjects is [var only] && words.IsTotal(only) && !words.IsSubtotal(only);

    /// <summary>Stage, year and unit, as the lowest head that tells them says.</summary>
    /// <param name="tellsGroup">Whether 执行情况 above the head tells its stage: not of 调剂, of which nobody knows what it is.</param>
    private PaperColumn TakeFrame(PaperColumn column, List<HeadReading> read, bool tellsGroup) =>
        column with
        {
            Stage = read.Where(
                    (_, at) => tellsGroup || at == read.Count - 1 || !words.OnlyFrames(column.Path[at])
                )
                .Select(one => one.Stage)
                .LastOrDefault(stage => stage is not null),
            Year = read.Select(one => one.Year).LastOrDefault(year => year is not null),
            YearsBack = read.Select(one => one.YearsBack).DefaultIfEmpty().Max(),
            Scale = read.Select(one => one.Scale).LastOrDefault(scale => scale is not null),
        };

    private ColumnContent FindContent(
        PaperRole? role,
        IReadOnlyList<string> path,
        (int Amounts, int Texts) cells
    ) =>
        role is not null || cells.Texts > cells.Amounts || (path.Count > 0 && words.NamesCodes(path[^1]))
            ? ColumnContent.Words
        : IsBeside(path) && !IsKnownWhole(path) ? ColumnContent.Beside
        : ColumnContent.Amounts;

    // 批复及变动 over 年初批复 stands over an amount all the same.
    private bool IsBeside(IReadOnlyList<string> path) =>
        path.Count > 0
        && (
            (words.IsBeside(path[^1]) && !words.IsStage(path[^1]))
            || (path.Any(words.IsBeside) && words.ReadHead(path[^1]).Stage is null)
        );

    // 年初结转和结余 is an amount although 结余 mostly is what is left over.
    private bool IsKnownWhole(IReadOnlyList<string> path) =>
        path.Count > 0
        && words.FindMeanings(path[^1]).Any(key => !key.EndsWith("-rate", StringComparison.Ordinal));

    private (int Amounts, int Texts) CountCells(int position, IReadOnlyList<WorkbookRow> body)
    {
        var (amounts, texts, alone) = (0, 0, 0);
        foreach (var row in body)
        {
            var cell = row.FindCell(position);
            if (CellAmount.FromCell(cell) is not null)
                amounts++;
            else if (!cell.IsBlank && !words.IsEmptyCell(cell.Words))
                (texts, alone) = row.Cells.Count == 1 ? (texts, alone + 1) : (texts + 1, alone);
        }

        // Lines below a single row of amounts begin in the first of its columns.
        return (amounts, amounts > 0 ? texts : texts + alone);
    }

    private List<string> SelectSubjects(List<HeadReading> read)
    {
        // 收入 or 支出 above a group of columns says which side it is, not of what its amounts are.
        var subjects = read.Select(one => one.Subject)
            .Where(
                (subject, at) =>
                    subject.Length > 0
                    && (
                        at == read.Count - 1
                        || (words.FindRole(subject) != PaperRole.Name && !words.OnlyFrames(subject))
                    )
            )
            .ToList();
        // 小计 and 金额 beneath another subject are that subject's own total.
        while (subjects.Count > 0 && TellsNoMore(subjects))
            subjects.RemoveAt(subjects.Count - 1);
        return subjects;
    }

    private bool TellsNoMore(List<string> subjects) =>
        words.FindMeanings(string.Join('/', subjects)).Count == 0
        && (
            words.IsTotal(subjects[^1]) || (subjects.Count > 1 && words.FindMeanings(subjects[^1]) is [Total])
        );

    // Of 基本支出/年初预算 the first tells what the amounts are of, the second only how far they have come.
    private static int FindLastKept(List<HeadReading> read, List<string> subjects) =>
        read.FindLastIndex(one => one.Subject == subjects[^1]);

    // 项目 beneath 实际支出 is 项目支出.
    private IReadOnlyList<string> FindPathMeanings(IReadOnlyList<string> path, List<string> subjects) =>
        FindKnownMeanings(path, subjects) is { Count: > 0 } known ? known
        : path.Count > 1 ? words.FindMeanings(path[^1] + Spending)
        : [];

    private IReadOnlyList<string> FindKnownMeanings(IReadOnlyList<string> path, List<string> subjects)
    {
        foreach (var part in new[] { path, subjects })
        {
            for (var from = 0; from < part.Count; from++)
            {
                if (words.FindMeanings(string.Join('/', part.Skip(from))) is { Count: > 0 } known)
                    return known;
            }
        }

        return [];
    }

    // 支出数 | 其中：基本支出 | 项目支出: parts go on with the stage before them.
    private static List<PaperColumn> InheritStages(List<PaperColumn> columns)
    {
        for (var at = 1; at < columns.Count; at++)
        {
            var (before, column) = (columns[at - 1], columns[at]);
            if (
                column
                    is {
                        Holds: ColumnContent.Amounts,
                        Stage: null,
                        Meanings: not [],
                        Year: null,
                        YearsBack: 0
                    }
                && before is { Holds: ColumnContent.Amounts, Stage: { } stage }
                && before.Block == column.Block
                && column.Meanings is not ["total", ..]
            )
                columns[at] = column with { Stage = stage, Year = before.Year, YearsBack = before.YearsBack };
        }

        return columns;
    }
}
