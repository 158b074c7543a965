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
            register => new MeasuredRegister(register),
            StringComparer.Ordinal
        );
        users = Users(graph);
        facts = new Fact[graph.Order.Count];
        for (var at = 0; at < facts.Length; at++)
            facts[at] = new(graph.Order[at], Compute(graph.Order[at]));
        byKey = new(() =>
            [.. Enumerable.Range(0, facts.Length).OrderBy(at => facts[at].Key, StringComparer.Ordinal)]
        );
    }

    /// <summary>All facts in the order of their keys.</summary>
    public IEnumerable<Fact> All => byKey.Value.Select(at => facts[at]);

    /// <summary>The keys of all facts, in no order.</summary>
    public IReadOnlyCollection<string> Keys => places.Keys;

    public Fact? Find(string key) => places.TryGetValue(key, out var at) ? facts[at] : null;

    /// <summary>Takes a new record or a new version of one.</summary>
    /// <returns>The keys of the facts whose figure changed, each after those it is computed from.</returns>
    public IReadOnlyList<string> Put(string register, Record record)
    {
        var touched = new SortedSet<int>();
        foreach (var measure in registers[register].Put(record))
        {
            if (places.TryGetValue($"{register}.{measure}", out var at))
                touched.Add(at);
        }

        return Refresh(touched);
    }

    public Provenance ProvenanceOf(Fact fact) =>
        fact.Formula switch
        {
            LedgerFormula formula => FromLedger(formula),
            MeasureFormula formula => new FromRecords(
                formula.Register,
                formula.Measure,
                registers[formula.Register].Counted(formula.Measure),
                registers[formula.Register].Filling
            ),
            ComputedFormula formula => new FromFacts(formula.Computation, formula.Inputs),
            EnteredFormula formula => new FromHand(formula.Reason, formula.Evidence, formula.IsIllustrative),
            _ => throw new InvalidOperationException(
                $"No provenance is defined for {fact.Formula.GetType().Name}."
            ),
        };

    /// <summary>The version of a record that counts now.</summary>
    public RecordVersion? Record(string register, string id) =>
        registers.GetValueOrDefault(register)?.Current(id);

    /// <summary>The registers that somebody must fill, or declare empty, before a fact is known.</summary>
    public IEnumerable<RegisterDefinition> UnfilledUnder(string key) =>
        Find(key)?.Formula switch
        {
            MeasureFormula formula => registers.GetValueOrDefault(formula.Register)
                is { Filling: Filling.Unfilled } register
                ? [register.Definition]
                : [],
            ComputedFormula formula => formula.Inputs.SelectMany(UnfilledUnder).Distinct(),
            _ => [],
        };

    // Inputs always stand before their users, so taking the lowest place first computes each fact once.
    private List<string> Refresh(SortedSet<int> touched)
    {
        var changed = new List<string>();
        while (touched.Count > 0)
        {
            var at = touched.Min;
            touched.Remove(at);
            var quantity = Compute(facts[at].Formula);
            if (quantity == facts[at].Quantity)
                continue;
            facts[at] = facts[at] with { Quantity = quantity };
            changed.Add(facts[at].Key);
            touched.UnionWith(users[at]);
        }

        return changed;
    }

    private Quantity? Compute(FactFormula formula) =>
        formula switch
        {
            LedgerFormula entry => ledger.Find(entry.LedgerKey, entry.Column) is { } amount
                ? new(amount.Value.Yuan, Unit.Yuan, amount.Interval)
                : null,
            MeasureFormula entry => registers.GetValueOrDefault(entry.Register)?.Quantity(entry.Measure),
            ComputedFormula entry => entry.Computation.Apply(
                entry.Unit,
                [.. entry.Inputs.Select(input => facts[places[input]].Quantity)]
            ),
            EnteredFormula entry => entry.Quantity,
            _ => throw new InvalidOperationException($"No figure is defined for {formula.GetType().Name}."),
        };

    private FromLedger FromLedger(LedgerFormula formula)
    {
        var stated = ledger.Source(formula.LedgerKey, formula.Column);
        return new(
            formula.LedgerKey,
            formula.Column,
            stated is null ? [.. ledger.Lines(formula.LedgerKey)] : [],
            stated
        );
    }

    // Who needs whom, both by place.
    private ILookup<int, int> Users(FactGraph graph) =>
        (
            from at in Enumerable.Range(0, graph.Order.Count)
            from input in graph.Order[at].Inputs.Distinct()
            select (Input: places[input], User: at)
        ).ToLookup(pair => pair.Input, pair => pair.User);
}
