using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>Tells by its title whether a sheet holds a published table, whose columns may bear names that registers know as well.</summary>
internal sealed class PublishedTitles(TableLexicon lexicon)
{
    private const int Deepest = 5;

    private readonly List<string> names =
    [
        .. lexicon.Forms.Values.SelectMany(form => form.Names).Select(RowLabel.NormaliseName),
    ];

    public bool IsPublished(WorkbookSheet sheet) =>
        sheet
            .Rows.Take(Deepest)
            .Where(row => row.Cells.Count == 1)
            .Select(row => row.Cells[0].Words)
            .Prepend(sheet.Name)
            .Select(RowLabel.NormaliseName)
            .Any(words => names.Exists(name => words.EndsWith(name, StringComparison.Ordinal)));
}
