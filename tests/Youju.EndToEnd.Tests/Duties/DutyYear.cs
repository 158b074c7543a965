using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Templates;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Packages;

namespace Youju.EndToEnd.Tests.Duties;

/// <summary>A year of a tourism unit that begins with nothing: forms are written, filled, imported, and a report comes out.</summary>
internal sealed class DutyYear : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-duty-");

    /// <param name="measured">The figure that the year's only indicator is read off.</param>
    public DutyYear(string measured, string label, decimal target, string unit)
    {
        CreateDossier.CreateBlank(new(Dossier, "示例区旅游产业发展中心", 2025, ["cn-hunan", "tourism"], At));
        File.WriteAllText(
            Path.Combine(Dossier, "targets.yaml"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                indicators:
                  - id: duty
                    class: quantity
                    name: {label}
                    direction: at-least
                    weight: 90
                    unit: "{unit}"
                    target: {target}
                    fact: {measured}

                """
            )
        );
    }

    public string Dossier => FindPath("档案");

    public OpenDossier Open => OpenDossier.FromFolder(Dossier, pack: null);

    public string FindPath(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Takes the form that the program gives, fills in rows under its heads, and imports it.</summary>
    /// <returns>The filled workbook.</returns>
    public string FillForm(string register, params IReadOnlyList<(string Head, string Cell)>[] rows)
    {
        var path = FindPath($"{register}.xlsx");
        CreateTemplate.WriteTemplate(new(register, path, Dossier, []));
        var open = Open;
        var form = new RegisterTemplate(open.Pack.Imports).CreateForm(open.Pack.Registers[register]);
        using (var file = File.Create(path))
            FormWorkbookWriter.WriteForms(
                [form with { Rows = [.. rows.Select(row => PlaceCells(form, row))] }],
                file
            );
        var told = new List<string>();
        var result = ImportFile.ImportAll(new([new ImportSettings(path, Dossier) { At = At }]), remark =>
            told.Add(string.Join('，', remark.Values))
        );
        Assert.True(result.IsComplete, string.Join('\n', told));
        Assert.Equal(rows.Length, Open.Dossier.Registers[register].Records.Count);
        return path;
    }

    public string WriteText(string name, string words)
    {
        File.WriteAllText(FindPath(name), words);
        return FindPath(name);
    }

    public decimal? FindValue(string fact) => Open.Facts.FindFact(fact)!.Quantity?.Value;

    /// <summary>The report as Word wrote it, read again; every figure in it is the one that the facts hold.</summary>
    public string ReadReport()
    {
        var open = Open;
        ComposePackage.WritePackage(new(open, FindPath("包")), _ => { }, CancellationToken.None);
        var docx = FindPath("包/自评报告.docx");
        Assert.True(CompareReturned.CompareFiles(new(open, [docx], [])).IsUnchanged);
        return DocumentReader
            .ReadDocument(new SourceFile("自评报告.docx", File.ReadAllBytes(docx)))
            .Document.Text;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static List<string> PlaceCells(FormSheet form, IReadOnlyList<(string Head, string Cell)> row)
    {
        var cells = form.Columns.Select(_ => "").ToList();
        foreach (var (head, cell) in row)
        {
            var at = form
                .Columns.ToList()
                .FindIndex(column =>
                    column.Header == head || column.Header.StartsWith(head + "（", StringComparison.Ordinal)
                );
            Assert.True(at >= 0, $"The form “{form.Name}” has no column “{head}”.");
            cells[at] = cell;
        }

        return cells;
    }
}
