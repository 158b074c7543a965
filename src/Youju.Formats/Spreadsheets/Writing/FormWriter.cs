using Youju.Domain.Workbooks;
using Youju.Formats.Office;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes a workbook of forms: heads, an example, cells that offer their choices, and a sheet that explains every column.</summary>
public static class FormWriter
{
    private static readonly FixedPart Styles = new(FormStyles.Write);

    private const string GuideName = "填写说明";

    /// <param name="target">Receives the package and stays open.</param>
    public static void Write(IReadOnlyList<FormSheet> forms, Stream target)
    {
        var guide = new FormGuide(GuideName, forms);
        WorkbookWriter.Write(
            [.. forms.Select(form => (form.Name, (Action<Markup>)(xml => new FormSheetWriter(xml, form, guide).Write()))), (GuideName, guide.Write)],
            Styles,
            target);
    }
}
