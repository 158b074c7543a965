using Youju.Domain.Evidence;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Tests.Dossiers;

/// <summary>Lines of the ledger as a person writes them.</summary>
public sealed class SaveLedgerTests
{
    private static readonly string Sha256 = new('a', 64);

    [Fact]
    public void A_new_line_is_not_proved_by_the_papers_of_one_that_is_gone()
    {
        var open = OpenDossier.FromFolder(
            Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024"),
            pack: null
        );
        var lines = open.Dossier.Ledger.Lines;
        var gone = $"line-{lines.Count + 1:000}";
        var left = open.Dossier with
        {
            Evidence = open.Dossier.Evidence.SetItem(
                Sha256,
                new EvidenceFile(Sha256, "合同.pdf") { Proves = [$"ledger/{gone}"] }
            ),
        };

        var texts = new LedgerTexts(open).FormatLine(lines[^1]).ToDictionary();
        texts[LedgerTexts.Reason] = "批复文号";
        texts["project"] = "另一个项目";

        var saved = SaveLedger.CheckLines(
            OpenDossier.FromDossier(left, pack: null),
            new(default, [new(null, "", texts)], default)
        );

        Assert.Empty(saved[0].Problems);
        Assert.NotNull(saved[0].Id);
        Assert.NotEqual(gone, saved[0].Id);
    }
}
