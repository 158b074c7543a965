using System.Diagnostics;
using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage.Files;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage.Tests.Fuzzing;

/// <summary>Broken dossiers must be read or refused, never crash or hang; what is read is written and read again without loss.</summary>
/// <remarks>
/// The long run is this test with <c>YOUJU_FUZZ=200000</c> in the environment; <c>YOUJU_FUZZ_FROM</c> gives the number of the first
/// mutant, so that a failure can be met again alone.
/// </remarks>
public sealed class DossierFuzzTests(ITestOutputHelper output)
{
    private const int ShortRun = 2000;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    private static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);
    private static readonly IReadOnlyDictionary<string, byte[]> Sound = Read(
        Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024")
    );

    [Fact]
    public void Every_mutant_is_read_or_refused()
    {
        var (first, count) = (Setting("YOUJU_FUZZ_FROM") ?? 0, Setting("YOUJU_FUZZ"));
        var (started, budget) = (
            Stopwatch.GetTimestamp(),
            count is null ? TimeSpan.FromSeconds(10) : TimeSpan.FromHours(2)
        );
        var (failures, refused, number) = (new List<string>(), 0, first);
        for (; number < first + (count ?? ShortRun) && Stopwatch.GetElapsedTime(started) < budget; number++)
        {
            if (Try(number) is not { } told)
                continue;
            if (told.Length == 0)
                refused++;
            else
                failures.Add($"{number}: {told}");
        }

        output.WriteLine($"{number - first} mutants, {refused} refused, {failures.Count} failures");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(10)));
        Assert.InRange(refused, 1, number - first - 1);
    }

    // Null where it was read, nothing where it was refused, else what went wrong.
    private static string? Try(int number)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, bytes) in DossierMutator.Mutant(number, Sound))
            {
                if (FileText.DecodeBytes(bytes) is not { } text)
                    return "";
                files[path] = text;
            }

            Use(DossierText.ParseDossier(files, PackOf));
            return Stopwatch.GetElapsedTime(began) > Slow ? "took too long" : null;
        }
        catch (Exception wrong) when (wrong is DossierException or FileException)
        {
            return string.IsNullOrWhiteSpace(wrong.Message) ? "refused without a word" : "";
        }
        catch (Exception wrong)
        {
            return wrong.ToString();
        }
    }

    private static Pack PackOf(IReadOnlyList<string> packs) =>
        packs is ["cn-hunan", "tourism"] ? Pack : PackLibrary.LoadPack(packs);

    private static void Use(Dossier dossier)
    {
        var written = DossierText.FormatFiles(dossier);
        Assert.Equal(written, DossierText.FormatFiles(DossierText.ParseDossier(written, PackOf)));
        var facts = dossier.ComputeFacts(Pack.Formulas);
        var scorer = new Scorer(Pack.Scoring!.ToScoringPolicy(), key => facts.FindFact(key)?.Quantity);
        _ = scorer.ScoreForm(dossier.Targets.Indicators, Pack.Indicators.ExecutionRate).Total;
        _ = scorer.ScoreCommon(Pack.Indicators.Common, dossier.Targets.Common).Total;
        _ = facts.All.Count();
        _ = Identities.CheckLedger(dossier.Ledger, Pack.LedgerIdentities).Count;
        _ = ReferenceCheck.CheckRecords(dossier).Count();
        foreach (var register in dossier.Registers.Values)
            _ =
                DoubleCountGuard.CheckRegister(register).Count()
                + register.Records.Values.Sum(record => register.Definition.CheckRecord(record).Count());
    }

    private static Dictionary<string, byte[]> Read(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => DossierText.IsDossierFile(file.Path))
            .ToDictionary(file => file.Path, file => File.ReadAllBytes(file.File), StringComparer.Ordinal);

    private static int? Setting(string name) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
