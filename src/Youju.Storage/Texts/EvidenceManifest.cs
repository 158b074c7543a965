using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Text.Csv;
using Youju.Text.Files;

namespace Youju.Storage.Texts;

/// <summary>evidence/manifest.csv: which files prove something, by their content.</summary>
internal static class EvidenceManifest
{
    public const string Path = "evidence/manifest.csv";
    private const int LongestKind = 8;
    private static readonly string[] Columns = ["sha256", "name", "note", "kind", "added-on", "proves"];

    public static string FormatManifest(IEnumerable<EvidenceFile> files) =>
        CsvWriter.FormatRows([
            Columns,
            .. files.Select(file =>
                new[]
                {
                    file.Sha256,
                    file.Name,
                    file.Note ?? "",
                    file.Kind ?? "",
                    file.AddedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                    string.Join(EvidenceTargets.Separator, file.Proves),
                }
            ),
        ]);

    public static ImmutableSortedDictionary<string, EvidenceFile> ParseManifest(
        string text,
        List<FileError> errors
    )
    {
        var table = CsvTable.ParseStrictly(Path, text, Columns, ["sha256", "name"], errors);
        var files = ImmutableSortedDictionary.CreateBuilder<string, EvidenceFile>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var hash = table.ReadCellText(row, "sha256");
            if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
                table.ReportProblem(row, "sha256", $"“{hash}”不是校验值", "应为64位小写十六进制数。");
            else if (!files.TryAdd(hash, ReadEvidenceFile(table, row, hash)))
                table.ReportProblem(row, "sha256", "同一文件登记了两次");
        }

        return files.ToImmutable();
    }

    private static EvidenceFile ReadEvidenceFile(CsvTable table, CsvRow row, string hash) =>
        new(
            hash,
            table.ReadCellText(row, "name"),
            table.ReadCellText(row, "note") is { Length: > 0 } note ? note : null
        )
        {
            Kind = ReadFileKind(table, row),
            AddedOn = ReadDateAdded(table, row),
            Proves =
            [
                .. table
                    .ReadCellText(row, "proves")
                    .Split(EvidenceTargets.Separator, StringSplitOptions.RemoveEmptyEntries),
            ],
        };

    // It becomes part of a file name, so it must be nothing but an ending.
    private static string? ReadFileKind(CsvTable table, CsvRow row)
    {
        var kind = table.ReadCellText(row, "kind");
        if (
            kind.Length > LongestKind
            || !kind.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
        )
            table.ReportProblem(
                row,
                "kind",
                $"“{kind}”不是文件类型",
                "写成 pdf、docx、jpg 之类，也可以空着。"
            );
        return kind.Length == 0 ? null : kind;
    }

    private static DateOnly? ReadDateAdded(CsvTable table, CsvRow row)
    {
        var text = table.ReadCellText(row, "added-on");
        if (text.Length > 0 && FieldText.ParseDate(text) is null)
            table.ReportProblem(row, "added-on", $"“{text}”不是日期", "写成 2025-01-15，也可以空着。");
        return FieldText.ParseDate(text);
    }
}
