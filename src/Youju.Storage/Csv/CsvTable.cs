using System.Globalization;
using Youju.Packs;

namespace Youju.Storage.Csv;

/// <summary>A file of comma-separated values with named columns, read strictly: every problem is kept with its place.</summary>
internal sealed class CsvTable
{
    private readonly string file;
    private readonly string[] lines;
    private readonly List<PackError> errors;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private CsvTable(string file, string text, List<PackError> errors) =>
        (this.file, lines, this.errors) = (file, text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n'), errors);

    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <param name="known">The columns that may stand in the file.</param>
    /// <param name="required">Those that must.</param>
    public static CsvTable Read(string file, string text, IReadOnlyCollection<string> known, IReadOnlyCollection<string> required, List<PackError> errors)
    {
        var table = new CsvTable(file, text, errors);
        var rows = CsvReader.Read(text, out var openQuoteLine);
        if (openQuoteLine > 0)
            table.Wrong(openQuoteLine, "\"", "引号没有成对，后面的内容都被当成一格", "请在这一格的末尾补上英文双引号。");
        table.ReadHeader(rows, known, required);
        table.Rows = [.. rows.Skip(1)];
        foreach (var row in table.Rows.Where(row => row.Cells.Count > rows[0].Cells.Count))
            table.Wrong(row.Line, "", $"这一行有 {row.Cells.Count} 格，表头只有 {rows[0].Cells.Count} 格", "含逗号的内容要用英文双引号括起来。");
        return table;
    }

    /// <summary>The cell's text; empty where it is blank or its column is not there.</summary>
    public string Text(CsvRow row, string column) => columns.TryGetValue(column, out var at) ? row[at] : "";

    /// <summary>The cell's number; null where it is blank.</summary>
    public decimal? Number(CsvRow row, string column)
    {
        var text = Text(row, column);
        if (text.Length == 0)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong(row, column, $"“{column}”列应写数字，现为“{text}”", "只写数字，不写千分位逗号和单位。");
        return null;
    }

    public bool Flag(CsvRow row, string column)
    {
        var text = Text(row, column);
        if (text is not ("" or "yes"))
            Wrong(row, column, $"“{column}”列只能空着或写 yes，现为“{text}”");
        return text == "yes";
    }

    /// <summary>One of the words that stand for the choices of an enumeration.</summary>
    public T? Choice<T>(CsvRow row, string column)
        where T : struct, Enum
    {
        var text = Text(row, column);
        if (text.Length == 0)
            return null;
        var words = Enum.GetValues<T>().ToDictionary(StrictYaml.Word);
        if (words.TryGetValue(text, out var choice))
            return choice;
        Wrong(row, column, $"“{column}”列不认识“{text}”", StrictYaml.Advice(text, words.Keys));
        return null;
    }

    public void Wrong(CsvRow row, string column, string problem, string? advice = null) => Wrong(row.Line, Text(row, column), problem, advice);

    private void ReadHeader(IReadOnlyList<CsvRow> rows, IReadOnlyCollection<string> known, IReadOnlyCollection<string> required)
    {
        var header = rows.Count > 0 ? rows[0].Cells : [];
        foreach (var (place, name) in header.Index())
        {
            if (!known.Contains(name))
                Wrong(1, name, $"不认识的列“{name}”", StrictYaml.Advice(name, known));
            else if (!columns.TryAdd(name, place))
                Wrong(1, name, $"列“{name}”出现了两次");
        }

        foreach (var name in required.Where(name => !columns.ContainsKey(name)))
            Wrong(1, "", $"缺少列“{name}”", $"表头应为：{string.Join(",", known)}");
    }

    private void Wrong(int line, string word, string problem, string? advice = null)
    {
        var text = line <= lines.Length ? lines[line - 1] : "";
        var column = word.Length == 0 ? 0 : Math.Max(0, text.IndexOf(word, StringComparison.Ordinal));
        errors.Add(new(file, line, column + 1, text, word.Length, problem, advice));
    }
}
