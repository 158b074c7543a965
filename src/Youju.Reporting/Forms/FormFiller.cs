using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;
using Document = Youju.Domain.Documents.Document;

namespace Youju.Reporting.Forms;

/// <summary>Fills one form of the pack with the dossier's figures and words.</summary>
/// <param name="key">The form's key in the pack.</param>
/// <param name="project">The project the form belongs to; null for forms of the whole unit.</param>
/// <param name="names">What every text of the form may use.</param>
internal sealed class FormFiller(
    Composition composition,
    string key,
    FormSource form,
    string? project,
    TemplateNames names
)
{
    private const decimal SmallPoints = 10.5m;
    private static readonly PageSetup Sideways = new(297, 210, 22, 18, 25, 25);

    private readonly FigurePrinter printer = form.Money is { } unit
        ? new(FigureStyle.FromSource(composition.Pack.Report.Figures) with { Money = unit })
        : composition.Printer;

    private readonly FormItems items = new(composition, project);
    private readonly List<string> empty = [];
    private readonly GapList gaps = new();
    private readonly TextPlace source = new($"方案包的 forms/{key}.yaml", IsShort: true);

    public string Name => FigureMarks.ParseMarks(RenderLiquid(form.Name, names)).Words;

    public string Title => FigureMarks.ParseMarks(RenderLiquid(form.Title, names)).Words;

    public PackageDocumentKind Kind => form.IsForEntry ? PackageDocumentKind.Entry : PackageDocumentKind.Form;

    /// <summary>The form, and what is missing in it.</summary>
    public (Document Document, IReadOnlyList<Remark> Gaps) WriteDocument()
    {
        var document = new ReportDocument(gaps) { Layout = form.IsLandscape ? Sideways : null };
        document.AddTitle(RenderLiquid(form.Title, names));
        foreach (var line in form.Above)
            AddFormLine(document, line);
        foreach (var table in form.Tables)
            AddFormTable(document, table);
        foreach (var line in form.Below)
            AddFormLine(document, line);
        if (empty.Count > 0)
            gaps.AddGap(
                GapList.CreateGap(
                    GapCodes.CellsEmpty,
                    $"form/{key}",
                    Name,
                    NumberText.FormatCount(empty.Count),
                    string.Join("、", empty.Distinct(StringComparer.Ordinal))
                )
            );
        return (document.Build(), gaps.All);
    }

    private void AddFormLine(ReportDocument document, FormLine line) =>
        document.AddParagraph(RenderLiquid(line.Text, names), paragraph =>
            paragraph with
            {
                Format = new(null, SmallPoints, line.Alignment, 0, null, null),
            }
        );

    private void AddFormTable(ReportDocument document, FormTable table)
    {
        var grid = new FormGrid();
        foreach (var row in table.Rows.Where(IsRowShown))
        {
            foreach (var item in items.CreateItems(row.Each))
                AddTableRow(grid, table, row, item);
        }

        var formulas = new CellFormulas(grid.Cells);
        document.AddTable(
            grid.Rows.Select(row => row.Select(cell => CreateContent(cell, formulas)).ToList()),
            table.HeaderRows,
            table.Shares
        );
    }

    private bool IsRowShown(FormRow row) =>
        row.IfKnown is not { } fact
        || composition.Sources.FindQuantity(RenderLiquid(fact, names)) is not null;

    private void AddTableRow(FormGrid grid, FormTable table, FormRow row, TemplateNames item)
    {
        var seen = names;
        if (item.Count > 0)
        {
            seen = new(names);
            seen["item"] = item;
        }

        grid.AddRow();
        var mayMerge = true;
        foreach (var cell in row.Cells.Concat(row.Amounts is null ? [] : CreateAmountCells(table, row)))
            mayMerge = PlaceCell(grid, row, cell, seen, mayMerge && cell.IsMerged) && cell.IsMerged;
    }

    private static IEnumerable<FormCell> CreateAmountCells(FormTable table, FormRow row) =>
        table.Columns.Select(column => new FormCell
        {
            Figure = $"{row.Amounts}.{column.ToColumnKey()}",
            Name = row.Name is null ? null : $"{row.Name}.{column.ToColumnKey()}",
            Sum = [.. row.Parts.Select(part => $"{part}.{column.ToColumnKey()}")],
            Span = table.AmountSpan,
        });

    /// <summary>Puts a cell into the row, or lets the one above reach down.</summary>
    /// <returns>Whether it said the same as the one above.</returns>
    private bool PlaceCell(FormGrid grid, FormRow row, FormCell cell, TemplateNames seen, bool mayMerge)
    {
        var place = grid.FindNextAddress();
        var placed = cell.Figure is { } figure
            ? CreateFigureCell(cell, RenderLiquid(figure, seen), place, row, seen)
            : new(cell, RenderCellText(cell, seen), place);
        var above =
            mayMerge && place.Row > 0
                ? grid.Cells.LastOrDefault(other =>
                    other.Address.Column == place.Column && other.Address.Row + other.Rows == place.Row
                )
                : null;
        if (above is { Source.IsMerged: true } && above.Words == placed.Words)
        {
            grid.StretchCell(above);
            return true;
        }

        grid.AddCell(placed);
        return false;
    }

    private string RenderCellText(FormCell cell, TemplateNames seen) =>
        composition.MarkLabel(RenderLiquid(cell.Text ?? "", seen), $"words/form/{key}");

    private PlacedCell CreateFigureCell(
        FormCell cell,
        string factKey,
        CellAddress place,
        FormRow row,
        TemplateNames seen
    )
    {
        if (composition.Sources.FindQuantity(factKey) is { } quantity)
            return new(cell, printer.PrintForCell(quantity), place)
            {
                FactKey = factKey,
                Number = printer.ToCellNumber(quantity),
            };
        if (!row.IsOptional)
            empty.Add(composition.Facts.FindFact(factKey)?.Label ?? FindScoreLabel(factKey) ?? factKey);
        return new(cell, RenderCellText(cell, seen), place);
    }

    // score/total, score/execution
    private string? FindScoreLabel(string key) =>
        DossierKey.ParseFigure(key) is { Kind: DossierKeyKind.IndicatorPart, Group: "score", Id: var id }
            ? (
                composition
                    .Scores.Overall.Scores.FirstOrDefault(score => score.Indicator.Id == id)
                    ?.Indicator.Name
                ?? "总分"
            ) + (id == "total" ? "" : "·得分")
            : null;

    private CellContent CreateContent(PlacedCell cell, CellFormulas formulas)
    {
        var text = FigureMarks.ParseMarks(cell.Words);
        gaps.AddGaps(text.Gaps);
        return new(
            text.Words.ReplaceLineEndings(" ").Replace('\t', ' '),
            cell.Address.Column,
            cell.Source.Span,
            cell.Rows
        )
        {
            RawValue = cell.Number,
            Formula = formulas.FindFormula(cell),
            Alignment = cell.Source.Alignment ?? (cell.Number is null ? null : Alignment.End),
            FactKey = cell.FactKey,
            Figures =
            [
                .. text.Figures.Select(figure => new FigureInline(
                    new(figure.Start, figure.Length),
                    figure.FactKey
                )),
            ],
        };
    }

    private string RenderLiquid(string liquid, TemplateNames seen)
    {
        if (!liquid.Contains('{', StringComparison.Ordinal))
            return liquid;
        var rendered = composition.Renderer.RenderMarked(liquid, source, seen);
        gaps.AddGaps(rendered.Gaps);
        return rendered.Words.TrimEnd();
    }
}
