using Youju.Domain.Workbooks;
using Youju.Formats.Office;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>
/// Writes a workbook of forms: heads, an example, cells that offer their choices, and a sheet that
/// explains every column.
/// </summary>
public static class FormWorkbookWriter
{
    private static readonly FixedPart Styles = new(FormStyles.WriteStyles);

    private const string GuideName = "填写说明";

    /// <param name="target">Receives the package and stays open.</param>
    public static void WriteForms(IReadOnlyList<FormSheet> forms, Stream target)
    {
        var guide = new FormGuide(GuideName, forms);
        WorkbookWriter.WritePackage(
            [
                .. forms.Select(form => new WrittenSheet(form.Name, xml =>
                    new FormSheetWriter(xml, form, guide).WriteSheet()
                )
                {
                    Repeated = FormSheetWriter.Repeated,
                }),
                new WrittenSheet(GuideName, guide.WriteGuide) { Repeated = FormGuide.Repeated },
            ],
            Styles,
            target
        );
    }
}
