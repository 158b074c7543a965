using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
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

    public Dossier FillMissingValues(Dossier dossier)
    {
        var filled = dossier with
        {
            Unit = FillMissingValues(dossier.Unit),
            Ledger = FillMissingValues(dossier.Ledger),
            Registers = FillMissingValues(dossier.Registers),
            Narrative = report
                .Texts.Where(text => !dossier.Narrative.ContainsKey(text.Key))
                .Aggregate(dossier.Narrative, (texts, text) =>
                    texts.Add(
                        text.Key,
                        ExtractValue(DossierKey.FromNarrative(text.Key).ToString(), text.Value)
                    )
                ),
        };
        var values = new DossierValues(filled);
        return filled with
        {
            ToConfirm = filled.ToConfirm.SetItems(
                sources.Select(taken => CreateMark(values, taken.Key, taken.Value))
            ),
        };
    }

    /// <summary>The keys of what the report says and the dossier said already, so that it was not taken.</summary>
    public IReadOnlyList<string> FindStanding(Dossier dossier) =>
        [.. ListKeys(dossier).Where(key => !sources.ContainsKey(key)).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> ListKeys(Dossier dossier) =>
        [
            .. report.Level is null ? Array.Empty<string>() : ["unit.level"],
            .. report.Affiliation is null ? Array.Empty<string>() : ["unit.affiliation"],
            .. report.SupervisingDepartment is null ? Array.Empty<string>() : ["unit.supervising-department"],
            .. report.Duties is null ? Array.Empty<string>() : ["unit.duties"],
            .. report.Counts.Keys,
            .. report.Amounts.Select(amount => $"{amount.Key}.{amount.Column.ToColumnKey()}"),
            .. report.Texts.Keys.Select(text => DossierKey.FromNarrative(text).ToString()),
            .. ListRecordKeys(dossier, promises?.Register, report.Promises.Count),
            .. ListRecordKeys(dossier, pending?.Register, report.Pending.Count),
        ];

    private IEnumerable<string> ListRecordKeys(Dossier dossier, string? register, int count) =>
        register is not null && dossier.Registers.ContainsKey(register)
            ? Enumerable
                .Range(1, count)
                .Select(number => DossierKey.FromRecord(register, FormatId(number)).ToString())
            : [];

    private string FormatId(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"from-{report.Year}-{number}");

    private static KeyValuePair<string, Unconfirmed> CreateMark(
        DossierValues values,
        string key,
        string source
    )
    {
        return KeyValuePair.Create(key, new Unconfirmed(key, values.FindValue(key)!.Words!, source));
    }

    private UnitProfile FillMissingValues(UnitProfile unit) =>
        unit with
        {
            Name =
                unit.Name == NoName && report.UnitName is { } name
                    ? ExtractValue("unit.name", name)
                    : unit.Name,
            Id = unit.Name == NoName && report.UnitName is { } named ? UnitId.FromName(named.Value) : unit.Id,
            Level = unit.Level ?? ExtractText("unit.level", report.Level),
            Affiliation = unit.Affiliation ?? ExtractText("unit.affiliation", report.Affiliation),
            SupervisingDepartment = unit.SupervisingDepartment
                ?? ExtractText("unit.supervising-department", report.SupervisingDepartment),
            Duties =
                unit.Duties.Count == 0 && report.Duties is { } duties
                    ? ExtractValue("unit.duties", duties)
                    : unit.Duties,
        };

    private Ledger FillMissingValues(Ledger ledger) =>
        ledger with
        {
            Staff = ledger.Staff with
            {
                Posts = ledger.Staff.Posts ?? ExtractCount("staff.posts"),
                InService = ledger.Staff.InService ?? ExtractCount("staff.in-service"),
                Retired = ledger.Staff.Retired ?? ExtractCount("staff.retired"),
                Temporary = ledger.Staff.Temporary ?? ExtractCount("staff.temporary"),
            },
            ThreePublic = ledger.ThreePublic with
            {
                VehiclesHeld = ledger.ThreePublic.VehiclesHeld ?? ExtractCount("three-public.vehicles-held"),
            },
            PriorThreePublic = FillMissingValues(ledger.PriorThreePublic),
            Named = report.Amounts.Aggregate(
                report.Amounts.Aggregate(ledger.Named.ToImmutableList(), FillMissingAmount),
                KeepPrintedAmount
            ),
        };

    // What the report prints stays beside what other papers tell of its year.
    private static ImmutableList<NamedAmount> KeepPrintedAmount(
        ImmutableList<NamedAmount> named,
        ExtractedAmount taken
    ) => taken.PutInto(named, LastReportItem.CreateKey(taken.Key));

    private ThreePublicCounts FillMissingValues(ThreePublicCounts prior) =>
        prior.ChooseCounts((key, known) => known ?? ExtractCount($"three-public.prior-{key}"));

    private ImmutableList<NamedAmount> FillMissingAmount(
        ImmutableList<NamedAmount> named,
        ExtractedAmount taken
    )
    {
        if (named.Exists(amount => amount.Key == taken.Key && amount.Amounts[taken.Column] is not null))
            return named;
        sources[$"{taken.Key}.{taken.Column.ToColumnKey()}"] = taken.Source;
        return taken.PutInto(named, taken.Key);
    }

    private ImmutableSortedDictionary<string, Register> FillMissingValues(
        ImmutableSortedDictionary<string, Register> registers
    )
    {
        if (promises is not null)
            registers = AddMissingRecords(
                registers,
                promises.Register,
                report.Promises.Select(taken =>
                    (CreateFieldValues(promises, taken.Value), promises.State, taken.Source)
                )
            );
        if (pending is not null)
            registers = AddMissingRecords(
                registers,
                pending.Register,
                report.Pending.Select(taken =>
                    (CreateFieldValues(pending, taken.Value), taken.Value.State, taken.Source)
                )
            );
        return registers;
    }

    private ImmutableSortedDictionary<string, Register> AddMissingRecords(
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
            var id = FormatId(++number);
            if (register.Records.ContainsKey(id))
                continue;
            register = register.WithRecord(
                Record.FromFirstVersion(id, new(1, values, recordedAt, RecordedBy) { State = state })
            );
            sources[DossierKey.FromRecord(name, id).ToString()] = source;
        }

        return registers.SetItem(name, register);
    }

    private static ImmutableSortedDictionary<string, FieldValue> CreateFieldValues(
        PromiseFields fields,
        OpenPromise promise
    )
    {
        return CreateFieldValues((fields.Problem, promise.Problem), (fields.Measure, promise.Measure));
    }

    private static ImmutableSortedDictionary<string, FieldValue> CreateFieldValues(
        PendingFields fields,
        PendingMatter matter
    )
    {
        return CreateFieldValues((fields.Name, matter.Name), (fields.Note, matter.Note));
    }

    private static ImmutableSortedDictionary<string, FieldValue> CreateFieldValues(
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

    private string? ExtractText(string key, ExtractedValue<string>? taken)
    {
        return taken is null ? null : ExtractValue(key, taken);
    }

    private int? ExtractCount(string key)
    {
        return report.Counts.TryGetValue(key, out var taken) ? ExtractValue(key, taken) : null;
    }

    private T ExtractValue<T>(string key, ExtractedValue<T> taken)
    {
        sources[key] = taken.Source;
        return taken.Value;
    }
}
