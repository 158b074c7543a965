using Youju.Database.Drafts;
using Youju.Domain.Registers;
using Youju.Web.Dossiers;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>What somebody has typed in a dossier and not handed in, as things to do.</summary>
internal static class OpenDrafts
{
    public static IEnumerable<YearTask> ListTasks(DossierView view, IEnumerable<KeptDraft> drafts) =>
        from draft in drafts
        where draft.Texts.Values.Any(text => text.Length > 0)
        let name = NameForm(view, draft.Form.Path[(view.Path.Length + 1)..].Split('/'))
        where name is not null
        select new YearTask(
            $"{name}填了还没有保存（{LocalTime.Format(draft.At)}）",
            draft.Form.Path,
            "请看",
            "info"
        );

    // Forms that have a page of their own, as people call them.
    private static string? NameForm(DossierView view, string[] parts) =>
        parts switch
        {
            ["registers", var key, "grid"] => $"{FindRegister(view, key)?.Definition.Label}的表格",
            ["registers", var key, "new"] => $"新增{FindRegister(view, key)?.Definition.Label}",
            ["registers", var key, var id] => NameRecord(view, key, Uri.UnescapeDataString(id)),
            ["money", "grid"] => "收支账的表格",
            ["indicators", "edit"] => "指标的表格",
            ["report", "words", var chapter] =>
                $"“{view.Open.Pack.Report.Chapters.FirstOrDefault(one => one.Key == chapter)?.Title}”的文字",
            ["submission"] => "报送",
            _ => null,
        };

    private static string? NameRecord(DossierView view, string key, string id) =>
        FindRegister(view, key) is { } register && register.Records.GetValueOrDefault(id) is { } record
            ? register.Definition.FormatNameWithLabel(id, record.Current)
            : null;

    private static Register? FindRegister(DossierView view, string key) =>
        view.Open.Dossier.Registers.GetValueOrDefault(key);
}
