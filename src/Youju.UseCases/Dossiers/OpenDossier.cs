using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Packs.Codes;
using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reporting.Package;
using Youju.Storage;
using Youju.Storage.Texts;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier with the packs that decide and its facts.</summary>
internal sealed record OpenDossier(Dossier Dossier, Pack Pack, FactGraph Graph, FactStore Facts)
{
    /// <param name="pack">A pack to lay over the dossier's own.</param>
    /// <exception cref="UsageException">The folder is no dossier, or something in it does not fit.</exception>
    public static OpenDossier FromFolder(string folder, string? pack)
    {
        try
        {
            return FromDossier(DossierFolder.ReadDossier(folder), pack);
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <exception cref="UsageException">Something in it does not fit.</exception>
    public static OpenDossier FromDossier(Dossier dossier, string? pack)
    {
        var packs = PackLibrary.LoadPack(pack is null ? dossier.Packs : LayOver(dossier.Packs, pack));
        return new OpenDossier(
            dossier,
            packs,
            dossier.BuildFactGraph(packs.Formulas),
            dossier.ComputeFacts(packs.Formulas)
        ).RequireBoundIndicators();
    }

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
            : throw new UsageException(
                string.Join("\n\n", lost.Select(one => $"targets.yaml：{ExplainLostReference(one)}"))
            );
    }

    private static string ExplainLostReference(LostReference lost) =>
        $"{lost.Place}引用了不存在的“{lost.Missing}”。{(lost.Known.Count == 0 ? "" : StrictYaml.SuggestWords(lost.Missing, lost.Known))}";

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

    private static IEnumerable<string> DescribeUnconfirmed(int count, string folder) =>
        count == 0
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"有 {count} 项取来的值还没有人确认，用 youju confirm {folder} 查看"
                ),
            ];

    /// <summary>Where the ledger contradicts itself and what probably counts twice; a package lists them among what is open.</summary>
    public IEnumerable<string> Contradictions =>
        [
            .. Reporting.Package.Contradictions.DescribeGaps(Dossier.Ledger, Pack.LedgerIdentities),
            .. Duplicates.DescribeGaps(Dossier),
        ];

    // Two records that probably are one are told as that.
    private IEnumerable<DoubleCount> DoubleCounts
    {
        get
        {
            var duplicates = Dossier.LikelyDuplicates.Select(pair => pair.Pair).ToHashSet();
            return Dossier.Registers.Values.SelectMany(register =>
                DoubleCountGuard
                    .CheckRegister(register)
                    .Where(twice =>
                        !duplicates.Contains(new(register.Definition.Key, twice.FirstId, twice.SecondId))
                    )
            );
        }
    }

    /// <summary>What else a person should look at before believing the figures.</summary>
    public IEnumerable<string> CollectWarnings(string folder) =>
        [
            .. Graph.Problems,
            .. YearCoverage.DescribeGaps(Dossier.Packs.Select(PackLibrary.ReadManifest), Dossier.Year),
            .. ForeignColumns.DescribeColumns(Dossier),
            .. Identities
                .CheckLedger(Dossier.Ledger, Pack.LedgerIdentities)
                .Where(result => result is { IsWrong: true, Identity.Severity: Severity.Info })
                .Select(result => result.DescribeResult()),
            .. new LedgerCodes(Pack.Subjects).FindUnknownCodes(Dossier.Ledger),
            .. from register in Dossier.Registers.Values
            from record in register.Records.Values
            from problem in register.Definition.CheckRecord(record)
            select $"台账“{register.Definition.Label}”记录{register.Definition.FormatNameWithId(record.Id, record.Current)}：{problem.Message}",
            .. ReferenceCheck.CheckRecords(Dossier).Select(ExplainLostReference),
            .. Dossier.Registers.Values.SelectMany(register =>
                YearGuard.FindRecordsOutsideYear(register, Dossier.Year)
            ),
            .. DoubleCounts.Select(twice => twice.Message),
            .. DossierFolder.VerifyEvidence(folder, Dossier),
            .. from file in Dossier.Evidence.Values
            from key in file.Proves
            where Provable.FindTarget(key) is null
            select $"佐证“{file.Name}”要证明的“{key}”不在档案里",
            .. DescribeUnconfirmed(Dossier.Unconfirmed.Count, folder),
        ];
}
