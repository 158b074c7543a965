using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;

namespace Youju.Domain.NextYear;

/// <summary>Which fields of registers tell what became of a record by the end of the year.</summary>
/// <param name="Promises">The register that keeps last year's measures; null where the packs have none.</param>
/// <param name="Pending">The register of what waits for an outcome; null where the packs have none.</param>
public sealed record CarriedFields(PromiseFields? Promises, PendingFields? Pending)
{
    /// <summary>Whether a field tells how far something had come: last year's words, once the year is over.</summary>
    internal bool TellsOutcome(string register, string field) =>
        (register == Pending?.Register && field == Pending.Note)
        || (register == Promises?.Register && field == Promises.Outcome);
}

/// <summary>What goes on into the next year, for the person who opens it.</summary>
/// <param name="Label">What it is, in Chinese: 创建申报.</param>
/// <param name="Names">What people call each of it.</param>
public sealed record CarriedGroup(string Label, IReadOnlyList<string> Names);

/// <summary>
/// Opens the year after a dossier's: what is unfinished, promised or kept in levels goes on, and what was last
/// year's words or targets is marked as such.
/// </summary>
/// <param name="facts">The figures of the year that is over.</param>
/// <param name="openedAt">The time that new records carry.</param>
public sealed class NextDossier(Dossier last, FactStore facts, CarriedFields fields, DateTimeOffset openedAt)
{
    private const string TargetPart = "target";
    private readonly NextRegisters registers = new(last, fields, openedAt);

    /// <summary>The items of the ledger that its report states by name.</summary>
    public IReadOnlyCollection<string> ReportedItems { get; init; } = [];

    /// <summary>What goes on, in the order of a dossier.</summary>
    public IReadOnlyList<CarriedGroup> Carried =>
        [
            .. registers.Carried,
            new(
                "收支账各行（只带上年的数）",
                [.. last.Ledger.Lines.Select(line => line.Project ?? line.Kind.ToChineseLabel())]
            ),
            new("指标（目标值待确认）", [.. last.Targets.All.Select(indicator => indicator.Name)]),
            new("上年的文字（已标明）", [.. last.Narrative.Keys]),
        ];

    /// <param name="blank">An empty dossier of the unit and the next year, under the packs that hold then.</param>
    public Dossier FillBlank(Dossier blank)
    {
        var next = blank with
        {
            Unit = last.Unit.Name == Draft.NoName ? last.Unit : last.Unit with { Id = last.Unit.Identity },
            Ledger = CarryLedger(blank.Ledger),
            Registers = registers.CarryInto(blank.Registers),
            Targets = NextTargets.CarryOver(last.Targets, facts),
            Narrative = last.Narrative.ToImmutableSortedDictionary(
                text => text.Key,
                text => NextWords.MarkText(text.Value, facts),
                StringComparer.Ordinal
            ),
            Columns = last.Columns,
        };
        return next with { ToConfirm = MarkOpenValues(next) };
    }

    private Ledger CarryLedger(Ledger blank)
    {
        var carried = NextLedger.CarryOver(last.Ledger, blank);
        return carried with
        {
            Named = [.. carried.Named, .. NextLedger.ListReportedAmounts(last.Ledger, ReportedItems)],
        };
    }

    private ImmutableSortedDictionary<string, Unconfirmed> MarkOpenValues(Dossier next)
    {
        var values = new DossierValues(next);
        var keys = ListCountKeys()
            .Concat(registers.CarriedKeys)
            .Concat(
                next.Targets.All.Where(HasTarget)
                    .Select(indicator => DossierKey.FromIndicator(TargetPart, indicator.Id).ToString())
            );
        return keys.Select(key => (Key: key, values.FindValue(key)?.Words))
            .Where(open => open.Words is not null)
            .ToImmutableSortedDictionary(
                open => open.Key,
                open => new Unconfirmed(open.Key, open.Words!, NextLedger.NameOfDossier(last.Year)),
                StringComparer.Ordinal
            );
    }

    private static bool HasTarget(Indicator indicator) =>
        indicator.Target is not null || indicator.TargetText is not null;

    // People and cars stay where they are until somebody says otherwise, and somebody must say so.
    private static IEnumerable<string> ListCountKeys() =>
        ["staff.posts", "staff.in-service", "staff.retired", "staff.temporary", "three-public.vehicles-held"];
}
