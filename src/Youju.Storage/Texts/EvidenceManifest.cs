using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Packs;
using Youju.Storage.Csv;

namespace Youju.Storage.Texts;

/// <summary>evidence/manifest.csv: which files prove something, by their content.</summary>
internal static class EvidenceManifest
{
    public const string Path = "evidence/manifest.csv";
    private static readonly string[] Columns = ["sha256", "name", "note"];

    public static string Write(IEnumerable<EvidenceFile> files) =>
        CsvWriter.Write([Columns, .. files.Select(file => new[] { file.Sha256, file.Name, file.Note ?? "" })]);

    public static ImmutableSortedDictionary<string, EvidenceFile> Read(string text, List<PackError> errors)
    {
        var table = CsvTable.Read(Path, text, Columns, ["sha256", "name"], errors);
        var files = ImmutableSortedDictionary.CreateBuilder<string, EvidenceFile>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var hash = table.Text(row, "sha256");
            if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
                table.Wrong(row, "sha256", $"“{hash}”不是校验值", "应为64位小写十六进制数。");
            else if (!files.TryAdd(hash, new(hash, table.Text(row, "name"), table.Text(row, "note") is { Length: > 0 } note ? note : null)))
                table.Wrong(row, "sha256", "同一文件登记了两次");
        }

        return files.ToImmutable();
    }
}
