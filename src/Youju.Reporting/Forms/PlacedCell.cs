using Youju.Domain.Documents;
using Youju.Packs.Definitions.Reports;

namespace Youju.Reporting.Forms;

/// <summary>A cell at its place in the grid, before formulas are tied.</summary>
/// <param name="words">With marks where figures are.</param>
internal sealed class PlacedCell(FormCell source, string words, CellAddress address)
{
    public FormCell Source { get; } = source;

    public string Words { get; } = words;

    public CellAddress Address { get; } = address;

    /// <summary>The figure the whole cell prints; null for words.</summary>
    public string? FactKey { get; init; }

    /// <summary>The number behind the print; null for words and soft figures.</summary>
    public decimal? Number { get; init; }

    /// <summary>Grows while cells below say the same.</summary>
    public int Rows { get; set; } = source.Rows;
}
