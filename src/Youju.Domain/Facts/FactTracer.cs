using Youju.Domain.Budget;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>Tells where a fact comes from, step by step.</summary>
/// <remarks>It keeps what it told, for facts stand on each other: it is for facts that change no more.</remarks>
public sealed class FactTracer(
    FactStore store,
    IReadOnlyDictionary<string, RegisterDefinition> registers,
    Proofs proofs
)
{
    private readonly Dictionary<string, FactTrace> told = new(StringComparer.Ordinal);

    public FactTrace? Trace(string key) => store.Find(key) is { } fact ? Trace(fact) : null;

    private FactTrace Trace(Fact fact) =>
        told.TryGetValue(fact.Key, out var known) ? known : told[fact.Key] = Tell(fact);

    private FactTrace Tell(Fact fact) =>
        FactTrace.Of(
            fact.Key,
            fact.Label,
            fact.Quantity.InWords(),
            [.. Grounds(store.ProvenanceOf(fact)), .. proofs.For(fact.Key)]
        );

    private IReadOnlyList<FactTrace> Grounds(Provenance provenance) =>
        provenance switch
        {
            FromLedger { Stated: { } stated } from =>
            [
                Entry(
                    stated.Key,
                    $"收支账列明 {Money(stated.Amounts[from.Column])}，{stated.Source.InWords()}"
                ),
            ],
            FromLedger from =>
            [
                .. from.Lines.Select(line =>
                    Entry(
                        line.Id,
                        $"收支账“{line.Project ?? line.Kind.Label()}”{Money(line.Amounts[from.Column])}，{line.Source.InWords()}"
                    )
                ),
            ],
            FromFacts from => [.. from.Inputs.Select(input => Trace(store.Find(input)!))],
            FromHand from =>
            [
                Leaf($"手工填报{(from.IsIllustrative ? "（示例值）" : "")}：{from.Reason}"),
                .. proofs.Named(from.Evidence),
            ],
            FromRecords from => Records(from),
            _ => throw new InvalidOperationException(
                $"No words are defined for {provenance.GetType().Name}."
            ),
        };

    private IReadOnlyList<FactTrace> Records(FromRecords from)
    {
        var register = registers[from.Register];
        if (from.Filling != Filling.Filled)
            return
            [
                Leaf(
                    from.Filling == Filling.DeclaredEmpty
                        ? $"台账“{register.Label}”：已声明本年没有"
                        : register.AsksToBeFilled
                ),
            ];
        var field = register.Measure(from.Measure)?.Field;
        return [.. from.Records.Select(reference => Record(register, field, reference))];
    }

    private FactTrace Record(RegisterDefinition register, string? field, RecordReference reference)
    {
        var version = store.Record(register.Key, reference.Id)!;
        var says = field is null ? "" : $"：{Says(version[field])}";
        var illustrative = field is not null && version.Illustrative.Contains(field) ? "（示例值）" : "";
        return new(
            $"台账记录 {register.Name(reference.Id, version)}第{reference.Version}版{says}{illustrative}",
            proofs.Of(register.Key, reference.Id, version)
        )
        {
            Key = $"{register.Key}/{reference.Id}",
        };
    }

    private static string Says(FieldValue? value) =>
        value switch
        {
            null => "未填写",
            NumberValue { Quantity: var soft } => soft.Quantity.InWords()
                + Told("方法", soft.Method)
                + Told("来源", soft.Source),
            _ => FieldText.Print(value),
        };

    private static string Told(string what, string? text) => text is null ? "" : $"，{what}：{text}";

    private static string Money(Money? amount) => amount?.ToString() ?? "未填写";

    private FactTrace Entry(string key, string text) => new(text, [.. proofs.For($"ledger/{key}")]);

    private static FactTrace Leaf(string text) => new(text, []);
}
