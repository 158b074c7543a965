using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Forms;

/// <summary>
/// Lists all records of a register of which the report tells a part: what lists of them show, and nothing
/// that must not go public.
/// </summary>
internal sealed class RecordTable(Composition composition, Register register)
{
    private readonly List<FieldDefinition> fields =
    [
        .. from key in register.Definition.Display
        let field = register.Definition.FindField(key)
        where field is { IsPersonal: false, Type: not FieldType.Evidence }
        select field,
    ];

    private readonly MarkedText name = composition.Sentences.FormatTableName(
        register.Definition,
        composition.Pack.Report.Telling
    );

    public string Name => name.Words;

    /// <summary>The table, and what is missing in it.</summary>
    public (PackageDocument Document, IReadOnlyList<Remark> Gaps) WriteDocument()
    {
        var gaps = new GapList().AddGaps(name.Gaps);
        var document = new ReportDocument(gaps);
        document.AddTitle(Name);
        var records = register
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .OrderBy(record => ThemeRecords.FindFirstDay(register.Definition, record));
        document.AddTable([CreateHeader(), .. records.Select(CreateRow)], headerRows: 1, shares: []);
        return (new(Name, PackageDocumentKind.Records, document.Build()), gaps.All);
    }

    private List<CellContent> CreateHeader() =>
        [.. fields.Select((field, column) => new CellContent(field.Label + FormatUnit(field), column))];

    private string FormatUnit(FieldDefinition field) =>
        field switch
        {
            { Type: FieldType.Money } => $"（{composition.Pack.Report.Figures.Money}）",
            { Unit.Symbol: { Length: > 0 } symbol } => $"（{symbol}）",
            _ => "",
        };

    private List<CellContent> CreateRow(Record record) =>
        [.. fields.Select((field, column) => CreateCell(record, field, column))];

    private CellContent CreateCell(Record record, FieldDefinition field, int column)
    {
        if (RecordSource.ToQuantity(record.Current[field.Key]) is { } quantity)
            return CreateFigureCell(quantity, $"{register.Definition.Key}/{record.Id}/{field.Key}", column);
        var text = FigureMarks.ParseMarks(
            composition.RecordTexts.FormatField(register.Definition, record, field) ?? ""
        );
        return new(text.Words, column)
        {
            Alignment = Alignment.Start,
            Figures =
            [
                .. text.Figures.Select(figure => new FigureInline(
                    new(figure.Start, figure.Length),
                    figure.FactKey
                )),
            ],
        };
    }

    private CellContent CreateFigureCell(Quantity quantity, string key, int column) =>
        new(composition.Printer.PrintForCell(quantity), column)
        {
            RawValue = composition.Printer.ToCellNumber(quantity),
            Alignment = Alignment.End,
            FactKey = FigureMarks.CleanToOneLine(key),
        };
}
