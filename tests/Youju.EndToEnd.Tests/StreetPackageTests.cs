using Youju.Checking.Engine;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Packs.Library;
using Youju.Reading.Outline;
using Youju.Reporting.Gaps;
using Youju.Reporting.Package;
using Youju.UseCases.Dossiers;

namespace Youju.EndToEnd.Tests;

/// <summary>The package of the second sample: a street office, without a trade pack.</summary>
public sealed class StreetPackageTests
{
    private static readonly OpenDossier Street = OpenDossier.FromFolder(
        Path.Combine(RepositoryFiles.Root, "samples", "jiedao-2024"),
        pack: null
    );

    private static readonly ReportPackage Package = Compose(Street);

    [Fact]
    public void Lacks_nothing() =>
        Assert.Empty(Package.Gaps.Select(gap => $"{gap.Code} {string.Join('；', gap.Values)}"));

    [Fact]
    public void Passes_the_check_without_error_and_warning() =>
        Assert.Empty(
            Package
                .Documents.SelectMany(document =>
                    Checker
                        .CheckDocument(
                            document.Document,
                            PackLibrary.LoadPack(
                                ReportPack.FindForReport(new(document.Document, null), null)
                                    ?? PackLibrary.Root
                            ),
                            new CheckOptions()
                        )
                        .Findings
                )
                .Where(finding => finding.Severity > Severity.Info)
                .Select(finding => finding.Message.ToString())
        );

    [Fact]
    public void Has_no_figure_without_a_source() =>
        Assert.DoesNotContain(
            PackageFigure.CollectFromPackage(Package, new FigureReader(Street.Pack.Figures)),
            figure => figure.IsUnsourced
        );

    [Fact]
    public void Has_a_form_for_each_of_its_five_projects() =>
        Assert.Equal(5, Package.Documents.Count(document => document.Name.Contains("项目支出绩效自评表")));

    /// <summary>The same records by the forms of other places: the whole country's, another province's, a transfer payment's.</summary>
    [Theory]
    [InlineData("cn", "资金收支和预算执行情况")]
    [InlineData("cn-sichuan", "评价结论及建议")]
    [InlineData("cn-transfer", "绩效目标分解下达情况")]
    public void Is_as_whole_by_the_forms_of_another_place(string pack, string chapter)
    {
        var package = Compose(OpenDossier.FromDossier(Street.Dossier with { Packs = [pack] }, pack: null));

        Assert.Empty(package.Gaps.Select(gap => $"{gap.Code} {string.Join('；', gap.Values)}"));
        Assert.Contains(chapter, package.Documents[0].Document.Text, StringComparison.Ordinal);
        Assert.Equal(6, package.Documents.Count(document => document.Name.Contains("自评表")));
        Assert.Empty(
            from document in package.Documents
            from finding in Checker
                .CheckDocument(document.Document, PackLibrary.LoadPack(pack), new CheckOptions())
                .Findings
            where finding.Severity > Severity.Info
            select finding.Message.ToString()
        );
    }

    [Theory]
    [InlineData("一般公共预算整体支出811.50万元")]
    [InlineData("政府性基金预算支出76.00万元")]
    [InlineData("重点工作6项，完成5项")]
    [InlineData("办理各类事项31474件")]
    [InlineData("10月28日，东风小区排水管网改造通过竣工验收")]
    [InlineData("制定《专项资金管理办法》（临望办〔2024〕12号）")]
    [InlineData("公务接待9批次、86人次，支出2.36万元")]
    [InlineData("公务用车保有量3辆，全年运行维护费8.45万元")]
    public void Tells_its_year_from_records(string statement) =>
        Assert.Contains(statement, Package.Documents[0].Document.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("amount")]
    [InlineData("persons")]
    public void A_reception_that_the_ledger_does_not_know_is_a_finding(string field)
    {
        var gaps = Compose(WithReception(field)).Gaps;

        var told = Assert.Single(gaps, gap => gap.Code == GapCodes.RegisterDiffers);
        Assert.Equal("公务接待", told.Values[0]);
    }

    [Fact]
    public void Counts_that_nobody_entered_are_those_of_the_register()
    {
        var ledger = Street.Dossier.Ledger with { ThreePublic = new(), Staff = Street.Dossier.Ledger.Staff };
        var open = OpenDossier.FromDossier(Street.Dossier with { Ledger = ledger }, pack: null);

        Assert.Equal(9, open.Facts.FindFact("three-public.reception-batches")?.Quantity?.Value);
        Assert.Equal(3, open.Facts.FindFact("three-public.vehicles-held")?.Quantity?.Value);
    }

    private static OpenDossier WithReception(string field)
    {
        var register = Street.Dossier.Registers["receptions"];
        var record = register.Records["batch-01"];
        FieldValue changed =
            field == "amount"
                ? new MoneyValue(Money.FromYuan(9_999))
                : new NumberValue(new(99, Unit.FromSymbol("人次")));
        var version = record.Current with
        {
            Number = 2,
            Values = record.Current.Values.SetItem(field, changed),
        };
        var after = register.WithRecord(record.AppendVersion(version));
        return OpenDossier.FromDossier(
            Street.Dossier with
            {
                Registers = Street.Dossier.Registers.SetItem("receptions", after),
            },
            pack: null
        );
    }

    private static ReportPackage Compose(OpenDossier open) =>
        PackageComposer.Compose(open.Dossier, open.Pack, open.Facts);
}
