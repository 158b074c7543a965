using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Findings;
using Youju.Domain.Outliers;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Import.Records;
using Youju.Packs.Codes;
using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reporting.Package;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Texts;
using Youju.Text.Yaml;
using Youju.Tourism.Records;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier with the packs that decide and its facts.</summary>
public sealed record OpenDossier(Dossier Dossier, Pack Pack, FactGraph Graph, FactStore Facts)
{
    /// <summary>What is wrong with single records.</summary>
    public RecordFaults Faults { get; } = new(Pack);

    /// <summary>What stood in the folder when it was read.</summary>
    public DossierVersion Seen { get; private init; }

    /// <summary>What stands in the folder and no step wrote, in Chinese.</summary>
    public IReadOnlyList<string> HandChanges { get; private init; } = [];

    /// <param name="pack">A pack to lay over the dossier's own.</param>
    /// <exception cref="UsageException">The folder is no dossier, or something in it does not fit.</exception>
    public static OpenDossier FromFolder(DossierId folder, string? pack)
    {
        try
        {
            return FromStored(folder.Store.ReadAsync(folder).GetAwaiter().GetResult(), pack);
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <param name="stored">A dossier with the version that stood where it was read.</param>
    /// <exception cref="UsageException">Something in it does not fit.</exception>
    public static OpenDossier FromStored(Stored<Dossier> stored, string? pack) =>
        FromDossier(stored.Content, pack) with
        {
            Seen = stored.Version,
            HandChanges = stored.HandChanges,
        };

    /// <exception cref="UsageException">Something in it does not fit.</exception>
    public static OpenDossier FromDossier(Dossier dossier, string? pack)
    {
        var packs = PackLibrary.LoadPack(pack is null ? dossier.Packs : LayOver(dossier.Packs, pack));
        packs = packs with { Registers = OwnRegisterFiles.AddTo(packs.Registers, ListOwn(dossier)) };
        var known = packs.KnowItems(dossier);
        return new OpenDossier(
            known,
            packs,
            known.BuildFactGraph(packs.ListFormulas(known.Ledger)),
            known.ComputeFacts(packs.ListFormulas(known.Ledger))
        ).RequireBoundIndicators();
    }

    // What the dossier defines itself is as good as what its packs define.
    private static IEnumerable<RegisterDefinition> ListOwn(Dossier dossier) =>
        dossier
            .OwnRegisters.Keys.Where(dossier.Registers.ContainsKey)
            .Select(key => dossier.Registers[key].Definition);

    // Another version of a pack takes the place of the one that the dossier has.
    private static IReadOnlyList<string> LayOver(IReadOnlyList<string> packs, string upper)
    {
        var id = PackPin.ParsePin(upper).Id;
        return packs.Any(pack => PackPin.ParsePin(pack).Id == id)
            ? [.. packs.Select(pack => PackPin.ParsePin(pack).Id == id ? upper : pack)]
            : [.. packs, upper];
    }

    // An indicator without its figure would be scored as if nobody had measured it.
    private OpenDossier RequireBoundIndicators()
    {
        var lost = ReferenceCheck.CheckIndicators(Dossier, [.. Facts.All.Select(fact => fact.Key)]).ToList();
        return lost.Count == 0
            ? this
            : throw new UsageException(DossierRemarks.LostIndicators, [.. lost.SelectMany(ListLostWords)]);
    }

    private static string[] ListLostWords(LostReference lost) =>
        [
            lost.Place,
            lost.Missing,
            lost.Known.Count == 0 ? "" : StrictYaml.SuggestWords(lost.Missing, lost.Known),
        ];

    public FactTracer Tracer =>
        new(
            Facts,
            Dossier.Registers.ToDictionary(
                register => register.Key,
                register => register.Value.Definition,
                StringComparer.Ordinal
            ),
            Dossier.EvidenceTraces
        );

    public EvidenceTargets Provable => new(Dossier, Facts);

    /// <summary>Where the ledger contradicts itself and what probably counts twice; a package lists them among what is open.</summary>
    public IEnumerable<Remark> Contradictions =>
        [
            .. Reporting
                .Package.Contradictions.FindGaps(Dossier, Facts, Pack.LedgerIdentities)
                .Concat(Duplicates.FindGaps(Dossier)),
        ];

    // Two records that probably are one are told as that.
    private IEnumerable<RecordNotice> DescribeDoubleCounts()
    {
        var duplicates = Dossier.LikelyDuplicates.Select(pair => pair.Pair).ToHashSet();
        return from register in Dossier.Registers.Values
            from twice in DoubleCountGuard.CheckRegister(register)
            where !duplicates.Contains(new(register.Definition.Key, twice.FirstId, twice.SecondId))
            select new RecordNotice(register.Definition.Key, twice.SecondId, twice.Message);
    }

    /// <summary>What else a person should look at before believing the figures.</summary>
    /// <param name="folder">Where the dossier lies.</param>
    public IEnumerable<Remark> CollectWarnings(DossierId folder) =>
        [
            .. CollectLedgerWarnings().Select(words => Warn(DossierRemarks.Found, null, words)),
            .. ForeignColumns
                .FindColumns(Dossier)
                .Select(column =>
                    Warn(
                        DossierRemarks.ColumnUnknown,
                        new(column.Register ?? LedgerForm.LinesKey),
                        column.Words,
                        column.Label,
                        column.Column
                    )
                ),
            .. WarnOfRecords(),
            .. ReferenceCheck
                .CheckRecords(Dossier)
                .Select(lost => Warn(DossierRemarks.LostReference, null, ListLostWords(lost))),
            .. OutsideYear.FindGaps(Dossier),
            .. CollectRecordNotices()
                .Select(notice => Warn(DossierRemarks.Found, notice.Place, notice.Words)),
            .. folder
                .Store.VerifyEvidence(folder, Dossier)
                .Select(words => Warn(DossierRemarks.Found, null, words)),
            .. from file in Dossier.Evidence.Values
            from key in file.Proves
            where Provable.FindTarget(key) is null
            select Warn(DossierRemarks.ProvesNothing, new($"evidence/{file.Sha256}"), file.Name, key),
            .. WarnOfUnconfirmed(folder),
            .. HandChanges.Count == 0
                ? Array.Empty<Remark>()
                : [Warn(DossierRemarks.ChangedByHand, null, string.Join("、", HandChanges), folder.Folder)],
        ];

    private IEnumerable<Remark> WarnOfRecords() =>
        from register in Dossier.Registers.Values
        from record in register.Records.Values
        from problem in Faults.FindProblems(register.Definition, record)
        select Warn(
            DossierRemarks.RecordProblem,
            new($"{register.Definition.Key}/{record.Id}"),
            register.Definition.Label,
            register.Definition.FormatNameWithId(record.Id, record.Current),
            problem.Message
        );

    private IEnumerable<string> CollectLedgerWarnings() =>
        [
            .. Graph.Problems,
            .. YearCoverage.DescribeGaps(Dossier.Packs.Select(PackLibrary.ReadManifest), Dossier.Year),
            .. Identities
                .CheckLedger(Dossier.Ledger, Pack.LedgerIdentities)
                .Where(result => result is { IsWrong: true, Identity.Severity: Severity.Info })
                .Select(result => result.DescribeResult()),
            .. new LedgerCodes(Pack.Subjects).FindUnknownCodes(Dossier.Ledger),
            .. DossierOutliers.ListQuestions(Dossier, Facts, Pack.Outliers),
        ];

    private IEnumerable<RecordNotice> CollectRecordNotices() =>
        [.. DescribeDoubleCounts(), .. DescribeSignals(new(Dossier.Year, 12, 31))];

    /// <summary>What the registers' own rules find red or amber on a day, in Chinese.</summary>
    public IEnumerable<RecordNotice> DescribeSignals(DateOnly day) =>
        from register in Dossier.Registers.Values
        from signal in RecordSignals.FindSignals(register, Dossier.Year, day)
        let record = register.Records[signal.RecordId]
        let light = signal.Rule.Level == RuleLevel.Red ? "红灯" : "黄灯"
        let name = register.Definition.FormatNameWithLabel(record.Id, record.Current)
        select new RecordNotice(
            register.Definition.Key,
            record.Id,
            $"{light}　{name}{FormatPeriod(register.Definition, record.Current)}{signal.Message}"
        );

    // Months and days of one thing bear one name: which of them it is stands behind it.
    private static string FormatPeriod(RegisterDefinition register, RecordVersion version)
    {
        const string Day = "M月d日";
        if (
            register is not { Parent: not null, Period: { } period }
            || DateRangeValue.FromFieldValue(version[period]) is not { } days
        )
            return "";
        var (first, last) = (PrintDay(days.First, Day), PrintDay(days.Last, Day));
        return days.First == days.Last ? $"（{first}）"
            : days.First.Month == days.Last.Month ? $"（{PrintDay(days.First, "M月")}）"
            : $"（{first}至{last}）";
    }

    private static string PrintDay(DateOnly day, string form) =>
        day.ToString(form, CultureInfo.InvariantCulture);

    private IEnumerable<Remark> WarnOfUnconfirmed(DossierId folder)
    {
        if (Dossier.Unconfirmed.Count is > 0 and var count)
            yield return Warn(
                DossierRemarks.ValuesUnconfirmed,
                new("to-confirm"),
                count.ToString(CultureInfo.InvariantCulture),
                folder.Folder
            );
    }

    private static Remark Warn(string code, RemarkPlace? place, params IReadOnlyList<string> values) =>
        new(code, Severity.Warning, place, values);
}

/// <summary>What a person should know of a record, in Chinese.</summary>
public sealed record RecordNotice(string Register, string Id, string Words)
{
    public RemarkPlace Place => new($"{Register}/{Id}");
}
