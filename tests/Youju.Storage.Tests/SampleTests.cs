using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>The sample dossier must be one that a reviewer cannot fault.</summary>
public sealed class SampleTests
{
    private static readonly Dossier Sample = TestFolder.ReadDossier(Folder);

    /// <summary>To write it anew, set YOUJU_ACCEPT=1 and run this test.</summary>
    [Fact]
    public void Is_written_as_the_program_writes_it()
    {
        if (Environment.GetEnvironmentVariable("YOUJU_ACCEPT") == "1")
            TestFolder.WriteTexts(Folder, Sample);

        Assert.All(DossierText.FormatFiles(Sample), file =>
            Assert.Equal(
                file.Value,
                System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, file.Key)))
            )
        );
    }

    [Fact]
    public void Breaks_no_identity() =>
        Assert.Empty(
            Identities
                .CheckLedger(Sample.Ledger, PackLibrary.LoadPack(Sample.Packs).LedgerIdentities)
                .Where(result => result.Verdict is Verdict.Contradiction or Verdict.UnitSlip)
                .Select(result => result.Proof[0])
        );

    [Fact]
    public void States_the_totals_of_the_report()
    {
        var figures = new LedgerFigures(Sample.Ledger);

        Assert.Equal(62.61m, figures.FindAmount("basic", AmountColumn.Executed)!.Value.Value.Yuan / 10_000);
        Assert.Equal(31.17m, figures.FindAmount("project", AmountColumn.Executed)!.Value.Value.Yuan / 10_000);
        Assert.Equal(
            93.78m,
            figures.FindAmount("expenditure", AmountColumn.Executed)!.Value.Value.Yuan / 10_000
        );
    }

    [Fact]
    public void Has_no_record_its_register_would_refuse() =>
        Assert.Empty(
            Sample.Registers.Values.SelectMany(register =>
                register.Records.Values.SelectMany(register.Definition.CheckRecord)
            )
        );

    [Fact]
    public void Counts_nobody_twice() =>
        Assert.Empty(Sample.Registers.Values.SelectMany(DoubleCountGuard.CheckRegister));

    [Fact]
    public void Computes_every_fact_without_a_circle() =>
        Assert.Empty(Sample.BuildFactGraph(PackLibrary.LoadPack(Sample.Packs).Formulas).Problems);

    [Theory]
    [InlineData("events.visitors", 300_000, Exactness.LowerBound)]
    [InlineData("contests.good", 500, Exactness.UpperBound)]
    [InlineData("followers.gained", 600, Exactness.Range)]
    [InlineData("applications.passed", 3, Exactness.Exact)]
    public void Keeps_soft_numbers_soft(string key, int value, Exactness exactness)
    {
        var quantity = Sample
            .ComputeFacts(PackLibrary.LoadPack(Sample.Packs).Formulas)
            .FindFact(key)!
            .Quantity!.Value;

        Assert.Equal((value, exactness), (quantity.Value, quantity.Exactness));
    }

    private static string Folder => Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
}
