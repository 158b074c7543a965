using System.Globalization;
using Youju.UseCases.Outputs;

namespace Youju.UseCases.Imports;

/// <summary>The workbook of rows that were not imported, beside the one they came from.</summary>
internal static class RejectedRows
{
    /// <summary>
    /// Writes it where it was asked for; else under a name that takes nothing from a person who has
    /// begun to mend an earlier one.
    /// </summary>
    /// <returns>Where it is.</returns>
    public static string WriteWorkbook(ImportSettings settings, Action<Stream> write)
    {
        using var rows = new MemoryStream();
        write(rows);
        var path = settings.Output
            ?? FindFreePath(
                Path.ChangeExtension(settings.File, null),
                rows.GetBuffer().AsSpan(0, (int)rows.Length)
            );
        return ResultFile.WriteResult(path, file => rows.WriteTo(file), settings.File);
    }

    private static string FindFreePath(string stem, ReadOnlySpan<byte> content)
    {
        var path = $"{stem}.未导入.xlsx";
        for (var number = 2; !IsFreePath(path, content); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{stem}.未导入{number}.xlsx");
        return path;
    }

    private static bool IsFreePath(string path, ReadOnlySpan<byte> content) =>
        !Path.Exists(path) || HasSameContent(path, content);

    // One that cannot be read is open in a spreadsheet: it is left to whoever works in it.
    private static bool HasSameContent(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            return new FileInfo(path).Length == content.Length
                && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
