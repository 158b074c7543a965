namespace Youju.Reading.Tables;

/// <summary>Parts a form that changes its heads half way into one table after the other.</summary>
internal static class TableBlocks
{
    /// <summary>Fewer known heads in a line may as well be names of rows.</summary>
    private const int FewestHeads = 3;

    public static IEnumerable<List<TableLine>> SplitAtHeaders(
        IEnumerable<TableLine> lines,
        HeaderReader heads
    )
    {
        var block = new List<TableLine>();
        var printed = new HashSet<string>();
        var hasRows = false;
        foreach (var line in lines)
        {
            var isRow = heads.HasNumbers(line);
            var words = string.Join('\t', line.Cells.Select(cell => heads.NormaliseCell(cell.Span)));
            if (
                hasRows
                && !isRow
                && !printed.Contains(words)
                && heads.CountColumnHeaders(line) >= FewestHeads
            )
            {
                yield return block;
                (block, printed, hasRows) = ([], [], false);
            }

            hasRows |= isRow;
            if (!hasRows)
                printed.Add(words);
            block.Add(line);
        }

        if (block.Count > 0)
            yield return block;
    }
}
