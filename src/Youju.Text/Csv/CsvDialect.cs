namespace Youju.Text.Csv;

/// <summary>What parts the cells of a file: the comma we write, or what a spreadsheet made of it.</summary>
public static class CsvDialect
{
    public const char Comma = ',';

    private const string LineEnds = "\r\n";

    // Where a row holds several of them, the first here parts it.
    private static readonly char[] Separators = [Comma, '\t', ';'];

    /// <summary>
    /// The sign that parts the first row; Excel writes tabs in "Unicode text", and semicolons where the
    /// desk's list separator is one.
    /// </summary>
    public static char DetectSeparator(string text)
    {
        var signs = CollectSignsOfFirstRow(text);
        return Separators.FirstOrDefault(signs.Contains, Comma);
    }

    /// <summary>The signs outside quotes.</summary>
    private static HashSet<char> CollectSignsOfFirstRow(string text)
    {
        var signs = new HashSet<char>();
        var isQuoted = false;
        foreach (var sign in text.TakeWhile(sign => isQuoted || !LineEnds.Contains(sign)))
        {
            isQuoted ^= sign == '"';
            if (!isQuoted)
                signs.Add(sign);
        }

        return signs;
    }
}
