using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Checks;

/// <summary>
/// Sentences that name one record and no other: their figures against those of the record. A figure that some field of the
/// record or some measure of its register may mean is no difference.
/// </summary>
internal sealed class RecordDifferences(OpenDossier open, FigureReader reader)
{
    private const int ShortestName = 3;
    private const int LongestWord = 8;
    private static readonly char[] SentenceEnds = ['。', '；', '\n', '\t'];

    private readonly List<NamedRecord> records =
    [
        .. from register in open.Dossier.Registers.Values
        where register.Definition.Display.Count > 0
        from record in register.Records.Values
        where !record.Current.IsWithdrawn
        let name = record.Current[register.Definition.Display[0]] as TextValue
        where name is { Text.Length: >= ShortestName } && !IsWordOfFacts(open, name.Text)
        select new NamedRecord(name.Text, register, record),
    ];

    // A record called 公务用车 is not meant wherever 公务用车保有量 is told.
    private static bool IsWordOfFacts(OpenDossier open, string name) =>
        name.Length <= LongestWord
        && open.Facts.All.Any(fact => fact.Label.Contains(name, StringComparison.Ordinal));

    public IEnumerable<Finding> FindIn(Document document) =>
        records.Count == 0
            ? []
            : reader
                .ReadFigures(document.Text)
                .GroupBy(figure => FindSentence(document.Text, figure.Span.Start))
                .SelectMany(sentence => CompareSentence(document, sentence.Key, [.. sentence]));

    private IEnumerable<Finding> CompareSentence(
        Document document,
        TextSpan sentence,
        List<PrintedFigure> figures
    )
    {
        var words = document.SliceText(sentence);
        var named = records.Where(record => words.Contains(record.Name, StringComparison.Ordinal)).ToList();
        if (named.Count != 1)
            return [];
        var at = sentence.Start + words.IndexOf(named[0].Name, StringComparison.Ordinal);
        var name = new TextSpan(at, named[0].Name.Length);
        return figures
            .Where(figure => figure.Unit != Unit.None && !figure.Span.Overlaps(name))
            .Select(figure => CompareFigure(document, figure, named[0]))
            .OfType<Finding>();
    }

    private Finding? CompareFigure(Document document, PrintedFigure figure, NamedRecord named)
    {
        var own = named.ListFields(figure.Unit).ToList();
        if (
            own.Count == 0
            || own.Exists(field => figure.Interval.Overlaps(field.Quantity.Interval))
            || ListProjectAmounts(named.Name, figure.Unit)
                .Any(known => figure.Interval.Overlaps(known.Interval))
            || ListMeasures(named.Register, figure.Unit)
                .Any(known => known.Interval.Contains(Interval.FromExactValue(figure.Nominal)))
        )
            return null;
        var (definition, current) = (named.Register.Definition, named.Record.Current);
        return DossierFinding.Create(
            figure.Span,
            $"{definition.FormatNameWithLabel(named.Record.Id, current)}的{own[0].Label}",
            document.SliceText(figure.Span),
            own[0].Quantity,
            new(
                $"台账“{definition.Label}”记录“{named.Record.Id}”第{current.Number}版",
                open.Dossier.EvidenceTraces.TraceRecordFiles(definition.Key, named.Record.Id, current)
            )
        );
    }

    // A project of the ledger may bear the record's name.
    private IEnumerable<Quantity> ListProjectAmounts(string name, Unit unit) =>
        unit != Unit.Yuan
            ? []
            : Enum.GetValues<AmountColumn>()
                .Select(column => DossierKey.FromAmount(LedgerFigures.ProjectPrefix + name, column))
                .Select(key => open.Facts.FindFact(key.ToString())?.Quantity)
                .OfType<Quantity>();

    private IEnumerable<Quantity> ListMeasures(Register register, Unit unit) =>
        register
            .Definition.Measures.Where(measure => measure.Unit == unit)
            .Select(measure => open.Facts.FindFact($"{register.Definition.Key}.{measure.Key}")?.Quantity)
            .OfType<Quantity>();

    private static TextSpan FindSentence(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(SentenceEnds, at - 1) + 1;
        var end = text.IndexOfAny(SentenceEnds, at);
        return new(start, (end < 0 ? text.Length : end) - start);
    }

    private sealed record NamedRecord(string Name, Register Register, Record Record)
    {
        public IEnumerable<(string Label, Quantity Quantity)> ListFields(Unit unit) =>
            from field in Register.Definition.Fields
            let quantity = Record.Current[field.Key] switch
            {
                NumberValue { Quantity: var soft } => soft.Quantity,
                MoneyValue { Money: var money } => Quantity.FromExactValue(money.Yuan, Unit.Yuan),
                _ => (Quantity?)null,
            }
            where quantity?.Unit == unit
            select (field.Label, quantity.Value);
    }
}
