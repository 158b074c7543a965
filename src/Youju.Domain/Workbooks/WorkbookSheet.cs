namespace Youju.Domain.Workbooks;

/// <summary>One sheet of a workbook (工作表), read row by row so that its length does not matter.</summary>
/// <param name="Rows">The rows that show something, from the top; each enumeration reads them anew.</param>
public sealed record WorkbookSheet(string Name, IEnumerable<WorkbookRow> Rows)
{
    public bool IsHidden { get; init; }

    /// <summary>The cells that reach over several rows; each enumeration reads them anew.</summary>
    public IEnumerable<MergedRows> Merged { get; init; } = [];

    /// <summary>The addresses of formulas that held no value and were computed from the cells that they name, as far as rows have
    /// been read.</summary>
    public IReadOnlyCollection<string> Computed { get; init; } = [];

    /// <summary>The addresses of formulas that hold no value, as far as rows have been read: unknown, and no blanks.</summary>
    public IReadOnlyCollection<string> Uncomputed { get; init; } = [];
}

/// <summary>The cells of a row that show something, from the left.</summary>
/// <param name="Number">As the program at the desk shows it, from 1.</param>
public sealed record WorkbookRow(int Number, IReadOnlyList<WorkbookCell> Cells)
{
    /// <summary>Whether a filter or a person has hidden it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What the cell of a column shows; empty where it shows nothing.</summary>
    public WorkbookCell FindCell(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return new(column, "");
    }
}

/// <summary>One cell of a sheet: what it shows, and what is stored behind it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Words">What it shows.</param>
/// <param name="Number">The number behind it.</param>
/// <param name="Day">The day that its number stands for, where its format shows one.</param>
public readonly record struct WorkbookCell(
    int Column,
    string Words,
    decimal? Number = null,
    DateOnly? Day = null
)
{
    /// <summary>Whether a person has hidden its column.</summary>
    public bool IsHidden { get; init; }

    public bool IsBlank => Words.Length == 0;

    /// <summary>The address of a cell, such as B12.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string FormatAddress(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
