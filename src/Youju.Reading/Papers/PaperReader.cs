using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Finds the tables of a sheet with what stands around them, and reads their heads and rows.</summary>
public sealed partial class PaperReader
{
    /// <summary>No list of money that a person keeps is longer; what is, is a register.</summary>
    public const int MostRows = 20_000;

    /// <summary>A sentence is longer than the name of a row.</summary>
    private const int ShortRemark = 8;

    private readonly Pack pack;
    private readonly HeadWords words;
    private readonly RowKinds kinds;
    private readonly PaperYears years;
    private readonly AnnouncedScales scales;
    private readonly CountedRows counts;
    private readonly FormLines forms;

    public PaperReader(Pack pack)
    {
        this.pack = pack;
        words = new(pack);
        (kinds, years, scales) = (new(pack, words), new(pack.Papers), new(pack.Imports.MoneyUnits));
        (counts, forms) = (new(pack.Papers), new(words));
    }

    public IReadOnlyList<PaperTable> ReadTables(WorkbookSheet sheet)
    {
        List<PaperTable> tables = [];
        var lines = new List<PaperLine>();
        var rows = new BrokenHeads(words).JoinHeads([.. sheet.Rows.Take(MostRows)]);
        for (var at = 0; at < rows.Count; )
        {
            var end = FindBodyEnd(rows, at, out var body);
            var (first, last) = FindHeads(rows, at, body);
            lines.AddRange(ListAsides(rows[at..first]));
            if (
                body < end
                && CreateTable(sheet.Name, [.. lines], rows[first..last], rows[body..end]) is { } table
            )
            {
                tables.Add(table);
                lines.Clear();
            }

            at = Math.Max(end, at + 1);
        }

        // A published table may be empty, which is told; its heads then stand among the lines.
        if (tables.Count == 0 && FindTitle(sheet.Name, lines) is { } empty)
            tables.Add(
                new(sheet.Name, lines, [], [])
                {
                    Title = empty,
                    Name = empty.Words,
                    Year = FindYear(lines) ?? PaperYears.FindYearOfName(sheet.Name),
                }
            );

        return tables;
    }

    /// <summary>The first row that is not of the table that begins at a row.</summary>
    /// <param name="body">The first row with amounts.</param>
    private int FindBodyEnd(List<WorkbookRow> rows, int start, out int body)
    {
        body = start;
        while (body < rows.Count && !IsBodyRow(rows[body]))
            body++;
        for (var at = body; at < rows.Count; at++)
        {
            var isRepeated =
                at > body
                && kinds.LooksLikeHeads(rows[at])
                && !kinds.NamesLines(rows[at])
                && !IsHeadRepeated(rows, start, body, at);
            if (isRepeated || (at > body && StartsTitled(rows, at)))
                return at;
        }

        return rows.Count;
    }

    private bool IsBodyRow(WorkbookRow row) =>
        RowKinds.HasAmounts(row) && !kinds.IsNumbering(row) && !kinds.IsAside(row);

    // A long table repeats its head on every page.
    private static bool IsHeadRepeated(List<WorkbookRow> rows, int start, int body, int at) =>
        rows[start..body].Exists(head => HaveSameWords(head, rows[at]));

    private static bool HaveSameWords(WorkbookRow one, WorkbookRow other) =>
        one.Cells.Select(cell => cell.Words).SequenceEqual(other.Cells.Select(cell => cell.Words));

    /// <summary>Whether a title stands here and heads below it: another table begins.</summary>
    private bool StartsTitled(List<WorkbookRow> rows, int at)
    {
        if (rows[at].Cells.Count != 1 || rows[at].Cells[0].Words is not { Length: > 3 } title)
            return false;
        if (StandsApart(rows, at) || AnnouncesTable(rows, at))
            return true;
        var isTitle =
            title.EndsWith('表') || title.EndsWith("情况") || title.EndsWith("统计") || title.EndsWith('）');
        return isTitle
            && !kinds.IsNote(rows[at])
            && rows.Skip(at + 1).SkipWhile(kinds.IsAside).Take(1).Any(kinds.LooksLikeHeads);
    }

    // A blank row above it, and below the next row numbers again.
    private static bool StandsApart(List<WorkbookRow> rows, int at) =>
        rows[at].Number > rows[at - 1].Number + 1
        && at + 2 < rows.Count
        && rows[at + 1].Cells.Count > 1
        && !RowKinds.HasAmounts(rows[at + 1])
        && RowKinds.HasAmounts(rows[at + 2]);

    // 补充资料： above 指标 | 数量
    private static bool AnnouncesTable(List<WorkbookRow> rows, int at) =>
        rows[at].Cells[0].Words.TrimEnd() is [.., '：' or ':']
        && at + 2 < rows.Count
        && rows[at + 1].Cells is { Count: > 1 } heads
        && heads.All(cell => cell.Words.Any(char.IsLetter) && !cell.Words.Any(char.IsAsciiDigit))
        && RowKinds.HasAmounts(rows[at + 2]);

    /// <summary>The rows of words above the body that name its columns; a heading of its first part may stand between.</summary>
    private (int First, int Last) FindHeads(List<WorkbookRow> rows, int start, int body)
    {
        var last = body;
        while (last - 1 > start && IsHeading(rows[last - 1]) && kinds.LooksLikeHeads(rows[last - 2]))
            last--;
        var first = last;
        while (first > start && IsHeadRow(rows, first - 1, start))
            first--;
        return first < last ? (SkipFormLines(rows, first, last), last) : (body, body);
    }

