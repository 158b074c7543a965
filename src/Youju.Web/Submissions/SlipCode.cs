using System.Globalization;
using System.Text;
using ZXing;
using ZXing.QrCode.Internal;

namespace Youju.Web.Submissions;

/// <summary>The QR code of a slip, drawn as a path of squares.</summary>
/// <param name="Size">How many squares a side has, with the quiet zone around it.</param>
/// <param name="Path">The dark squares, as the d of an SVG path.</param>
internal sealed record SlipCode(int Size, string Path)
{
    // ISO/IEC 18004 asks for four squares of white on every side.
    private const int Quiet = 4;

    private static readonly Dictionary<EncodeHintType, object> Hints = new()
    {
        [EncodeHintType.CHARACTER_SET] = "UTF-8",
    };

    /// <summary>How what is in the code begins.</summary>
    public const string Mark = "youju";

    /// <summary>What is in the code: whose content it is, and its whole digest.</summary>
    public static string DescribeContent(string key, string digest) => $"{Mark}:{key}:{digest}";

    public static SlipCode DrawText(string text)
    {
        var squares = ZXing.QrCode.Internal.Encoder.encode(text, ErrorCorrectionLevel.M, Hints).Matrix;
        var path = new StringBuilder();
        for (var row = 0; row < squares.Height; row++)
        for (var column = 0; column < squares.Width; column++)
            if (squares[column, row] == 1)
                path.Append(CultureInfo.InvariantCulture, $"M{column + Quiet} {row + Quiet}h1v1h-1z");
        return new(squares.Width + (2 * Quiet), path.ToString());
    }
}
