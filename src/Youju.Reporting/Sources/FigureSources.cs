using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Sources;

/// <summary>Resolves every key that a figure of the package may name: a fact as it is, or a place in the dossier or the pack.</summary>
/// <remarks>
/// <c>events.visitors</c> a fact · <c>events/e1/visitors</c> a record's field · <c>ledger/p1/executed</c> a line of the ledger ·
/// <c>target/ID</c>, <c>weight/ID</c>, <c>done/ID</c>, <c>score/ID</c> of an indicator · <c>told/events/THEME</c> the number of
/// records that a theme tells · <c>words/…</c> words of the dossier or the pack that
/// hold a figure.
/// </remarks>
public sealed class FigureSources
{
    private readonly FactStore facts;
    private readonly FactTracer tracer;
    private readonly FigureNames names;
    private readonly Dictionary<string, IFigureSource> places;

    internal FigureSources(Dossier dossier, Pack pack, FactStore facts, ScoreBook scores)
    {
        this.facts = facts;
        var proofs = dossier.EvidenceTraces;
        names = new(dossier, pack, facts, scores);
        tracer = new(
            facts,
            dossier.Registers.ToDictionary(
                register => register.Key,
                register => register.Value.Definition,
                StringComparer.Ordinal
            ),
            proofs
        );
        var indicators = new IndicatorSource(scores, tracer, names, proofs);
        places = dossier.Registers.Values.ToDictionary(
            register => register.Definition.Key,
            register => (IFigureSource)new RecordSource(register, names, proofs),
            StringComparer.Ordinal
        );
        places["ledger"] = new LedgerLineSource(dossier.Ledger, names, proofs);
        places[ThemeCountSource.Kind] = new ThemeCountSource(dossier.Registers, names);
        places["words"] = new QuotedTextSource(names);
        foreach (var kind in IndicatorSource.Kinds)
            places[kind] = indicators;
    }

    /// <summary>Null where none of the packs says how to score.</summary>
    public static FigureSources? FromDossier(Dossier dossier, Pack pack, FactStore facts) =>
        ScoreBook.FromDossier(dossier, pack, facts) is { } scores ? new(dossier, pack, facts, scores) : null;

    public Quantity? FindQuantity(string key) =>
        FindSource(key) is { } place ? place.FindQuantity(key) : facts.FindFact(key)?.Quantity;

    public FactTrace? TraceFigure(string key) =>
        FindSource(key) is { } place ? place.TraceFigure(key) : tracer.TraceFact(key);

    /// <summary>What a figure is called in Chinese; one that the dossier does not know any more still has to be spoken of.</summary>
    public string NameFigure(string key) => names.FindName(key) ?? "档案里已没有的数";

    private IFigureSource? FindSource(string key) =>
        key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? places.GetValueOrDefault(key[..slash])
            : null;
}
