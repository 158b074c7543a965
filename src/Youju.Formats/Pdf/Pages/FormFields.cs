using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;

namespace Youju.Formats.Pdf.Pages;

/// <summary>What was filled into the fields of a form; it is drawn beside the page's own content.</summary>
internal static class FormFields
{
    private const double LargestSize = 12;
    private const double SizeShare = 0.7;

    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>The letters of the fields of one page.</summary>
    /// <param name="form">Null for a file without a form.</param>
    public static IEnumerable<Glyph> ListGlyphs(AcroForm? form, int page, PageTurn turn) =>
        form is null
            ? []
            :
            [
                .. from field in form.GetFieldsForPage(page).SelectMany(field => field.GetFields()).Distinct()
                where field.Bounds is not null && (field.PageNumber ?? page) == page
                from glyph in LayWords(ReadValue(field), turn.ToUpright(field.Bounds!.Value))
                select glyph,
            ];

    public static AcroForm? OpenForm(PdfDocument pdf) => pdf.TryGetForm(out var form) ? form : null;

    private static string ReadValue(AcroFieldBase field) =>
        field switch
        {
            AcroTextField text => text.Value ?? "",
            AcroComboBoxField choice => string.Join('、', choice.SelectedOptions),
            AcroListBoxField choices => string.Join('、', choices.SelectedOptions),
            AcroCheckboxField { IsChecked: true } or AcroRadioButtonField { IsSelected: true } => "☑",
            _ => "",
        };

    private static IEnumerable<Glyph> LayWords(string words, Area area)
    {
        var lines = words.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || area.Width <= 0 || area.Height <= 0)
            yield break;
        var height = area.Height / lines.Length;
        for (var row = 0; row < lines.Length; row++)
        {
            var line = lines[row];
            var size = Math.Max(1, Math.Min(LargestSize, height * SizeShare));
            var step = Math.Min(size, area.Width / line.Length);
            var baseline = area.Top + (height * row) + ((height + size) / 2) - (size * 0.14);
            for (var at = 0; at < line.Length; at++)
                yield return Glyph.FromBaseline(
                    line[at].ToString(),
                    area.Left + (step * at),
                    area.Left + (step * (at + 1)),
                    baseline,
                    size,
                    run: -1 - row,
                    font: ""
                );
        }
    }
}
