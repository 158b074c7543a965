using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Cells;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Text.Csv;
using Youju.Text.Files;
using Youju.Text.Times;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>registers/*.csv: a row for each version of each record.</summary>
internal static class RegisterFile
{
    public const string Folder = "registers/";

    private static readonly string[] Fixed =
    [
        "id",
        "version",
        "state",
        "recorded-at",
        "recorded-by",
        "withdrawn",
        "illustrative",
    ];
    private static readonly string[] SoftParts = ["qualifier", "grain", "method", "source"];

    public static string BuildFilePath(string register) => $"{Folder}{register}.csv";

    public static void WriteRegister(Register register, TextWriter text)
    {
        var columns = ListColumns(register.Definition);
        string[] foreign = [.. register.ForeignColumns];
        var rows =
            from record in register.Records.Values
            from version in record.Versions
            select (IReadOnlyList<string>)
                [
                    .. columns.Select(column => FormatCell(record.Id, version, column)),
                    .. foreign.Select(column => version.Foreign[column]),
                ];
        CsvWriter.WriteRows(rows.Prepend([.. columns, .. foreign]), text);
    }

    public static Register ParseRegister(RegisterDefinition definition, string text, List<FileError> errors)
    {
        var path = BuildFilePath(definition.Key);
        var table = CsvTable.ParseKeepingForeign(
            path,
            text,
            ListColumns(definition),
            ["id", "version", "recorded-at", "recorded-by"],
            errors
        );
        var records = Register.NoRecords.ToBuilder();
        var shared = new SharedValues();
        foreach (var row in table.Rows)
        {
            if (ReadVersion(definition, table, row, shared) is { } version)
                AppendVersion(records, table, row, version);
        }

        return new(definition, records.ToImmutable());
    }

    /// <summary>The columns that a register of that definition has.</summary>
    public static string[] ListColumns(RegisterDefinition definition) =>
        [.. Fixed, .. definition.Fields.SelectMany(ListFieldColumns)];

    private static IEnumerable<string> ListFieldColumns(FieldDefinition field) =>
        field.IsSoft ? [field.Key, .. SoftParts.Select(part => $"{field.Key}.{part}")] : [field.Key];

    private static string FormatCell(string id, RecordVersion version, string column) =>
        column switch
        {
            "id" => id,
            "version" => version.Number.ToString(CultureInfo.InvariantCulture),
            "state" => version.State ?? "",
            "recorded-at" => FormatMoment(version.RecordedAt),
            "recorded-by" => version.RecordedBy,
            "withdrawn" => version.IsWithdrawn ? "yes" : "",
            "illustrative" => string.Join(' ', version.Illustrative),
            _ => FormatField(version, column),
        };

    private static string FormatMoment(DateTimeOffset moment) =>
        moment.ToString(
            moment.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "O",
            CultureInfo.InvariantCulture
        );

    private static string FormatField(RecordVersion version, string column)
    {
        if (column.Split('.') is [var field, var part])
            return FormatSoftPart(version[field], part);
        return version[column] is { } value ? FieldText.FormatValue(value) : "";
    }

    private static string FormatSoftPart(FieldValue? value, string part) =>
        value is not NumberValue { Quantity: var soft }
            ? ""
            : part switch
            {
                "qualifier" => soft.Qualifier == Qualifier.Rounded
                    ? ""
                    : StrictYaml.FormatEnumWord(soft.Qualifier),
                "grain" => soft.Grain?.ToString(CultureInfo.InvariantCulture) ?? "",
                "method" => soft.Method ?? "",
                _ => soft.Source ?? "",
            };

    private static RecordVersion? ReadVersion(
        RegisterDefinition definition,
        CsvTable table,
        CsvRow row,
        SharedValues shared
    )
    {
        var at = table.ReadCellText(row, "recorded-at");
        if (ParseMoment(at) is not { } recordedAt)
        {
            table.ReportProblem(row, "recorded-at", $"“{at}”不是时间", "写成 2024-03-01T09:00:00+08:00。");
            return null;
        }

        return new(
            table.ReadWholeNumber(row, "version") ?? 0,
            ReadFieldValues(definition, table, row, shared),
            recordedAt,
            table.ReadCellText(row, "recorded-by")
        )
        {
            State = table.ReadCellText(row, "state") is { Length: > 0 } state ? state : null,
            IsWithdrawn = table.ReadYesFlag(row, "withdrawn"),
            Illustrative = ReadIllustrativeFields(definition, table, row, shared),
            Foreign = ForeignCells.FromColumns(table.ReadForeignCells(row)),
        };
    }

    // A moment without a zone is Chinese time, on whatever desk it is read.
    private static DateTimeOffset? ParseMoment(string text)
    {
        if (
            !DateTime.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault,
                out var local
            )
            || local.Year < 2
        )
            return null;
        return local.Kind == DateTimeKind.Unspecified ? new(local, ChinaTime.Offset)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                ? moment
            : null;
    }

    private static ImmutableSortedDictionary<string, FieldValue> ReadFieldValues(
        RegisterDefinition definition,
        CsvTable table,
        CsvRow row,
        SharedValues shared
    )
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        foreach (var field in definition.Fields.Where(field => table.ReadCellText(row, field.Key).Length > 0))
        {
            var text = table.ReadCellText(row, field.Key);
            if (shared.ParseValue(field, text) is { } value)
                values[field.Key] = field.IsSoft
                    ? ReadSoftParts(table, row, field.Key, (NumberValue)value)
                    : value;
            else
                table.ReportProblem(
                    row,
                    field.Key,
                    $"“{field.Label}”（{field.Key}）不能是“{text}”",
                    $"应为{FieldText.DescribeExpected(field)}。"
                );
        }

        return values.ToImmutable();
    }

    private static ImmutableSortedSet<string> ReadIllustrativeFields(
        RegisterDefinition definition,
        CsvTable table,
        CsvRow row,
        SharedValues shared
    )
    {
        var fields = shared.ParseKeys(table.ReadCellText(row, "illustrative"));
        foreach (
            var unknown in fields.Where(key =>
                definition.FindField(key) is null && !table.IsForeignColumn(key)
            )
        )
            table.ReportProblem(
                row,
                "illustrative",
                $"台账没有字段“{unknown}”",
                StrictYaml.SuggestWords(unknown, [.. definition.Fields.Select(field => field.Key)])
            );
        return fields;
    }

    private static NumberValue ReadSoftParts(CsvTable table, CsvRow row, string field, NumberValue value) =>
        new(
            value.Quantity with
            {
                Qualifier = table.ReadEnumValue<Qualifier>(row, $"{field}.qualifier") ?? Qualifier.Rounded,
                Grain = table.ReadNumber(row, $"{field}.grain"),
                Method = table.ReadCellText(row, $"{field}.method") is { Length: > 0 } method ? method : null,
                Source = table.ReadCellText(row, $"{field}.source") is { Length: > 0 } source ? source : null,
            }
        );

    private static void AppendVersion(
        ImmutableSortedDictionary<string, Record>.Builder records,
        CsvTable table,
        CsvRow row,
        RecordVersion version
    )
    {
        var id = table.ReadRowId(row, "id");
        var next = records.TryGetValue(id, out var record) ? record.Current.Number + 1 : 1;
        if (id.Length == 0)
            table.ReportProblem(row, "id", "记录缺少编号（id）");
        else if (version.Number == next)
            records[id] = record?.AppendVersion(version) ?? Record.FromFirstVersion(id, version);
        else if (record is not null && version.Number <= record.Current.Number)
            table.ReportProblem(
                row,
                "id",
                $"记录“{id}”的第 {version.Number} 版出现了两次",
                "两条不同的记录不能用同一编号；修改记录要用新的版本号。"
            );
        else
            table.ReportProblem(
                row,
                "version",
                $"记录“{id}”的下一版应为 {next}，现为 {version.Number}",
                "版本从 1 起逐一递增，各版按顺序排列。"
            );
    }
}
