using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Monitoring;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>年度档案: everything of one unit in one year.</summary>
/// <param name="Packs">The ids of the packs it was made under, the later over the earlier.</param>
public sealed record Dossier(UnitProfile Unit, IReadOnlyList<string> Packs, Ledger Ledger)
{
    /// <summary>The first year that a dossier may be of.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year that a dossier may be of.</summary>
    public const int LastYear = 2099;

    public int Year => Ledger.Year;

    /// <summary>The unit and the year; two folders of one identity are copies of one dossier.</summary>
    public UnitYear Identity => new(Unit.Identity, Year);

    /// <summary>Whether both are of one unit's year, whatever the unit is called in each.</summary>
    public bool IsCopyOf(Dossier other) => Year == other.Year && Unit.IsSameUnitAs(other.Unit);

    /// <summary>The day on which the report is signed; null as long as it is a draft.</summary>
    public DateOnly? ReportDate { get; init; }

    public ImmutableSortedDictionary<string, Register> Registers { get; init; } =
        ImmutableSortedDictionary.Create<string, Register>(StringComparer.Ordinal);

    /// <summary>The definitions of registers that only this dossier has, as their files say them, by key.</summary>
    public ImmutableSortedDictionary<string, string> OwnRegisters { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public Targets Targets { get; init; } = new();

    /// <summary>What was noted in the course of the year.</summary>
    public YearNotes Notes { get; init; } = new();

    /// <summary>The clerk's own words, by the name of their file without ending.</summary>
    public ImmutableSortedDictionary<string, string> Narrative { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What people made of documents of the package in an editor, by the document's name; as the files have it.</summary>
    public ImmutableSortedDictionary<string, string> Returned { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>By sha-256.</summary>
    public ImmutableSortedDictionary<string, EvidenceFile> Evidence { get; init; } =
        ImmutableSortedDictionary.Create<string, EvidenceFile>(StringComparer.Ordinal);

    /// <summary>What the columns of imported workbooks were said to hold: <c>posts/阅读量</c> is <c>reads</c>,
    /// <c>events/花费</c> is <c>spent:万元</c>.</summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>待确认: what was taken over from elsewhere, by key; see <see cref="Unconfirmed"/> for what of it is still open.</summary>
    public ImmutableSortedDictionary<string, Unconfirmed> ToConfirm { get; init; } =
        ImmutableSortedDictionary.Create<string, Unconfirmed>(StringComparer.Ordinal);

    /// <summary>Records that look like one and that a person has told apart, by <see cref="RecordPair.Key"/>.</summary>
    public ImmutableSortedDictionary<string, RecordPair> DistinctRecordPairs { get; init; } =
        ImmutableSortedDictionary.Create<string, RecordPair>(StringComparer.Ordinal);

    /// <summary>Records that probably are one, as long as nobody has decided.</summary>
    public IReadOnlyList<LikelyDuplicate> LikelyDuplicates =>
        [
            .. Registers
                .Values.SelectMany(DuplicateGuard.FindDuplicates)
                .Where(pair => !DistinctRecordPairs.ContainsKey(pair.Pair.Key)),
        ];

    /// <summary>The values that still say what was taken over; one that a person edited counts as confirmed.</summary>
    public IReadOnlyList<Unconfirmed> Unconfirmed
    {
        get
        {
            var values = new DossierValues(this);
            return [.. ToConfirm.Values.Where(mark => values.FindValue(mark.Key)?.Words == mark.Value)];
        }
    }

    /// <summary>The names of stored files by sha-256; two files of one name are not told apart by it.</summary>
    public IReadOnlyDictionary<string, string> EvidenceNames =>
        Evidence
            .Values.GroupBy(file => file.Name, StringComparer.Ordinal)
            .Where(files => files.Count() == 1)
            .ToDictionary(files => files.Single().Sha256, files => files.Key, StringComparer.Ordinal);

    /// <summary>Every use of a stored file, with its place in Chinese.</summary>
    public IEnumerable<(string Place, string Sha256)> EvidenceUsed =>
        Targets.EvidenceUsed.Concat(
            from register in Registers.Values
            from record in register.Records.Values
            from version in record.Versions
            from proof in version.Values.Values.OfType<EvidenceValue>()
            select ($"台账“{register.Definition.Label}”记录“{record.Id}”第{version.Number}版", proof.Sha256)
        );

    public EvidenceTraces EvidenceTraces => new(Evidence);

    /// <summary>Every figure of the dossier, with those that packs compute from others.</summary>
    public FactStore ComputeFacts(IEnumerable<FactFormula> computed)
    {
        return new(BuildFactGraph(computed), Ledger, Registers.Values);
    }

    // A count or an amount that nobody has entered is what the register tells that must agree with it.
    private FactFormula FillFromRecords(FactFormula formula)
    {
        if (formula is not (EnteredFormula { Quantity: null } or LedgerFormula))
            return formula;
        var counting = (
            from register in Registers.Values
            where register.FillStatus != FillStatus.Unfilled
            from measure in register.Definition.Measures
            where measure.AgreesWith == formula.Key && KnowsStates(register, measure)
            select new ComputedFormula(
                formula.Key,
                formula.Label,
                Computation.Sum,
                measure.Unit,
                [$"{register.Definition.Key}.{measure.Key}"]
            )
        ).FirstOrDefault();
        return counting is null || IsToldByLedger(formula) ? formula : counting;
    }

    // Of vehicles whose state nobody wrote it is not known how many are held.
    private static bool KnowsStates(Register register, MeasureDefinition measure) =>
        measure.Where.All(filter => filter.Field != FieldFilter.StateField)
        || register.Records.Values.All(record =>
            record.Current.IsWithdrawn || record.Current.State is not null
        );

    private bool IsToldByLedger(FactFormula formula) =>
        formula is LedgerFormula amount
        && new LedgerFigures(Ledger).FindAmount(amount.LedgerKey, amount.Column) is not null;

    public FactGraph BuildFactGraph(IEnumerable<FactFormula> computed)
    {
        return Domain.Facts.FactGraph.FromFormulas([
            .. FactPlan.CreateFormulas(Ledger).Select(FillFromRecords),
            .. Registers.Values.SelectMany(register => FactPlan.CreateFormulas(register.Definition)),
            .. Targets.Entered,
            .. computed,
        ]);
    }
}
