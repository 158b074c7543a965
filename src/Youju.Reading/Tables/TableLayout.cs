namespace Youju.Reading.Tables;

/// <summary>Which columns of a table hold amounts, and what they mean.</summary>
internal sealed class TableLayout
{
    private readonly Dictionary<int, int> amountColumns = [];
    private readonly HashSet<int> ordinalColumns = [];
    private readonly List<TableColumn> columns = [];

    private TableLayout(int headLines, bool hasRunningNumbers) =>
        (HeaderLines, HasRunningNumbers) = (headLines, hasRunningNumbers);

    public IReadOnlyList<TableColumn> Columns => columns;

    /// <summary>How many lines at the start are heads.</summary>
    public int HeaderLines { get; }

    /// <summary>Whether a running number stands behind each label (行次).</summary>
    public bool HasRunningNumbers { get; }

    public bool IsOrdinalColumn(int? column) => column is { } known && ordinalColumns.Contains(known);

    /// <summary>The ordinal among the amount columns; null where the grid is not known.</summary>
    public int? FindAmountColumn(int? column) =>
        column is { } known && amountColumns.TryGetValue(known, out var ordinal) ? ordinal : null;

    /// <summary>
    /// The layout of lines that lost their empty cells: only heads that stand in one line, and no others
    /// beside them, tell the order.
    /// </summary>
    public static TableLayout FromLooseLines(IReadOnlyList<TableLine> lines, HeaderReader heads)
    {
        var headLines = TakeHeaderLines(lines, heads);
        var layout = new TableLayout(headLines.Count, headLines.Exists(heads.IsRunningNumberHeader));
        var whole = headLines.Find(line => heads.ReadOneLineHeader(line) is not null);
        if (whole is not null && headLines.All(line => line == whole || !heads.MayBeHeaders(line)))
            layout.columns.AddRange(heads.ReadOneLineHeader(whole)!);
        return layout;
    }

    public static TableLayout FromGridLines(IReadOnlyList<TableLine> lines, HeaderReader heads)
    {
        var headLines = TakeHeaderLines(lines, heads).Count;
        var layout = new TableLayout(headLines, hasRunningNumbers: false);
        foreach (var column in GridColumn.ReadColumns([.. lines.Select(line => line.Row!)], headLines, heads))
            layout.AddColumn(column);
        return layout;
    }

    private static List<TableLine> TakeHeaderLines(IReadOnlyList<TableLine> lines, HeaderReader heads) =>
        [.. lines.TakeWhile(line => heads.IsRunningNumberHeader(line) || !heads.HasNumbers(line))];

    private void AddColumn(GridColumn column)
    {
        if (column.IsOrdinal)
            ordinalColumns.Add(column.Position);
        if (!column.IsAmount)
            return;
        amountColumns.Add(column.Position, columns.Count);
        columns.Add(new(column.Meaning, column.Header));
    }
}
