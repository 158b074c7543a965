namespace Youju.Domain.Documents;

/// <summary>How a cell follows from other cells of its table.</summary>
public abstract record CellFormula
{
    private CellFormula() { }

    /// <summary>The cells added up.</summary>
    public sealed record CellSum(IReadOnlyList<CellAddress> Cells) : CellFormula;

    /// <summary>One cell divided by another; empty where the divisor is zero or empty.</summary>
    public sealed record CellQuotient(CellAddress Dividend, CellAddress Divisor) : CellFormula;
}

/// <summary>A position in the grid of a table, both counted from 0.</summary>
public readonly record struct CellAddress(int Row, int Column);
