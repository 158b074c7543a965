namespace Youju.Text.Csv;

/// <summary>What parts the cells of a file: the comma we write, or what a spreadsheet made of it.</summary>
public static class CsvDialect
{
    public const char Comma = ',';

    /// <summary>
    /// The sign that parts the first row; Excel writes tabs in "Unicode text", and semicolons where the
    /// desk's list separator is one.
    /// </summary>
    public static char DetectSeparator(string text)
    {
        var other = Comma;
        var isQuoted = false;
        foreach (var sign in text)
        {
            if (sign == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                continue;
            else if (sign == Comma)
                return Comma;
            else if (sign is '\r' or '\n')
                break;
            else if (sign == '\t' || (sign == ';' && other == Comma))
                other = sign;
        }

        return other;
    }
}
