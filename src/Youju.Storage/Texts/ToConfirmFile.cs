using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Text.Csv;
using Youju.Text.Files;

namespace Youju.Storage.Texts;

/// <summary>to-confirm.csv: a row for each value that was taken over; taking the row out confirms the value.</summary>
internal static class ToConfirmFile
{
    public const string Path = "to-confirm.csv";
    private static readonly string[] Columns = ["key", "value", "source"];

    public static string FormatUnconfirmed(IEnumerable<Unconfirmed> marks) =>
        CsvWriter.FormatRows([Columns, .. marks.Select(mark => new[] { mark.Key, mark.Value, mark.Source })]);

    /// <param name="dossier">Has the places that a mark may name.</param>
    public static ImmutableSortedDictionary<string, Unconfirmed> ParseUnconfirmed(
        Dossier dossier,
        string text,
        List<FileError> errors
    )
    {
        var table = CsvTable.ParseStrictly(Path, text, Columns, ["key", "value"], errors);
        var values = new DossierValues(dossier);
        var marks = ImmutableSortedDictionary.CreateBuilder<string, Unconfirmed>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var key = table.ReadCellText(row, "key");
            if (values.FindValue(key) is null)
                table.ReportProblem(
                    row,
                    "key",
                    $"档案里没有“{key}”这一处",
                    "应为 unit.level、staff.posts、basic.prior-accounts、promises/编号、narrative/文件名 之类；已确认的请删去整行。"
                );
            else if (
                !marks.TryAdd(
                    key,
                    new(key, table.ReadCellText(row, "value"), table.ReadCellText(row, "source"))
                )
            )
                table.ReportProblem(row, "key", $"“{key}”在前面已经有一行", "请删去其中一行。");
        }

        return marks.ToImmutable();
    }
}
