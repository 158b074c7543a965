using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Sources;

/// <summary>Resolves every key that a figure of the package may name: a fact as it is, or a place in the dossier or the pack.</summary>
/// <remarks>
/// <c>events.visitors</c> a fact · <c>events/e1/visitors</c> a record's field · <c>ledger/p1/executed</c> a line of the ledger ·
/// <c>target/ID</c>, <c>weight/ID</c>, <c>done/ID</c>, <c>score/ID</c> of an indicator · <c>words/…</c> words of the dossier or the pack that
/// hold a figure.
/// </remarks>
public sealed class FigureSources
{
    private readonly FactStore facts;
    private readonly FactTracer tracer;
    private readonly Dictionary<string, IFigureSource> places;

    internal FigureSources(Dossier dossier, Pack pack, FactStore facts, ScoreBook scores)
    {
        this.facts = facts;
        var proofs = dossier.Proofs;
        tracer = new(facts, dossier.Registers.ToDictionary(register => register.Key, register => register.Value.Definition, StringComparer.Ordinal), proofs);
        var indicators = new IndicatorSource(scores, tracer, proofs);
        places = dossier.Registers.Values.ToDictionary(
            register => register.Definition.Key, register => (IFigureSource)new RecordSource(register, proofs), StringComparer.Ordinal);
        places["ledger"] = new LedgerLineSource(dossier.Ledger, proofs);
        places["words"] = new WordSource(dossier, pack);
        foreach (var kind in IndicatorSource.Kinds) places[kind] = indicators;
    }

    public Quantity? Find(string key) => Place(key) is { } place ? place.Find(key) : facts.Find(key)?.Quantity;

    public FactTrace? Trace(string key) => Place(key) is { } place ? place.Trace(key) : tracer.Trace(key);

    private IFigureSource? Place(string key) =>
        key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? places.GetValueOrDefault(key[..slash]) : null;
}
