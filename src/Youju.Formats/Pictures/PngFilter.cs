namespace Youju.Formats.Pictures;

/// <summary>Undoes what a png did to a row so that it packs better (PNG, chapter 9).</summary>
internal static class PngFilter
{
    /// <param name="step">Bytes of one pixel.</param>
    public static void UndoFilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var at = 0; at < row.Length; at++)
        {
            int left = at < step ? 0 : row[at - step],
                up = above[at],
                upLeft = at < step ? 0 : above[at - step];
            var guess = filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => PredictPaeth(left, up, upLeft),
                _ => throw PngPicture.CreateDamageError(),
            };
            row[at] = (byte)((row[at] + guess) & 0xFF);
        }
    }

    /// <summary>The neighbour nearest to left + up − upLeft.</summary>
    private static int PredictPaeth(int left, int up, int upLeft)
    {
        int toLeft = Math.Abs(up - upLeft),
            toUp = Math.Abs(left - upLeft),
            toUpLeft = Math.Abs(left + up - (2 * upLeft));
        return toLeft <= toUp && toLeft <= toUpLeft ? left
            : toUp <= toUpLeft ? up
            : upLeft;
    }
}
