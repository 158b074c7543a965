using CsCheck;
using Youju.Checking.Engine;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Reporting.Package;

namespace Youju.EndToEnd.Tests;

/// <summary>What the composer writes, the checker reads.</summary>
public sealed class ComposedPackageTests
{
    private const int Packages = 200;

    private static readonly FigureReader Reader = new(ConsistentDossiers.Pack.Figures);

    [Fact]
    public void The_checker_finds_no_contradiction_in_packages_of_consistent_dossiers() =>
        Assert.Empty(
            ConsistentDossiers
                .All.TakeSeries(Packages)
                .AsParallel()
                .SelectMany(dossier => Wrong(Compose(dossier, ConsistentDossiers.Pack)))
        );

    [Fact]
    public void Nor_in_the_files_they_are_written_as() =>
        Assert.Empty(
            ConsistentDossiers
                .All.TakeSeries(40)
                .AsParallel()
                .SelectMany(dossier => WrittenFiles.Of(Compose(dossier, ConsistentDossiers.Pack)))
                .SelectMany(file =>
                    Wrong(
                        file.Name,
                        Checker.CheckDocument(file.Document, ConsistentDossiers.Pack, new CheckOptions())
                    )
                )
        );

    [Fact]
    public void Every_figure_of_such_packages_names_its_source() =>
        Assert.Empty(
            ConsistentDossiers
                .All.TakeSeries(50)
                .SelectMany(dossier => Compose(dossier, ConsistentDossiers.Pack).Documents)
                .SelectMany(document => PackageFigure.FindUnlinked(document.Document, Reader))
        );

    [Fact]
    public void The_checker_finds_a_chapter_that_tells_the_wrong_fact()
    {
        var chapters = new Dictionary<string, string>(ConsistentDossiers.Pack.Chapters)
        {
            ["general"] = ConsistentDossiers
                .Pack.Chapters["general"]
                .Replace(
                    "人员经费{{ general-public.personnel.executed }}",
                    "人员经费{{ personnel.adjusted }}",
                    StringComparison.Ordinal
                ),
        };
        var wrong = ConsistentDossiers.Pack with { Chapters = chapters };

        var told = ConsistentDossiers
            .All.Where(dossier =>
                dossier.Ledger.Lines[0].Amounts.Adjusted!.Value.Fen
                    - dossier.Ledger.Lines[0].Amounts.Executed!.Value.Fen
                > 1_000_000
            )
            .TakeSeries(20);
        Assert.All(told, dossier => Assert.NotEmpty(Wrong(Compose(dossier, wrong))));
    }

    [Fact]
    public void The_checker_finds_a_sentence_that_tells_the_wrong_measure() =>
        Assert.All(
            ConsistentDossiers
                .All.Where(dossier =>
                    dossier.ComputeFacts(ConsistentDossiers.Pack.Formulas) is var facts
                    && facts.FindFact("followers.gained")!.Quantity is { Value: > 0 } gained
                    && facts.FindFact("followers.opening")!.Quantity is { } opening
                    && !gained.Interval.Overlaps(opening.Interval)
                )
                .TakeSeries(20),
            dossier => Assert.NotEmpty(Wrong(Compose(WithWrongSentence(dossier), ConsistentDossiers.Pack)))
        );

    private static Dossier WithWrongSentence(Dossier dossier)
    {
        var followers = dossier.Registers["followers"];
        var wrong = new SentenceTemplate(
            "summary",
            "资源推介",
            "粉丝由年初{{ opening }}增加到年末{{ closing }}，增加{{ opening }}。"
        )
        {
            IsSummary = true,
        };
        return dossier with
        {
            Registers = dossier.Registers.SetItem(
                "followers",
                followers with
                {
                    Definition = followers.Definition with { Sentences = [wrong] },
                }
            ),
        };
    }

    private static ReportPackage Compose(Dossier dossier, Pack pack) =>
        PackageComposer.Compose(dossier, pack, dossier.ComputeFacts(pack.Formulas));

    private static List<string> Wrong(ReportPackage package) =>
        [
            .. package.Documents.SelectMany(document =>
                Wrong(
                    document.Name,
                    Checker.CheckDocument(document.Document, ConsistentDossiers.Pack, new CheckOptions())
                )
            ),
        ];

    private static IEnumerable<string> Wrong(string name, CheckResult result) =>
        [
            .. from claim in result.Claims
            where claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip
            let proof = string.Join("；", claim.Proof)
            select $"{name}：{result.Document.SliceText(claim.Span)}：{proof}",
            .. from finding in result.Findings
            where finding.Severity == Severity.Error
            select $"{name}：{finding.Message}",
        ];
}
