using Youju.Domain.Documents;

namespace Youju.Reporting.Forms;

/// <summary>Ties cells to the ones they follow from, wherever the numbers bear it out.</summary>
/// <remarks>A figure that is stated more coarsely than its parts stands as it is: a formula would print another number.</remarks>
internal sealed class CellFormulas
{
    private const decimal Tolerance = 0.000_000_001m;

    private readonly ILookup<string, PlacedCell> named;

    public CellFormulas(IEnumerable<PlacedCell> cells) =>
        named = cells
            .Where(cell => cell.Source.Name is not null)
            .ToLookup(cell => cell.Source.Name!, StringComparer.Ordinal);

    public CellFormula? FindFormula(PlacedCell cell) =>
        cell switch
        {
            { Number: null } => null,
            { Source.Sum.Count: > 0 } => CreateSum(cell, cell.Number.Value),
            { Source.Quotient: [var dividend, var divisor] } => CreateQuotient(
                [.. named[dividend]],
                [.. named[divisor]],
                cell.Number.Value
            ),
            _ => null,
        };

    private CellFormula.CellSum? CreateSum(PlacedCell cell, decimal number)
    {
        var parts = cell.Source.Sum.SelectMany(name => named[name]).ToList();
        return
            parts.Count > 0
            && parts.All(part => part.Number is not null)
            && IsNearlyEqual(parts.Sum(part => part.Number!.Value), number)
            ? new([.. parts.Select(part => part.Address)])
            : null;
    }

    private static CellFormula.CellQuotient? CreateQuotient(
        PlacedCell[] dividend,
        PlacedCell[] divisor,
        decimal number
    ) =>
        (dividend, divisor) is ([{ Number: { } part } first], [{ Number: not null and not 0 } second])
        && IsNearlyEqual(part / second.Number.Value, number)
            ? new(first.Address, second.Address)
            : null;

    private static bool IsNearlyEqual(decimal computed, decimal number) =>
        Math.Abs(computed - number) < Tolerance;
}
