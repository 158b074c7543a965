using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>Every fact of a dossier, kept right while records change.</summary>
/// <remarks>A change touches the measures of its register and what is computed from them, and nothing else. The result is always
/// that of computing everything anew.</remarks>
public sealed class FactStore
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Fact[] facts;
    private readonly Lazy<int[]> byKey;
    private readonly ILookup<int, int> users;
    private readonly LedgerFigures ledger;
    private readonly Dictionary<string, MeasuredRegister> registers;

    public FactStore(FactGraph graph, Ledger ledger, IEnumerable<Register> registers)
    {
        this.ledger = new(ledger);
        for (var at = 0; at < graph.Order.Count; at++)
            places[graph.Order[at].Key] = at;
        this.registers = registers.ToDictionary(
            register => register.Definition.Key,
            register => new MeasuredRegister(register, ledger.Year),
            StringComparer.Ordinal
        );
        users = MapInputsToUsers(graph);
        facts = new Fact[graph.Order.Count];
        for (var at = 0; at < facts.Length; at++)
            facts[at] = new(graph.Order[at], ComputeQuantity(graph.Order[at]));
        byKey = new(() =>
            [.. Enumerable.Range(0, facts.Length).OrderBy(at => facts[at].Key, StringComparer.Ordinal)]
        );
    }

    /// <summary>All facts in the order of their keys.</summary>
    public IEnumerable<Fact> All => byKey.Value.Select(at => facts[at]);

    /// <summary>The keys of all facts, in no order.</summary>
    public IReadOnlyCollection<string> Keys => places.Keys;

    public Fact? FindFact(string key) => places.TryGetValue(key, out var at) ? facts[at] : null;

    /// <summary>Takes a new record or a new version of one.</summary>
    /// <returns>The keys of the facts whose figure changed, each after those it is computed from.</returns>
    public IReadOnlyList<string> UpdateRecord(string register, Record record)
    {
        var touched = new SortedSet<int>();
        foreach (var measure in registers[register].UpdateRecord(record))
        {
            if (places.TryGetValue($"{register}.{measure}", out var at))
                touched.Add(at);
        }

        return RefreshFacts(touched);
    }

    public Provenance FindProvenance(Fact fact) =>
        fact.Formula switch
        {
            LedgerFormula formula => TraceToLedger(formula),
            MeasureFormula formula => new FromRecords(
                formula.Register,
                formula.Measure,
                registers[formula.Register].ListCountedRecords(formula.Measure),
                registers[formula.Register].FillStatus
            ),
            ComputedFormula formula => new FromFacts(formula.Computation, formula.Inputs),
            EnteredFormula formula => new FromHand(formula.Reason, formula.Evidence, formula.IsIllustrative),
            _ => throw new InvalidOperationException(
                $"No provenance is defined for {fact.Formula.GetType().Name}."
            ),
        };

    /// <summary>The version of a record that counts now.</summary>
    public RecordVersion? FindCurrentVersion(string register, string id) =>
        registers.GetValueOrDefault(register)?.FindCurrentVersion(id);

    /// <summary>The registers that somebody must fill, or declare empty, before a fact is known.</summary>
    public IEnumerable<RegisterDefinition> FindUnfilledRegisters(string key) =>
        FindFact(key)?.Formula switch
        {
            MeasureFormula formula => registers.GetValueOrDefault(formula.Register)
                is { FillStatus: FillStatus.Unfilled } register
                ? [register.Definition]
                : [],
            ComputedFormula formula => formula.Inputs.SelectMany(FindUnfilledRegisters).Distinct(),
            _ => [],
        };

    // Inputs always stand before their users, so taking the lowest place first computes each fact once.
    private List<string> RefreshFacts(SortedSet<int> touched)
    {
        var changed = new List<string>();
        while (touched.Count > 0)
        {
            var at = touched.Min;
            touched.Remove(at);
            var quantity = ComputeQuantity(facts[at].Formula);
            if (quantity == facts[at].Quantity)
                continue;
            facts[at] = facts[at] with { Quantity = quantity };
            changed.Add(facts[at].Key);
            touched.UnionWith(users[at]);
        }

        return changed;
    }

    private Quantity? ComputeQuantity(FactFormula formula) =>
        formula switch
        {
            LedgerFormula entry => ledger.FindAmount(entry.LedgerKey, entry.Column) is { } amount
                ? new(amount.Value.Yuan, Unit.Yuan, amount.Interval)
                : null,
            MeasureFormula entry => registers.GetValueOrDefault(entry.Register)?.FindQuantity(entry.Measure),
            ComputedFormula entry => entry.Computation.ComputeQuantity(
                entry.Unit,
                [.. entry.Inputs.Select(input => facts[places[input]].Quantity)]
            ),
            EnteredFormula entry => entry.Quantity,
            _ => throw new InvalidOperationException($"No figure is defined for {formula.GetType().Name}."),
        };

    private FromLedger TraceToLedger(LedgerFormula formula)
    {
        var stated = ledger.FindSourceAmount(formula.LedgerKey, formula.Column);
        return new(
            formula.LedgerKey,
            formula.Column,
            stated is null ? [.. ledger.FindLines(formula.LedgerKey)] : [],
            stated
        );
    }

    // Who needs whom, both by place.
    private ILookup<int, int> MapInputsToUsers(FactGraph graph)
    {
        return (
            from at in Enumerable.Range(0, graph.Order.Count)
            from input in graph.Order[at].Inputs.Distinct()
            select (Input: places[input], User: at)
        ).ToLookup(pair => pair.Input, pair => pair.User);
    }
}
