using Youju.Domain.Documents;

namespace Youju.UseCases.PrintedPapers;

/// <summary>A table of a paper: its heads on a pale ground, its rows with room around the words.</summary>
internal sealed record PrintedTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>How high a row is at least.</summary>
    public const decimal RowMillimetres = 7;

    /// <summary>The columns' shares of the width.</summary>
    public IReadOnlyList<decimal> Shares { get; init; } = [];

    /// <summary>Columns of words, which begin at the left; all others stand in the middle.</summary>
    public IReadOnlyList<int> WordColumns { get; init; } = [];

    /// <summary>Whether equal words of the first column, one below the other, stand once.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Rows that head the ones below them.</summary>
    public IReadOnlySet<int> LeadingRows { get; init; } = new HashSet<int>();

    public static CellContent CreateLabel(string words, int column) =>
        new(Flatten(words), column) { IsTinted = true, LeastMillimetres = RowMillimetres };

    /// <summary>A cell holds neither tab nor line break; wide spaces before its words set them in.</summary>
    public static string Flatten(string words) =>
        string.Join(
            ' ',
            words
                .Split(['\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Trim(' '))
                .Where(part => part.Length > 0)
        );

    /// <summary>All rows, the heads first.</summary>
    public IEnumerable<IReadOnlyList<CellContent>> ListCells() =>
        [
            [.. Heads.Select(CreateLabel)],
            .. Rows.Select((row, at) => (IReadOnlyList<CellContent>)[.. ListRow(row, at)]),
        ];

    private IEnumerable<CellContent> ListRow(IReadOnlyList<string> row, int at)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (IsGrouped && column == 0 && IsCovered(at))
                continue;
            yield return new CellContent(Flatten(row[column]), column)
            {
                RowSpan = IsGrouped && column == 0 ? CountEqual(at) : 1,
                Alignment = WordColumns.Contains(column) ? Alignment.Start : null,
                IsTinted = LeadingRows.Contains(at),
                LeastMillimetres = RowMillimetres,
            };
        }
    }

    private bool IsCovered(int at) => at > 0 && Rows[at - 1][0] == Rows[at][0];

    private int CountEqual(int at) => Rows.Skip(at).TakeWhile(row => row[0] == Rows[at][0]).Count();
}
