using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.UseCases.FieldPages;

namespace Youju.UseCases.Imports;

/// <summary>Takes what was written in the field, on the page that knows no network.</summary>
internal sealed class FieldIntake : IIntake
{
    private const string ReasonHeader = "未导入原因";

    public bool CanImport(SourceFile file, FileKind kind) => FieldFile.IsFieldFile(file.Content);

    public bool ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, ImportTelling telling)
    {
        var brought = FieldFile.ParseFile(file.Content, file.Name);
        var into = settings.IsPreview
            ? settings.Into with
            {
                Store = new RehearsalStore(settings.Into.Store),
            }
            : settings.Into;
        var result = TakeFieldFile.TakeEntries(brought, into, settings.At, Environment.UserName);
        foreach (var taken in result.Taken)
            telling.TellDone(ImportRemarks.Done, $"{result.Register.Label}“{taken.Name}”（{taken.Id}）");
        if (result.Known.Count > 0)
            telling.TellDone(ImportRemarks.Done, $"{result.Known.Count} 条上次已经收下，没有再收。");
        foreach (var held in result.Held)
            telling.WarnOf(ImportRemarks.Doubt, $"搁置“{held.Name}”：{held.Why}");
        if (result.Held.Count > 0 && !settings.IsPreview)
            telling.WarnOf(ImportRemarks.RejectedWritten, WriteHeld(result, settings));
        if (settings.IsPreview)
            telling.TellDone(ImportRemarks.PreviewOnly, settings.Into.Folder);
        return result.Held.Count == 0;
    }

    // A form as the register's own, so that it can be mended and imported once a person has decided.
    private static string WriteHeld(TakeFieldFileResult result, ImportSettings settings)
    {
        var fields = result
            .Register.Fields.Where(field => result.Held.Any(held => held.Entry.Texts.ContainsKey(field.Key)))
            .ToList();
        string[] heads = ["编号", .. fields.Select(field => field.Label), ReasonHeader];
        var rows = result.Held.Select(held =>
            (string[])
                [
                    held.Id ?? "",
                    .. fields.Select(field => held.Entry.Texts.GetValueOrDefault(field.Key, "")),
                    $"{held.Why}（{held.Entry.By} {held.Entry.At:yyyy-MM-dd HH:mm} 在现场写）",
                ]
        );
        var sheet = new WorkbookSheet(
            result.Register.Label,
            [.. rows.Prepend(heads).Select((cells, at) => new WorkbookRow(at + 1, [.. ListCells(cells)]))]
        );
        return RejectedRows.WriteWorkbook(settings, stream => WorkbookWriter.WriteRows([sheet], stream));
    }

    private static IEnumerable<WorkbookCell> ListCells(string[] cells) =>
        cells.Select((words, column) => new WorkbookCell(column, words)).Where(cell => !cell.IsBlank);
}
