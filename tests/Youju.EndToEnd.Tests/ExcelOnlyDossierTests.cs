using Youju.Checking.Engine;
using Youju.Domain.Findings;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Templates;
using Youju.Packs.Library;
using Youju.Reporting.Package;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;

namespace Youju.EndToEnd.Tests;

/// <summary>A whole dossier made and kept with two workbooks, and nothing else.</summary>
public sealed class ExcelOnlyDossierTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2025, 3, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly string[] Workbooks = ["profile", "registers"];

    private static readonly OpenDossier Street = OpenDossier.FromFolder(
        Path.Combine(RepositoryFiles.Root, "samples", "jiedao-2024"),
        pack: null
    );

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-excel-");

    [Fact]
    public void Two_filled_workbooks_are_a_dossier_whose_package_lacks_nothing()
    {
        var made = MakeFromWorkbooks();

        var package = PackageComposer.Compose(made.Dossier, made.Pack, made.Facts);

        Assert.Empty(package.Gaps.Select(gap => string.Join('；', gap.Values)));
        Assert.Empty(
            package.Documents.SelectMany(document =>
                Checker
                    .CheckDocument(document.Document, PackLibrary.LoadPack("cn-hunan"), new CheckOptions())
                    .Findings.Where(finding => finding.Severity > Severity.Info)
            )
        );
    }

    [Fact]
    public void The_round_trip_through_both_workbooks_loses_nothing()
    {
        var made = MakeFromWorkbooks();

        foreach (var workbook in Workbooks)
            Assert.Equal(RowsOf(workbook, Street), RowsOf(workbook, made));
    }

    [Fact]
    public void What_nobody_touched_changes_nothing_when_it_comes_back()
    {
        var into = CopyOfStreet();
        var before = OpenDossier.FromFolder(into, pack: null);

        Import(into, [.. Workbooks.Select(workbook => Write(workbook, before))]);

        Assert.Equal(before.Seen, OpenDossier.FromFolder(into, pack: null).Seen);
    }

    [Fact]
    public void Columns_of_ones_own_and_words_that_no_list_has_come_back_in_the_form()
    {
        var into = CopyOfStreet();
        var file = Path.Combine(into, "registers", "works.csv");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [lines[0] + ",备注 1", lines[1] + ",雨季停工三天", .. lines[2..]]);
        var before = OpenDossier.FromFolder(into, pack: null);

        Import(into, Write("registers", before));

        var after = OpenDossier.FromFolder(into, pack: null).Dossier.Registers["works"];
        Assert.Equal(["备注 1"], after.ForeignColumns);
        Assert.All(after.Records.Values, record => Assert.Single(record.Versions));
    }

    [Fact]
    public void A_declaration_in_the_workbook_makes_the_measures_zero_and_can_be_taken_back()
    {
        var into = Path.Combine(folder.FullName, "新");
        CreateDossier.CreateBlank(new(into, "临江区图书馆", 2024, ["cn-hunan"], At));

        Import(into, WriteAnswer(into, "会议培训", "yes"));
        Assert.Equal(0, OpenDossier.FromFolder(into, null).Facts.FindFact("meetings.count")?.Quantity?.Value);

        Import(into, WriteAnswer(into, "会议培训", "no"));
        Assert.Null(OpenDossier.FromFolder(into, null).Facts.FindFact("meetings.count")?.Quantity);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private OpenDossier MakeFromWorkbooks()
    {
        var into = Path.Combine(folder.FullName, "街道2024");
        CreateDossier.CreateBlank(new(into, Street.Dossier.Unit.Name, 2024, ["cn-hunan"], At));
        Import(into, [.. Workbooks.Select(workbook => Write(workbook, Street))]);
        return OpenDossier.FromFolder(into, pack: null);
    }

    private static void Import(string into, params string[] files)
    {
        var result = ImportFile.ImportAll(
            new([.. files.Select(file => new ImportSettings(file, into) { At = At })]),
            _ => { }
        );
        Assert.True(result.IsComplete);
    }

    private string Write(string workbook, OpenDossier open) =>
        WriteForms(workbook, [.. WorkbookForms.CreateForms(workbook, open.Pack, open.Dossier)]);

    private string WriteForms(string name, IReadOnlyList<FormSheet> forms)
    {
        var path = Path.Combine(folder.FullName, $"{name}.xlsx");
        using var file = File.Create(path);
        FormWorkbookWriter.WriteForms(forms, file);
        return path;
    }

    private string WriteAnswer(string into, string label, string answer)
    {
        var open = OpenDossier.FromFolder(into, pack: null);
        var form = ProfileForm.CreateForms(open.Pack, open.Dossier)[^1];
        var words = open.Pack.Imports.None!.FindField("declared")!.Choices;
        return WriteForms(
            answer,
            [
                form with
                {
                    Rows =
                    [
                        [label, words.First(choice => choice.Key == answer).Label],
                    ],
                },
            ]
        );
    }

    private string CopyOfStreet()
    {
        var (from, to) = (
            Path.Combine(RepositoryFiles.Root, "samples", "jiedao-2024"),
            Path.Combine(folder.FullName, "副本")
        );
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    // Ids of lines and records too: the workbook names them.
    private static List<string> RowsOf(string workbook, OpenDossier open) =>
        [
            .. from form in WorkbookForms.CreateForms(workbook, open.Pack, open.Dossier)
            from row in form.Rows
            select $"{form.Name}：{string.Join('|', row)}",
        ];
}
