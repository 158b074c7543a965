using Parquet;
using Parquet.Schema;

namespace Youju.Publishing.OpenData;

/// <summary>A table as Apache Parquet, not compressed: the same rows give the same bytes.</summary>
internal static class ParquetTable
{
    private const int Precision = 38;

    // What is finer is told by the other forms of the table.
    private const int Scale = 12;

    public static byte[] WriteTable(OpenTable table) => WriteTableAsync(table).GetAwaiter().GetResult();

    /// <summary>The rows of a file as text, the key in front; null where it is no such file.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? ReadRows(byte[] content)
    {
        try
        {
            return ReadRowsAsync(content).GetAwaiter().GetResult();
        }
        catch (Exception)
        {
            // A file that was changed fails in every way that the library knows.
            return null;
        }
    }

    private static async Task<byte[]> WriteTableAsync(OpenTable table)
    {
        var fields = table.Columns.Select(CreateField).ToArray();
        using var output = new MemoryStream();
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.None,
            DictionaryEncodingThreshold = 0,
        };
        var writer = await ParquetWriter
            .CreateAsync(new ParquetSchema(fields), output, options)
            .ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            using var group = writer.CreateRowGroup();
            for (var at = 0; at < fields.Length; at++)
                await WriteColumnAsync(
                        group,
                        fields[at],
                        table.Columns[at],
                        [.. table.Rows.Select(row => row[at])]
                    )
                    .ConfigureAwait(false);
            group.CompleteValidate();
        }

        return output.ToArray();
    }

    private static DataField CreateField(OpenColumn column) =>
        column.Kind switch
        {
            ColumnKind.Number => new DecimalDataField(column.Name, Precision, Scale, isNullable: true),
            ColumnKind.Truth => new DataField<bool>(column.Name),
            _ => new DataField<string>(column.Name),
        };

    private static async Task WriteColumnAsync(
        ParquetRowGroupWriter group,
        DataField field,
        OpenColumn column,
        object?[] values
    )
    {
        if (column.Kind == ColumnKind.Number)
            await group
                .WriteAsync<decimal>(
                    field,
                    values
                        .Select(value =>
                            value is decimal number ? decimal.Round(number, Scale) : (decimal?)null
                        )
                        .ToArray()
                )
                .ConfigureAwait(false);
        else if (column.Kind == ColumnKind.Truth)
            await group
                .WriteAsync<bool>(field, values.Select(value => value is true).ToArray())
                .ConfigureAwait(false);
        else
            await group
                .WriteAsync(field, values.Select(CsvTable.FormatValue).ToArray())
                .ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> ReadRowsAsync(byte[] content)
    {
        var reader = await ParquetReader.CreateAsync(new MemoryStream(content)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            using var group = reader.OpenRowGroupReader(0);
            var columns = new List<string[]>();
            foreach (var field in reader.Schema.GetDataFields())
                columns.Add(await ReadColumnAsync(group, field, (int)group.RowCount).ConfigureAwait(false));
            return
            [
                .. Enumerable
                    .Range(0, (int)group.RowCount)
                    .Select(row => columns.Select(column => column[row]).ToArray()),
            ];
        }
    }

    private static async Task<string[]> ReadColumnAsync(
        ParquetRowGroupReader group,
        DataField field,
        int rows
    )
    {
        if (field.ClrType == typeof(decimal))
        {
            var numbers = new decimal?[rows];
            await group.ReadAsync<decimal>(field, numbers).ConfigureAwait(false);
            return [.. numbers.Select(number => CsvTable.FormatValue(number))];
        }

        if (field.ClrType == typeof(bool))
        {
            var truths = new bool[rows];
            await group.ReadAsync<bool>(field, truths).ConfigureAwait(false);
            return [.. truths.Select(isTrue => CsvTable.FormatValue(isTrue))];
        }

        var words = new string[rows];
        await group.ReadAsync(field, words).ConfigureAwait(false);
        return words;
    }
}
