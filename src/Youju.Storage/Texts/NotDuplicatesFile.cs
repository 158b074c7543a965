using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Csv;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>not-duplicates.csv: a row for each two records that look like one and are two.</summary>
internal static class NotDuplicatesFile
{
    public const string Path = "not-duplicates.csv";
    private static readonly string[] Columns = ["register", "first", "second"];

    public static string FormatPairs(IEnumerable<RecordPair> pairs) =>
        CsvWriter.FormatRows([
            Columns,
            .. pairs.Select(pair => new[] { pair.Register, pair.FirstId, pair.SecondId }),
        ]);

    /// <param name="dossier">Has the records that a row may name.</param>
    public static ImmutableSortedDictionary<string, RecordPair> ParsePairs(
        Dossier dossier,
        string text,
        List<FileError> errors
    )
    {
        var table = CsvTable.ParseStrictly(Path, text, Columns, Columns, errors);
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, RecordPair>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var pair = new RecordPair(
                table.ReadCellText(row, "register"),
                table.ReadCellText(row, "first"),
                table.ReadCellText(row, "second")
            );
            if (!dossier.Registers.TryGetValue(pair.Register, out var register))
                table.ReportProblem(
                    row,
                    "register",
                    $"没有台账“{pair.Register}”",
                    StrictYaml.SuggestWords(pair.Register, [.. dossier.Registers.Keys])
                );
            else if (FindLostRecord(table, row, register) is { } lost)
                table.ReportProblem(
                    row,
                    lost,
                    $"台账“{register.Definition.Label}”没有记录“{table.ReadCellText(row, lost)}”",
                    "记录已经不在了的，请删去整行。"
                );
            else
                pairs[pair.Key] = pair;
        }

        return pairs.ToImmutable();
    }

    // The column that names a record which is not there.
    private static string? FindLostRecord(CsvTable table, CsvRow row, Register register) =>
        Columns[1..].FirstOrDefault(column => !register.Records.ContainsKey(table.ReadCellText(row, column)));
}
