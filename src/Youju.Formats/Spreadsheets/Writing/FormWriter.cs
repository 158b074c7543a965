using Youju.Domain.Workbooks;
using Youju.Formats.Office;

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
            [
                .. forms.Select(form => new WrittenSheet(form.Name, xml =>
                    new FormSheetWriter(xml, form, guide).Write()
                )
                {
                    Repeated = FormSheetWriter.Repeated,
                }),
                new WrittenSheet(GuideName, guide.Write) { Repeated = FormGuide.Repeated },
            ],
            Styles,
            target
        );
    }
}
