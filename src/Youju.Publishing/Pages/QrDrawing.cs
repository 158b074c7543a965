using System.Globalization;
using System.Text;
using ZXing;
using ZXing.QrCode.Internal;

namespace Youju.Publishing.Pages;

/// <summary>A QR code (ISO/IEC 18004), drawn as a path of squares.</summary>
/// <param name="Size">How many squares a side has, with the quiet zone around it.</param>
/// <param name="Path">The dark squares, as the d of an SVG path.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>The dark squares, those beside each other in one: how far from the left and from above, and how many.</summary>
    public IReadOnlyList<(int Column, int Row, int Count)> Runs { get; private init; } = [];

    // The standard asks for four squares of white on every side.
    private const int Quiet = 4;

    private static readonly Dictionary<EncodeHintType, object> Hints = new()
    {
        [EncodeHintType.CHARACTER_SET] = "UTF-8",
    };

    /// <summary>A code that can still be read where an eighth of it is spoilt.</summary>
    public static QrDrawing DrawText(string text)
    {
        var squares = ZXing.QrCode.Internal.Encoder.encode(text, ErrorCorrectionLevel.M, Hints).Matrix;
        var path = new StringBuilder();
        for (var row = 0; row < squares.Height; row++)
        for (var column = 0; column < squares.Width; column++)
            if (squares[column, row] == 1)
                path.Append(CultureInfo.InvariantCulture, $"M{column + Quiet} {row + Quiet}h1v1h-1z");
        return new(squares.Width + (2 * Quiet), path.ToString())
        {
            Runs = [.. Enumerable.Range(0, squares.Height).SelectMany(row => ListRuns(squares, row))],
        };
    }

    private static IEnumerable<(int Column, int Row, int Count)> ListRuns(ByteMatrix squares, int row)
    {
        for (var column = 0; column < squares.Width; column++)
        {
            var first = column;
            while (column < squares.Width && squares[column, row] == 1)
                column++;
            if (column > first)
                yield return (first + Quiet, row + Quiet, column - first);
        }
    }
}
