using System.Globalization;
using Youju.Text.Files;
using Youju.Text.Numbers;
using Youju.Text.Yaml;

namespace Youju.Text.Csv;

/// <summary>A file of comma-separated values with named columns, read strictly: every problem is kept with its place.</summary>
public sealed class CsvTable
{
    private readonly string file;
    private readonly Lazy<string[]> lines;
    private readonly List<FileError> errors;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<string> foreign = [];
    private bool refusesForeign;

    private CsvTable(string file, string text, List<FileError> errors) =>
        (this.file, lines, this.errors) = (
            file,
            // Only who finds something wrong asks for a line.
            new(() => text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n')),
            errors
        );

    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <param name="known">The columns that may stand in the file.</param>
    /// <param name="required">Those that must.</param>
    public static CsvTable ParseStrictly(
        string file,
        string text,
        IReadOnlyCollection<string> known,
        IReadOnlyCollection<string> required,
        List<FileError> errors
    )
    {
        var table = new CsvTable(file, text, errors) { refusesForeign = true };
        return table.ParseRows(text, known, required);
    }

    /// <summary>The same, but a column that is not known is no error: its cells are held by <see cref="ReadForeignCells"/>.</summary>
    public static CsvTable ParseKeepingForeign(
        string file,
        string text,
        IReadOnlyCollection<string> known,
        IReadOnlyCollection<string> required,
        List<FileError> errors
    )
    {
        var table = new CsvTable(file, text, errors);
        return table.ParseRows(text, known, required);
    }

    private CsvTable ParseRows(
        string text,
        IReadOnlyCollection<string> known,
        IReadOnlyCollection<string> required
    )
    {
        var rows = CsvReader.ReadRows(text, out var openQuoteLine);
        if (openQuoteLine > 0)
            ReportProblem(
                openQuoteLine,
                "\"",
                "引号没有成对，后面的内容都被当成一格",
                "请在这一格的末尾补上英文双引号。"
            );
        ReadHeader(rows, known, required);
        Rows = [.. rows.Skip(1).Where(row => !row.IsBlank)];
        foreach (var row in Rows)
            CheckCells(row, rows[0].Cells.Count);
        return this;
    }

    /// <summary>The cell's text; empty where it is blank or its column is not there.</summary>
    public string ReadCellText(CsvRow row, string column) =>
        columns.TryGetValue(column, out var at) ? row[at] : "";

    /// <summary>The cells of the row whose columns are not known, by column, as written.</summary>
    public IEnumerable<KeyValuePair<string, string>> ReadForeignCells(CsvRow row) =>
        foreign.Select(column => KeyValuePair.Create(column, ReadCellText(row, column)));

    public bool IsForeignColumn(string column) => foreign.Contains(column);

    /// <summary>The cell's number; null where it is blank.</summary>
    public decimal? ReadNumber(CsvRow row, string column)
    {
        var text = ReadCellText(row, column);
        if (text.Length == 0)
            return null;
        if (BoundedNumber.ParseNumber(text) is { } number)
            return number;
        if (!SpreadsheetTrace.IsShortenedNumber(text))
            ReportProblem(
                row,
                column,
                $"“{column}”列应写数字，现为“{text}”",
                "只写数字，不写千分位逗号和单位，不超过千万亿。"
            );
        return null;
    }

    /// <summary>The cell's whole number; null where it is blank.</summary>
    public int? ReadWholeNumber(CsvRow row, string column)
    {
        if (ReadNumber(row, column) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        ReportProblem(row, column, $"“{column}”列应写整数，现为“{ReadCellText(row, column)}”");
        return null;
    }

    /// <summary>A name by which others refer to the row; one that a spreadsheet took for a day is told.</summary>
    public string ReadRowId(CsvRow row, string column)
    {
        var id = ReadCellText(row, column);
        if (SpreadsheetTrace.LooksLikeDay(id))
            ReportProblem(
                row,
                column,
                $"“{id}”不像编号，像是表格软件把编号当成了日期",
                "请改回原来的编号（如 2024-01），并先把这一列设为“文本”格式；编号以字母开头就不会被改。"
            );
        return id;
    }

    public bool ReadYesFlag(CsvRow row, string column)
    {
        var text = ReadCellText(row, column);
        if (text is not ("" or "yes"))
            ReportProblem(row, column, $"“{column}”列只能空着或写 yes，现为“{text}”");
        return text == "yes";
    }

    /// <summary>One of the words that stand for the choices of an enumeration.</summary>
    public T? ReadEnumValue<T>(CsvRow row, string column)
        where T : struct, Enum
    {
        var text = ReadCellText(row, column);
        if (text.Length == 0)
            return null;
        var words = Enum.GetValues<T>().ToDictionary(StrictYaml.FormatEnumWord);
        if (words.TryGetValue(text, out var choice))
            return choice;
        ReportProblem(row, column, $"“{column}”列不认识“{text}”", StrictYaml.SuggestWords(text, words.Keys));
        return null;
    }

    public void ReportProblem(CsvRow row, string column, string problem, string? advice = null) =>
        ReportProblem(row.Line, ReadCellText(row, column), problem, advice);

    // Spreadsheets leave empty cells behind where something once stood.
    private void CheckCells(CsvRow row, int width)
    {
        if (row.Cells.Skip(width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            ReportProblem(
                row.Line,
                "",
                $"这一行有 {row.Cells.Count} 格，表头只有 {width} 格",
                "含逗号的内容要用英文双引号括起来。"
            );
        foreach (var cell in row.Cells.Where(cell => SpreadsheetTrace.IsShortenedNumber(cell)))
            ReportProblem(
                row.Line,
                cell,
                $"“{cell}”是表格软件缩写的长数字，后面的数位已经丢了",
                "请找回原来的数字，先把这一列设为“文本”格式再填。"
            );
    }

    private void ReadHeader(
        IReadOnlyList<CsvRow> rows,
        IReadOnlyCollection<string> known,
        IReadOnlyCollection<string> required
    )
    {
        if (rows.Count == 0)
        {
            ReportProblem(1, "", "文件是空的，连表头也没有", $"第 1 行写：{string.Join(",", known)}");
            return;
        }

        var header = rows[0].Cells;
        if (header is [var sole] && sole.Contains('，'))
        {
            ReportProblem(1, "，", "表头里是中文逗号“，”", "请把各列之间的逗号换成英文逗号。");
            return;
        }

        foreach (var (place, name) in header.Select(name => name.Trim()).Index())
        {
            if (name.Length == 0)
                CheckNamelessColumn(rows, place);
            else
                AddColumn(place, name, known);
        }

        foreach (var name in required.Where(name => !columns.ContainsKey(name)))
            ReportProblem(1, "", $"缺少列“{name}”", $"表头应为：{string.Join(",", known)}");
    }

    private void AddColumn(int place, string name, IReadOnlyCollection<string> known)
    {
        var isForeign = !known.Contains(name);
        if (isForeign && refusesForeign)
            ReportProblem(1, name, $"不认识的列“{name}”", StrictYaml.SuggestWords(name, known));
        else if (!columns.TryAdd(name, place))
            ReportProblem(1, name, $"列“{name}”出现了两次");
        else if (isForeign)
            foreign.Add(name);
    }

    private void CheckNamelessColumn(IReadOnlyList<CsvRow> rows, int place)
    {
        if (rows.Skip(1).FirstOrDefault(row => !string.IsNullOrWhiteSpace(row[place])) is { } row)
            ReportProblem(
                row.Line,
                row[place],
                string.Create(CultureInfo.InvariantCulture, $"第 {place + 1} 列有内容，表头却没有列名"),
                "请在第 1 行补上列名，或清空这一列。"
            );
    }

    private void ReportProblem(int line, string word, string problem, string? advice = null)
    {
        var text = line <= lines.Value.Length ? lines.Value[line - 1] : "";
        var column = word.Length == 0 ? 0 : Math.Max(0, text.IndexOf(word, StringComparison.Ordinal));
        errors.Add(new(file, line, column + 1, text, word.Length, problem, advice));
    }
}
