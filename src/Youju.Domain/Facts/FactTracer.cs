using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>Tells where a fact comes from, step by step.</summary>
/// <remarks>It keeps what it told, for facts stand on each other: it is for facts that change no more.</remarks>
public sealed class FactTracer(
    FactStore store,
    IReadOnlyDictionary<string, RegisterDefinition> registers,
    EvidenceTraces proofs
)
{
    private readonly Dictionary<string, FactTrace> told = new(StringComparer.Ordinal);

    public FactTrace? TraceFact(string key) => store.FindFact(key) is { } fact ? TraceFact(fact) : null;

    private FactTrace TraceFact(Fact fact)
    {
        return told.TryGetValue(fact.Key, out var known) ? known : told[fact.Key] = BuildTrace(fact);
    }

    private FactTrace BuildTrace(Fact fact)
    {
        return FactTrace.FromFigure(
            fact.Key,
            fact.Label,
            fact.Quantity.ToChineseText(),
            [.. TraceGrounds(store.FindProvenance(fact)), .. proofs.TraceFilesFor(fact.Key)]
        );
    }

    private IReadOnlyList<FactTrace> TraceGrounds(Provenance provenance) =>
        provenance switch
        {
            FromLedger { Stated: { } stated } from =>
            [
                TraceLedgerEntry(
                    stated.Key,
                    $"收支账列明 {FormatMoney(stated.Amounts[from.Column])}，{stated.Source.InWords()}"
                ),
            ],
            FromLedger from =>
            [
                .. from.Lines.Select(line =>
                    TraceLedgerEntry(
                        line.Id,
                        $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”{FormatMoney(line.Amounts[from.Column])}，{line.Source.InWords()}"
                    )
                ),
            ],
            FromFacts from => [.. from.Inputs.Select(input => TraceFact(store.FindFact(input)!))],
            FromHand from =>
            [
                CreateLeaf($"手工填报{(from.IsIllustrative ? "（示例值）" : "")}：{from.Reason}"),
                .. proofs.TraceNamedFile(from.Evidence),
            ],
            FromRecords from => TraceRecords(from),
            _ => throw new InvalidOperationException(
                $"No words are defined for {provenance.GetType().Name}."
            ),
        };

    private IReadOnlyList<FactTrace> TraceRecords(FromRecords from)
    {
        var register = registers[from.Register];
        if (from.FillStatus != FillStatus.Filled)
            return
            [
                CreateLeaf(
                    from.FillStatus == FillStatus.DeclaredEmpty
                        ? $"台账“{register.Label}”：已声明本年没有"
                        : register.FillReminder
                ) with
                {
                    IsNone = from.FillStatus == FillStatus.DeclaredEmpty,
                },
            ];
        var field = register.FindMeasure(from.Measure)?.Field;
        return [.. from.Records.Select(reference => TraceRecord(register, field, reference))];
    }

    private FactTrace TraceRecord(RegisterDefinition register, string? field, RecordReference reference)
    {
        var version = store.FindCurrentVersion(register.Key, reference.Id)!;
        var says = field is null ? "" : $"：{DescribeValue(version[field])}";
        var illustrative = field is not null && version.Illustrative.Contains(field) ? "（示例值）" : "";
        return new(
            $"台账记录 {register.FormatNameWithLabel(reference.Id, version)}第{reference.Version}版{says}{illustrative}",
            proofs.TraceRecordFiles(register.Key, reference.Id, version, field)
        )
        {
            Key = DossierKey.FromRecord(register.Key, reference.Id).ToString(),
        };
    }

    private static string DescribeValue(FieldValue? value) =>
        value switch
        {
            null => "未填写",
            NumberValue { Quantity: var soft } => soft.Quantity.ToChineseText()
                + DescribeDetail("方法", soft.Method)
                + DescribeDetail("来源", soft.Source),
            _ => FieldText.FormatValue(value),
        };

    private static string DescribeDetail(string what, string? text) =>
        text is null ? "" : $"，{what}：{text}";

    private static string FormatMoney(Money? amount) => amount?.ToString() ?? "未填写";

    private FactTrace TraceLedgerEntry(string key, string text)
    {
        return new(text, [.. proofs.TraceFilesFor(DossierKey.FromLedgerLine(key).ToString())]);
    }

    private static FactTrace CreateLeaf(string text) => new(text, []);
}
