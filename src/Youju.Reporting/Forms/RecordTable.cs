using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;

namespace Youju.Reporting.Forms;

/// <summary>Lists all records of a register of which the report tells a part: what lists of them show, and nothing that must not go public.</summary>
internal sealed class RecordTable(Composition composition, Register register)
{
    private readonly List<FieldDefinition> fields =
    [
        .. from key in register.Definition.Display
        let field = register.Definition.Field(key)
        where field is { IsPersonal: false, Type: not FieldType.Evidence }
        select field,
    ];

    public string Name =>
        composition.Sentences.NameOfTable(register.Definition, composition.Pack.Report.Telling);

    public PackageDocument Write()
    {
        var document = new ReportDocument(composition.Gaps);
        document.AddTitle(Name);
        var records = register
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .OrderBy(record => Stories.DayOf(register.Definition, record));
        document.AddTable([Head(), .. records.Select(Row)], headerRows: 1, shares: []);
        return new(Name, PackageDocumentKind.Records, document.Build());
    }

    private List<CellContent> Head() =>
        [.. fields.Select((field, column) => new CellContent(field.Label + Unit(field), column))];

    private string Unit(FieldDefinition field) =>
        field switch
        {
            { Type: FieldType.Money } => $"（{composition.Pack.Report.Figures.Money}）",
            { Unit.Symbol: { Length: > 0 } symbol } => $"（{symbol}）",
            _ => "",
        };

    private List<CellContent> Row(Record record) =>
        [.. fields.Select((field, column) => Cell(record, field, column))];

    private CellContent Cell(Record record, FieldDefinition field, int column)
    {
        if (RecordSource.Of(record.Current[field.Key]) is { } quantity)
            return Figure(quantity, $"{register.Definition.Key}/{record.Id}/{field.Key}", column);
        var text = FigureMarks.Take(composition.Words.Of(register.Definition, record, field) ?? "");
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

    private CellContent Figure(Quantity quantity, string key, int column) =>
        new(composition.Printer.PrintBare(quantity), column)
        {
            RawValue = composition.Printer.Number(quantity),
            Alignment = Alignment.End,
            FactKey = FigureMarks.OneLine(key),
        };
}
