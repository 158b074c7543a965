using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>Opens the tables of a file for as long as they are read.</summary>
internal static class TableInput
{
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    /// <exception cref="UsageException">There is no table in it.</exception>
    public static T ReadTables<T>(string path, Func<IReadOnlyList<WorkbookSheet>, T> read)
    {
        var file = SourceFile.LoadFromPath(path, ReadingLimits.RowByRow);
        using var tables = TableFile.OpenTables(file, Signature.RecogniseKind(file))
            ?? throw new UsageException($"“{path}”里没有表格。请给 xlsx、xls、csv 等表格文件。");
        return read(tables.Sheets);
    }

    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    public static string ReadText(string path)
    {
        var file = SourceFile.LoadFromPath(path, ReadingLimits.RowByRow);
        return System.Text.Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF');
    }
}
