namespace Youju.Reading.Tables;

/// <summary>Which columns of a table hold amounts, and what they mean.</summary>
public sealed class TableLayout
{
    private readonly Dictionary<int, int> amountColumns = [];
    private readonly HashSet<int> ordinalColumns = [];
    private readonly List<TableColumn> columns = [];

    private TableLayout(int headLines, bool hasRunningNumbers) =>
        (HeadLines, HasRunningNumbers) = (headLines, hasRunningNumbers);

    public IReadOnlyList<TableColumn> Columns => columns;

    /// <summary>How many lines at the start are heads.</summary>
    public int HeadLines { get; }

    /// <summary>Whether a running number stands behind each label (行次).</summary>
    public bool HasRunningNumbers { get; }

    public bool IsOrdinal(int? column) => column is { } known && ordinalColumns.Contains(known);

    /// <summary>The ordinal among the amount columns; null where the grid is not known.</summary>
    public int? AmountColumn(int? column) =>
        column is { } known && amountColumns.TryGetValue(known, out var ordinal) ? ordinal : null;

    /// <summary>The layout of lines that lost their empty cells: only heads that stand in one line, and no others beside them, tell the order.</summary>
    public static TableLayout OfLoose(IReadOnlyList<TableLine> lines, HeadReader heads)
    {
        var headLines = lines
            .TakeWhile(line => heads.IsRunningNumberHead(line) || !heads.HasNumbers(line))
            .ToList();
        var layout = new TableLayout(headLines.Count, headLines.Exists(heads.IsRunningNumberHead));
        var whole = headLines.FirstOrDefault(line => heads.InOneLine(line) is not null);
        if (whole is not null && headLines.TrueForAll(line => line == whole || !heads.MayBeHeads(line)))
            layout.columns.AddRange(heads.InOneLine(whole)!);
        return layout;
    }

    public static TableLayout OfGrid(IReadOnlyList<TableLine> lines, HeadReader heads)
    {
        var headLines = lines
            .TakeWhile(line => heads.IsRunningNumberHead(line) || !heads.HasNumbers(line))
            .Count();
        var layout = new TableLayout(headLines, hasRunningNumbers: false);
        foreach (var column in GridColumn.Of([.. lines.Select(line => line.Row!)], headLines, heads))
            layout.Add(column);
        return layout;
    }

    private void Add(GridColumn column)
    {
        if (column.IsOrdinal)
            ordinalColumns.Add(column.Position);
        if (!column.IsAmount)
            return;
        amountColumns.Add(column.Position, columns.Count);
        columns.Add(new(column.Meaning, column.Head));
    }
}
