using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;

namespace Youju.Domain.Drafts;

/// <summary>Fills a dossier with what last year's report leaves to it, each value marked to be confirmed.</summary>
/// <remarks>What the dossier already says stays, so that filling twice does no harm.</remarks>
/// <param name="recordedAt">The time that new records carry.</param>
public sealed class Draft(
    LastReport report,
    PromiseFields? promises,
    PendingFields? pending,
    DateTimeOffset recordedAt
)
{
    /// <summary>The name of a unit that nobody has named yet.</summary>
    public const string NoName = "【待补：单位名称】";

    private const string RecordedBy = "上年报告";

    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);

    public Dossier Fill(Dossier dossier)
    {
        var filled = dossier with
        {
            Unit = Fill(dossier.Unit),
            Ledger = Fill(dossier.Ledger),
            Registers = Fill(dossier.Registers),
            Narrative = report
                .Texts.Where(text => !dossier.Narrative.ContainsKey(text.Key))
                .Aggregate(dossier.Narrative, (texts, text) =>
                    texts.Add(text.Key, From(DossierValues.NarrativePrefix + text.Key, text.Value))
                ),
        };
        var values = new DossierValues(filled);
        return filled with
        {
            ToConfirm = filled.ToConfirm.SetItems(
                sources.Select(taken => Mark(values, taken.Key, taken.Value))
            ),
        };
    }

    private static KeyValuePair<string, Unconfirmed> Mark(DossierValues values, string key, string source) =>
        KeyValuePair.Create(key, new Unconfirmed(key, values.Find(key)!.Words!, source));

    private UnitProfile Fill(UnitProfile unit) =>
        unit with
        {
            Name = unit.Name == NoName && report.UnitName is { } name ? From("unit.name", name) : unit.Name,
            Level = unit.Level ?? Text("unit.level", report.Level),
            Affiliation = unit.Affiliation ?? Text("unit.affiliation", report.Affiliation),
            SupervisingDepartment = unit.SupervisingDepartment
                ?? Text("unit.supervising-department", report.SupervisingDepartment),
            Duties =
                unit.Duties.Count == 0 && report.Duties is { } duties
                    ? From("unit.duties", duties)
                    : unit.Duties,
        };

    private Ledger Fill(Ledger ledger) =>
        ledger with
        {
            Staff = ledger.Staff with
            {
                Posts = ledger.Staff.Posts ?? Count("staff.posts"),
                InService = ledger.Staff.InService ?? Count("staff.in-service"),
                Retired = ledger.Staff.Retired ?? Count("staff.retired"),
                Temporary = ledger.Staff.Temporary ?? Count("staff.temporary"),
            },
            ThreePublic = ledger.ThreePublic with
            {
                VehiclesHeld = ledger.ThreePublic.VehiclesHeld ?? Count("three-public.vehicles-held"),
            },
            PriorThreePublic = Fill(ledger.PriorThreePublic),
            Named = report.Amounts.Aggregate(ledger.Named.ToImmutableList(), Fill),
        };

    private ThreePublicCounts Fill(ThreePublicCounts prior) =>
        new(
            prior.AbroadGroups ?? Count("three-public.prior-abroad-groups"),
            prior.AbroadPersons ?? Count("three-public.prior-abroad-persons"),
            prior.VehiclesBought ?? Count("three-public.prior-vehicles-bought"),
            prior.VehiclesHeld ?? Count("three-public.prior-vehicles-held"),
            prior.ReceptionBatches ?? Count("three-public.prior-reception-batches"),
            prior.ReceptionPersons ?? Count("three-public.prior-reception-persons")
        );

    private ImmutableList<NamedAmount> Fill(ImmutableList<NamedAmount> named, TakenAmount taken)
    {
        var at = named.FindIndex(amount => amount.Key == taken.Key);
        if (at >= 0 && named[at].Amounts[taken.Column] is not null)
            return named;
        sources[$"{taken.Key}.{taken.Column.Key()}"] = taken.Source;
        if (at < 0)
            return named.Add(NamedAmount.Of(taken.Key, taken.Column, taken.Amount, taken.Cell));
        // What a person entered keeps the ground that the person gave.
        return named.SetItem(
            at,
            named[at].Source is CellSource
                ? named[at].With(taken.Column, taken.Amount, taken.Cell)
                : named[at] with
                {
                    Amounts = named[at].Amounts.With(taken.Column, taken.Amount.Value),
                }
        );
    }

    private ImmutableSortedDictionary<string, Register> Fill(
        ImmutableSortedDictionary<string, Register> registers
    )
    {
        if (promises is not null)
            registers = Fill(
                registers,
                promises.Register,
                report.Promises.Select(taken => (Fields(promises, taken.Value), promises.State, taken.Source))
            );
        if (pending is not null)
            registers = Fill(
                registers,
                pending.Register,
                report.Pending.Select(taken =>
                    (Fields(pending, taken.Value), taken.Value.State, taken.Source)
                )
            );
        return registers;
    }

    private ImmutableSortedDictionary<string, Register> Fill(
        ImmutableSortedDictionary<string, Register> registers,
        string name,
        IEnumerable<(
            ImmutableSortedDictionary<string, FieldValue> Values,
            string State,
            string Source
        )> entries
    )
    {
        if (!registers.TryGetValue(name, out var register))
            return registers;
        var number = 0;
        foreach (var (values, state, source) in entries)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"from-{report.Year}-{++number}");
            if (register.Records.ContainsKey(id))
                continue;
            register = register.With(
                Record.New(id, new(1, values, recordedAt, RecordedBy) { State = state })
            );
            sources[DossierValues.RecordKey(name, id)] = source;
        }

        return registers.SetItem(name, register);
    }

    private static ImmutableSortedDictionary<string, FieldValue> Fields(
        PromiseFields fields,
        OpenPromise promise
    ) => Fields((fields.Problem, promise.Problem), (fields.Measure, promise.Measure));

    private static ImmutableSortedDictionary<string, FieldValue> Fields(
        PendingFields fields,
        PendingMatter matter
    ) => Fields((fields.Name, matter.Name), (fields.Note, matter.Note));

    private static ImmutableSortedDictionary<string, FieldValue> Fields(
        params ReadOnlySpan<(string Key, string? Text)> fields
    )
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        foreach (var (key, text) in fields)
        {
            if (text is { Length: > 0 })
                values.Add(key, new TextValue(text));
        }

        return values.ToImmutable();
    }

    private string? Text(string key, Taken<string>? taken) => taken is null ? null : From(key, taken);

    private int? Count(string key) => report.Counts.TryGetValue(key, out var taken) ? From(key, taken) : null;

    private T From<T>(string key, Taken<T> taken)
    {
        sources[key] = taken.Source;
        return taken.Value;
    }
}
