namespace Youju.Text.Csv;

/// <summary>One row of a file of comma-separated values.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
