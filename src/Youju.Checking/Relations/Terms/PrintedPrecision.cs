using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Terms;

/// <summary>How exactly a figure is printed.</summary>
internal static class PrintedPrecision
{
    /// <summary>How far rounding may take a figure from its value, as a part of it.</summary>
    public static double MeasureSpread(PrintedFigure figure, int decimals)
    {
        if (figure.Qualifier != Qualifier.Rounded)
            return 1;
        return decimals == 0 || figure.Value == 0 ? 0 : (double)(figure.Grain / 2 / Math.Abs(figure.Value));
    }

    public static int CountDecimals(decimal grain)
    {
        var decimals = 0;
        for (; grain < 1; grain *= 10)
            decimals++;
        return decimals;
    }
}
