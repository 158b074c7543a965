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

    public static string Write(IEnumerable<EvidenceFile> files) =>
        CsvWriter.Write([
            Columns,
            .. files.Select(file =>
                new[]
                {
                    file.Sha256,
                    file.Name,
                    file.Note ?? "",
                    file.Kind ?? "",
                    file.AddedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                    string.Join(ProofTargets.Separator, file.Proves),
                }
            ),
        ]);

    public static ImmutableSortedDictionary<string, EvidenceFile> Read(string text, List<FileError> errors)
    {
        var table = CsvTable.Read(Path, text, Columns, ["sha256", "name"], errors);
        var files = ImmutableSortedDictionary.CreateBuilder<string, EvidenceFile>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var hash = table.Text(row, "sha256");
            if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
                table.Wrong(row, "sha256", $"“{hash}”不是校验值", "应为64位小写十六进制数。");
            else if (!files.TryAdd(hash, Of(table, row, hash)))
                table.Wrong(row, "sha256", "同一文件登记了两次");
        }

        return files.ToImmutable();
    }

    private static EvidenceFile Of(CsvTable table, CsvRow row, string hash) =>
        new(hash, table.Text(row, "name"), table.Text(row, "note") is { Length: > 0 } note ? note : null)
        {
            Kind = Kind(table, row),
            AddedOn = Day(table, row),
            Proves =
            [
                .. table
                    .Text(row, "proves")
                    .Split(ProofTargets.Separator, StringSplitOptions.RemoveEmptyEntries),
            ],
        };

    // It becomes part of a file name, so it must be nothing but an ending.
    private static string? Kind(CsvTable table, CsvRow row)
    {
        var kind = table.Text(row, "kind");
        if (
            kind.Length > LongestKind
            || !kind.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
        )
            table.Wrong(row, "kind", $"“{kind}”不是文件类型", "写成 pdf、docx、jpg 之类，也可以空着。");
        return kind.Length == 0 ? null : kind;
    }

    private static DateOnly? Day(CsvTable table, CsvRow row)
    {
        var text = table.Text(row, "added-on");
        if (text.Length > 0 && FieldText.Date(text) is null)
            table.Wrong(row, "added-on", $"“{text}”不是日期", "写成 2025-01-15，也可以空着。");
        return FieldText.Date(text);
    }
}
