using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Text.Csv;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.UseCases.Tests.Seed;

/// <summary>The 56 statements of the report behind the sample, each followed from where it is held to where it is printed and back.</summary>
public sealed class StatementTests
{
    private const int Statements = 56;
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024");
    private static readonly OpenDossier Open = OpenDossier.FromFolder(Sample, pack: null);
    private static readonly ReportPackage Package = ComposePackage.ComposeReport(Open, new());
    private static readonly IReadOnlyList<SeedStatement> All = ReadStatements();

    public static TheoryData<int> Numbers => [.. All.Select(one => one.Number)];

    [Fact]
    public void Every_statement_is_listed_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, Statements), All.Select(one => one.Number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_is_held_where_the_list_says(int number)
    {
        var one = All[number - 1];

        Assert.Contains(one.Words, FindHeld(one.Held), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_is_printed_where_the_list_says_and_its_figure_leads_back(int number)
    {
        var one = All[number - 1];
        if (one.Document.Length == 0)
            return;
        var document = Package.Documents.Single(entry => entry.Name == one.Document).Document;

        Assert.Contains(one.Printed, document.Text, StringComparison.Ordinal);
        if (one.Link.Length == 0)
            return;
        Assert.Contains(FindLinked(document, one.Link), words =>
            one.Printed.Contains(words, StringComparison.Ordinal)
        );
        Assert.True(Package.Sources.ContainsKey(one.Link));
    }

    [Fact]
    public void Only_praise_is_not_printed() =>
        Assert.Equal([22, 28, 35], All.Where(one => one.Document.Length == 0).Select(one => one.Number));

    [Fact]
    public void Nothing_that_is_only_held_gets_into_the_report() =>
        Assert.All(All.Where(one => one.Held.StartsWith("narrative/", StringComparison.Ordinal)), one =>
            Assert.DoesNotContain(one.Words, Package.Documents[0].Document.Text, StringComparison.Ordinal)
        );

    private static IEnumerable<string> FindLinked(Document document, string key) =>
        document
            .NamedFigures.Where(figure => figure.FactKey == key)
            .Select(figure => document.SliceText(figure.Span));

    // A place of the dossier in the words that stand there.
    private static string FindHeld(string key)
    {
        if (key.StartsWith("narrative/", StringComparison.Ordinal))
            return Open.Dossier.Narrative[key["narrative/".Length..]];
        if (key.Split('/') is [var register, var id, var field])
            return FieldText.FormatValue(Open.Dossier.Registers[register].Records[id].Current[field]!);
        return Open.Facts.FindFact(key) is { } fact
            ? fact.Quantity!.Value.Value.ToString("0.##", CultureInfo.InvariantCulture)
            : new DossierValues(Open.Dossier).FindValue(key)!.Words!;
    }

    private static IReadOnlyList<SeedStatement> ReadStatements() =>
        [
            .. CsvReader
                .ReadRows(File.ReadAllText(Path.Combine(Sample, "statements.csv")), out _)
                .Skip(1)
                .Select(row => row.Cells)
                .Select(cells => new SeedStatement(
                    int.Parse(cells[0], CultureInfo.InvariantCulture),
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6]
                )),
        ];

    private sealed record SeedStatement(
        int Number,
        string Held,
        string Words,
        string Document,
        string Printed,
        string Link
    );
}
