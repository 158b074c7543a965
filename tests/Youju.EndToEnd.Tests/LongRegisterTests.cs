using System.Collections.Immutable;
using System.Globalization;
using Youju.Checking.Engine;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Formats.Html.Viewer;
using Youju.Reporting.Package;

namespace Youju.EndToEnd.Tests;

/// <summary>A year of five thousand contests.</summary>
public sealed class LongRegisterTests
{
    private const int Contests = 5_000;

    private static readonly FigureReader Reader = new(ConsistentDossiers.Pack.Figures);

    private static readonly ReportPackage Package = Compose(Contests);

    [Fact]
    public void Its_report_is_as_long_as_people_read_and_right()
    {
        var report = Package.Documents[0].Document;
        var checkedReport = Checker.CheckDocument(report, ConsistentDossiers.Pack, new CheckOptions());

        Assert.InRange(report.Text.Length, 1_000, 10_000);
        Assert.Contains("征集竞赛共登记5000条", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(checkedReport.Claims, claim =>
            claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip
        );
        Assert.DoesNotContain(checkedReport.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Every_figure_of_its_documents_names_its_source() =>
        Assert.Empty(
            Package.Documents.SelectMany(document => PackageFigure.FindUnlinked(document.Document, Reader))
        );

    [Fact]
    public void Its_page_is_as_long_as_a_browser_opens()
    {
        using var page = new MemoryStream();
        ViewerWriter.WriteViewer(Package, Reader, gap => gap.Code, page);

        Assert.InRange(page.Length, 1 << 20, 20 << 20);
    }

    [Fact]
    public void Writing_its_page_is_work_in_step_with_the_records()
    {
        var packages = new[] { 500, 2_000 }.ToDictionary(count => count, Compose);

        Assert.InRange(
            Work.Growth(500, count =>
                ViewerWriter.WriteViewer(packages[count], Reader, gap => gap.Code, Stream.Null)
            ),
            1,
            8
        );
    }

    private static ReportPackage Compose(int contests)
    {
        var dossier = ConsistentDossiers.All.Generate(new CsCheck.PCG(1), null, out _);
        var definition = dossier.Registers["contests"].Definition;
        var records = Enumerable
            .Range(1, contests)
            .Select(number => Contest(definition, number))
            .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal);
        dossier = dossier with
        {
            Registers = dossier.Registers.SetItem("contests", new(definition, records)),
        };
        return PackageComposer.Compose(
            dossier,
            ConsistentDossiers.Pack,
            dossier.ComputeFacts(ConsistentDossiers.Pack.Formulas)
        );
    }

    private static Domain.Registers.Record Contest(RegisterDefinition definition, int number)
    {
        var received = (number * 7919 % 9000) + 1;
        (string Key, string Text)[] fields =
        [
            ("name", $"第{number}期短视频"),
            (
                "dates",
                new DateOnly(2024, 1, 1)
                    .AddDays(number % 360)
                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            ),
            ("received", received.ToString(CultureInfo.InvariantCulture)),
            ("good", (received / 7).ToString(CultureInfo.InvariantCulture)),
        ];
        return Domain.Registers.Record.FromFirstVersion(
            "c" + number.ToString("D5", CultureInfo.InvariantCulture),
            new(
                1,
                fields.ToImmutableSortedDictionary(
                    field => field.Key,
                    field => FieldText.ParseValue(definition.FindField(field.Key)!, field.Text)!,
                    StringComparer.Ordinal
                ),
                default,
                "经办"
            )
        );
    }
}