    // 项目名称 | 非遗传承展演 and 主管部门 | 某局 above 项目资金 | 年初预算 | 全年执行 are lines of a form.
    private int SkipFormLines(List<WorkbookRow> rows, int first, int last)
    {
        var line = rows.FindIndex(first, last - first, row => forms.IsFormLine(row));
        var heads = line < 0 ? -1 : rows.FindIndex(line, last - line, kinds.LooksLikeHeads);
        return heads > line ? heads : first;
    }

    // 一、农业农村口 between the heads and the first row of the part.
    private bool IsHeading(WorkbookRow row) =>
        row.Cells is [{ Column: 0 }] && !kinds.IsAside(row) && !kinds.IsNote(row);

    private bool IsHeadRow(List<WorkbookRow> rows, int at, int start)
    {
        var row = rows[at];
        if (kinds.IsNumbering(row))
            return true;
        if (kinds.IsAside(row) || kinds.IsNote(row))
            return false;
        // One word over a part of the columns is a head only beneath others.
        return row.Cells.Count > 1
            || (
                at > start
                && row.Cells[0].Column > 0
                && rows[at - 1].Cells.Count > 1
                && !kinds.IsAside(rows[at - 1])
            );
    }

    private static IEnumerable<PaperLine> ListAsides(IEnumerable<WorkbookRow> rows) =>
        from row in rows
        from cell in row.Cells
        select new PaperLine(row.Number, cell.Words);

    private PaperTable? CreateTable(
        string sheet,
        IReadOnlyList<PaperLine> lines,
        List<WorkbookRow> heads,
        List<WorkbookRow> body
    )
    {
        var rows = body.FindAll(row => IsTold(row, heads));
        var named = NameColumns(heads, rows);
        var columns = counts.TakeCounts(new ColumnReader(words).ReadColumns(named, rows), rows);
        if (!columns.Any(column => column.Holds == ColumnContent.Amounts))
            return null;
        if (named.Count == 0)
            columns = [.. columns.Select(column => column with { Meanings = [] })];
        var title = FindTitle(sheet, lines);
        var entries = new RowStages(words, columns).TellStages(
            new EntryReader(pack, words, columns).ReadEntries(rows)
        );
        return new(sheet, lines, new RecomputedColumns(words, columns, entries).ProveAll(), entries)
        {
            Title = title,
            Name = title?.Words ?? FindName(lines) ?? sheet,
            FormProject = forms.FindProject(lines, columns),
            Scale = scales.FindScale(lines, columns, rows, body),
            Stage = FindStage(lines, sheet),
            IsBudgetInitial = TellsInitial(
                lines.Select(line => line.Words).Concat(body.SelectMany(ListWords))
            ),
            Month = FindMonth(lines, sheet),
            IsOfLaterPart =
                !TellsAllQuarters(columns, rows)
                && lines.Select(line => line.Words).Append(sheet).Any(PaperYears.TellsLaterPart),
            Year = FindYear(lines)
                ?? PaperYears.FindYearOfDays(columns, rows)
                ?? PaperYears.FindYearOfName(sheet),
            Day = FindDay(lines),
            Remarks = ListRemarks(body),
        };
    }

    private static IReadOnlyList<PaperLine> ListRemarks(IEnumerable<WorkbookRow> body) =>
        [
            .. ListAsides(
                body.Where(row => row.Cells is [{ Number: null, Day: null, Words.Length: > ShortRemark }])
            ),
        ];

    private bool IsTold(WorkbookRow row, List<WorkbookRow> heads) =>
        !kinds.IsNote(row) && !kinds.IsNumbering(row) && !heads.Exists(head => HaveSameWords(head, row));

    private List<IReadOnlyDictionary<int, string>> NameColumns(
        List<WorkbookRow> heads,
        List<WorkbookRow> rows
    ) => heads.Count == 0 && PairedRows.NameColumns(rows) is { } pairs ? [pairs] : ReadNames(heads);

    private List<IReadOnlyDictionary<int, string>> ReadNames(List<WorkbookRow> heads) =>
        [
            .. heads
                .Where(row => !kinds.IsNumbering(row))
                .Select(row =>
                    row.Cells.ToDictionary(cell => cell.Column, cell => RowLabel.NormaliseName(cell.Words))
                ),
        ];

    private TableTitle? FindTitle(string sheet, IReadOnlyList<PaperLine> lines)
    {
        var titles = TableTitleReader.FromLexicon(pack.Tables);
        var read = lines
            .Select(line => line.Words)
            .Reverse()
            .Append(sheet)
            .SelectMany(words =>
                new[] { words, Brackets.RemoveAtEnd(RowLabel.NormaliseName(words)) }.Distinct()
            )
            .Select(words => titles.ParseTitle(words, new(0, words.Length)))
            .OfType<TableTitle>()
            .ToList();
        return read.Find(title => title.Form is not null);
    }

    // 某站三公经费支出表（单位：万元） is called so without its bracket.
    private static string? FindName(IReadOnlyList<PaperLine> lines) =>
        lines
            .Select(line => Brackets.RemoveAtEnd(line.Words.Trim()))
            .FirstOrDefault(words => words.Length > 3 && !RowLabel.NormaliseName(words).Contains(':'));

    private static IEnumerable<string> ListWords(WorkbookRow row) =>
        row.Cells.Take(1).Select(cell => cell.Words);

    // 注：预算数为年初预算数
    private bool TellsInitial(IEnumerable<string> lines) =>
        pack
            .Papers.Remarks.Where(remark => remark.Stage == PaperStage.Initial)
            .SelectMany(remark => remark.Words)
            .ToList()
            is var words
        && lines.Any(line => words.Exists(word => line.Contains(word, StringComparison.Ordinal)));
}
