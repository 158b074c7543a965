using System.Globalization;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Spreadsheets.Writing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Departments;

/// <summary>A department's package as files: one to read and one to reckon with.</summary>
public sealed record DepartmentFiles(string Name, byte[] Docx, byte[] Xlsx);

/// <summary>Writes what a department hands in: its units' figures, each sum above what makes it up.</summary>
public static class WriteDepartment
{
    private const int ShownDigits = 16;

    /// <param name="open">The department's own dossier.</param>
    /// <returns>Null where there is no unit to add up.</returns>
    public static DepartmentFiles? WriteFiles(OpenDossier open, DepartmentPackage package)
    {
        var sheets = new DepartmentTables(package).ListSheets().ToList();
        if (sheets.Count == 0)
            return null;
        var title = string.Create(
            CultureInfo.InvariantCulture,
            $"{open.Dossier.Unit.Name}{open.Dossier.Year}年度部门绩效自评汇总"
        );
        return new(title, WriteDocx(title, open, package, sheets), WriteXlsx(title, package, sheets));
    }

    private static byte[] WriteDocx(
        string title,
        OpenDossier open,
        DepartmentPackage package,
        IReadOnlyList<DepartmentSheet> sheets
    )
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(title, shape: paragraph => paragraph with { OutlineLevel = 0 });
        foreach (var line in DescribeScope(package))
            builder.AddParagraph(line);
        for (var at = 0; at < sheets.Count; at++)
        {
            builder.AddParagraph($"{"一二三四五"[at]}、{sheets[at].Name}", shape: paragraph =>
                paragraph with
                {
                    OutlineLevel = 1,
                }
            );
            builder.AddTable(sheets[at].Rows);
        }

        using var output = new MemoryStream();
        DocxWriter.WriteDocument(
            builder.BuildDocument(),
            output,
            new(title, open.Dossier.Unit.Name, open.Dossier.ReportDate)
        );
        return output.ToArray();
    }

    private static byte[] WriteXlsx(
        string title,
        DepartmentPackage package,
        IReadOnlyList<DepartmentSheet> sheets
    )
    {
        using var output = new MemoryStream();
        WorkbookWriter.WriteDocuments(
            [CreateCover(title, package), .. sheets.Select(sheet => CreateSheet(sheet.Name, sheet.Rows))],
            output
        );
        return output.ToArray();
    }

    private static Sheet CreateCover(string title, DepartmentPackage package) =>
        CreateSheet(
            "说明",
            [
                [new(title, 0)],
                .. DescribeScope(package).Select(line => new[] { new CellContent(line, 0) }),
            ]
        );

    private static Sheet CreateSheet(string name, IEnumerable<IReadOnlyList<CellContent>> rows)
    {
        var builder = new DocumentBuilder();
        builder.AddTable(rows);
        return new(name, builder.BuildDocument());
    }

    // What counts and what does not stands first, so that nobody takes the sums for more than they are.
    private static IEnumerable<string> DescribeScope(DepartmentPackage package)
    {
        if (package.Stale.Count > 0)
            yield return $"已经过时：上次报送以后变了的单位有{string.Join("、", package.Stale)}，请重新报送。";
        yield return $"汇总本级和已通过的单位共 {package.Dossiers.Count.ToString(CultureInfo.InvariantCulture)} 个，已减去部门内单位之间的付款。";
        if (package.Missing.Count > 0)
            yield return $"还没有通过、没有计入的单位：{string.Join("、", package.Missing)}。";
        foreach (var open in package.Table?.Undecided ?? [])
            yield return $"看不出是不是付给部门内单位的：{open}。";
        foreach (var one in package.Dossiers)
            yield return $"{one.Unit.Name}：内容校验值 {one.Unit.Content[..Math.Min(ShownDigits, one.Unit.Content.Length)]}。";
    }
}
