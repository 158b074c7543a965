using System.Text;
using Youju.Domain.Reports.Returns;

namespace Youju.Formats.Returns;

/// <summary>Shows what changed inside words, with a little of what stayed.</summary>
internal static class PieceText
{
    private const int Around = 12;

    public static string FormatPieces(IReadOnlyList<DiffPiece> pieces)
    {
        var text = new StringBuilder();
        foreach (var (at, piece) in pieces.Index())
        {
            text.Append(
                piece.Kind switch
                {
                    DiffKind.Removed => $"【删：{piece.Words}】",
                    DiffKind.Added => $"【增：{piece.Words}】",
                    _ => ShortenUnchanged(piece.Words, isFirst: at == 0, isLast: at == pieces.Count - 1),
                }
            );
        }

        return text.ToString();
    }

    // Of words that stayed only those next to a change are shown.
    private static string ShortenUnchanged(string words, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Around, isLast ? 0 : Around);
        return words.Length <= head + tail + 1 ? words : $"{words[..head]}…{words[^tail..]}";
    }
}
