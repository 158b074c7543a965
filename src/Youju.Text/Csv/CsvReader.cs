using System.Text;

namespace Youju.Text.Csv;

/// <summary>Reads comma-separated values (RFC 4180), or what a spreadsheet parted otherwise, with the line each row begins on.</summary>
public static class CsvReader
{
    /// <summary>The rows; a quote that is never closed ends with the text, and is told.</summary>
    /// <param name="openQuoteLine">The line of a quote that is never closed; 0 where all are.</param>
    public static IReadOnlyList<CsvRow> ReadRows(string text, out int openQuoteLine) =>
        ReadRows(text, CsvDialect.DetectSeparator(text), out openQuoteLine);

    /// <summary>The rows of a text of which is known what parts its cells.</summary>
    /// <param name="openQuoteLine">The line of a quote that is never closed; 0 where all are.</param>
    public static IReadOnlyList<CsvRow> ReadRows(string text, char parted, out int openQuoteLine)
    {
        var rows = new List<CsvRow>();
        var words = new WordPool();
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        openQuoteLine = 0;
        while (at < text.Length)
        {
            var start = line;
            var cells = new List<string>();
            do
            {
                cells.Add(
                    FormulaGuard.UnescapeCell(
                        ReadNextCell(text, parted, words, ref at, ref line, ref openQuoteLine)
                    )
                );
            } while (TryConsumeSign(text, ref at, parted));

            ConsumeLineEnd(text, ref at, ref line);
            if (cells is not [""])
                rows.Add(new(start, cells));
        }

        return rows;
    }

    private static string ReadNextCell(
        string text,
        char parted,
        WordPool words,
        ref int at,
        ref int line,
        ref int openQuoteLine
    )
    {
        if (!TryConsumeSign(text, ref at, '"'))
            return words.FindWord(ReadUnquotedText(text, parted, ref at));

        var cell = new StringBuilder();
        var opened = line;
        while (at < text.Length)
        {
            if (text[at] == '"' && !HasSignAt(text, at + 1, '"'))
            {
                at++;
                return cell.Append(ReadUnquotedText(text, parted, ref at)).ToString();
            }

            if (text[at] == '"')
                at++;
            if (text[at] == '\n')
                line++;
            cell.Append(text[at++]);
        }

        openQuoteLine = opened;
        return cell.ToString();
    }

    private static ReadOnlySpan<char> ReadUnquotedText(string text, char parted, ref int at)
    {
        var start = at;
        var length = text.AsSpan(at).IndexOfAny(parted, '\n', '\r');
        at = length < 0 ? text.Length : at + length;
        return text.AsSpan(start, at - start);
    }

    private static bool HasSignAt(string text, int at, char sign) => at < text.Length && text[at] == sign;

    private static bool TryConsumeSign(string text, ref int at, char sign)
    {
        var isThere = HasSignAt(text, at, sign);
        if (isThere)
            at++;
        return isThere;
    }

    private static void ConsumeLineEnd(string text, ref int at, ref int line)
    {
        TryConsumeSign(text, ref at, '\r');
        TryConsumeSign(text, ref at, '\n');
        line++;
    }
}
