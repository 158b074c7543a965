using Youju.Publishing.Pages;
using Youju.Tourism.Drawing;

namespace Youju.UseCases.PrintedPapers;

/// <summary>A code for cameras as Word prints it: sharp at any size.</summary>
internal static class QrSketch
{
    private const string Ink = "#000000";
    private const double SquareUnits = 4;

    /// <param name="title">What it says, for those who cannot see it.</param>
    public static Sketch DrawText(string title, string text)
    {
        var code = QrDrawing.DrawText(text);
        var side = code.Size * SquareUnits;
        return new(title, side, side, [.. code.Runs.Select(run => DrawRun(run.Column, run.Row, run.Count))]);
    }

    // Each for itself: areas that touch would leave a hair between them where one record held them all.
    private static SketchLines DrawRun(int column, int row, int count)
    {
        var (left, top) = (column * SquareUnits, row * SquareUnits);
        var (right, bottom) = (left + (count * SquareUnits), top + SquareUnits);
        return new(
            [
                [(left, top), (right, top), (right, bottom), (left, bottom)],
            ],
            IsClosed: true,
            Ink,
            Stroke: null
        );
    }
}
