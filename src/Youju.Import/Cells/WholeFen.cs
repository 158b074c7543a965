namespace Youju.Import.Cells;

/// <summary>The amount that the number of a cell stands for.</summary>
/// <param name="Yuan">In whole fen.</param>
/// <param name="IsRounded">Whether the number was truly finer than a fen, and not only by what a
/// spreadsheet's own arithmetic leaves behind.</param>
internal readonly record struct WholeFen(decimal Yuan, bool IsRounded)
{
    private const int Decimals = 2;
    private const decimal Residue = 0.00001m;

    public static WholeFen FromYuan(decimal yuan)
    {
        var fen = decimal.Round(yuan, Decimals, MidpointRounding.AwayFromZero);
        return new(fen, Math.Abs(fen - yuan) > Residue);
    }
}
