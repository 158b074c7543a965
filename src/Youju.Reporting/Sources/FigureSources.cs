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
    private readonly Dictionary<DossierKeyKind, IFigureSource> places;
    private readonly Dictionary<string, IFigureSource> records;

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
        records = dossier.Registers.Values.ToDictionary(
            register => register.Definition.Key,
            register => (IFigureSource)new RecordSource(register, names, proofs),
            StringComparer.Ordinal
        );
        var ledger = new LedgerLineSource(dossier.Ledger, names, proofs);
        places = new()
        {
            [DossierKeyKind.LedgerLine] = ledger,
            [DossierKeyKind.LedgerCell] = ledger,
            [DossierKeyKind.RecordCount] = new RecordCountSource(dossier.Registers, names),
            [DossierKeyKind.Words] = new QuotedTextSource(names),
            [DossierKeyKind.IndicatorPart] = new IndicatorSource(scores, tracer, names, proofs),
        };
    }

    /// <summary>Null where none of the packs says how to score.</summary>
    public static FigureSources? FromDossier(Dossier dossier, Pack pack, FactStore facts) =>
        ScoreBook.FromDossier(dossier, pack, facts) is { } scores ? new(dossier, pack, facts, scores) : null;

    public Quantity? FindQuantity(string key)
    {
        var parsed = DossierKey.ParseFigure(key);
        return FindSource(parsed) is { } place ? place.FindQuantity(parsed) : facts.FindFact(key)?.Quantity;
    }

    public FactTrace? TraceFigure(string key)
    {
        var parsed = DossierKey.ParseFigure(key);
        return FindSource(parsed) is { } place ? place.TraceFigure(parsed) : tracer.TraceFact(key);
    }

    /// <summary>What a figure is called in Chinese; one that the dossier does not know any more still has to be spoken of.</summary>
    public string NameFigure(string key) => names.FindName(DossierKey.ParseFigure(key)) ?? "档案里已没有的数";

    private IFigureSource? FindSource(DossierKey key)
    {
        return key.Kind is DossierKeyKind.Record or DossierKeyKind.RecordField
            ? records.GetValueOrDefault(key.Group)
            : places.GetValueOrDefault(key.Kind);
    }
}
