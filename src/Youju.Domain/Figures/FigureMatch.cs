namespace Youju.Domain.Figures;

/// <summary>Whether printed words may stand for a figure of the dossier.</summary>
public static class FigureMatch
{
    // A cell bears no unit of its own: its heading may say 元, 万元 or 亿元.
    private static readonly decimal[] Scales = [1m, 10_000m, 100_000_000m];

    /// <summary>False only where the words are a number and no reading of it can be that figure.</summary>
    public static bool MayMean(string words, Quantity known, FigureReader reader)
    {
        var read = reader.ReadFigures(words);
        return read.Count != 1 || MayMean(read[0], known);
    }

    /// <summary>Whether a figure as printed may be that quantity, whatever the unit of its column.</summary>
    public static bool MayMean(PrintedFigure figure, Quantity known) =>
        figure.Unit == known.Unit
            ? figure.Interval.Overlaps(known.Interval)
            : figure.Unit != Unit.None
                || Scales.Any(scale =>
                    (figure.Interval * Interval.FromExactValue(scale)).Overlaps(known.Interval)
                );
}
