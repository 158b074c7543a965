using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Tables;

/// <summary>Workbooks of published tables as a clerk has them, written to a file and read back.</summary>
internal static class Accounts
{
    /// <summary>
    /// A sheet: its title, its unit line, then rows. <c>项目&lt;2</c> spans two columns, <c>合计^2</c> two
    /// rows; null is covered.
    /// </summary>
    public static Sheet Sheet(string name, string title, string unit, params object?[][] rows)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(title);
        builder.AddParagraph(unit);
        builder.AddTable(rows.Select(row => row.Select(Cell).OfType<CellContent>().ToList()));
        return new(name, builder.BuildDocument());
    }

    public static Sheet Spending(
        string unit = "单位：万元",
        decimal total = 93.78m,
        string year = "2024年度"
    ) =>
        Sheet(
            "Z03",
            year + "支出决算表",
            unit,
            ["项目<2", null, "本年支出合计^2", "基本支出^2", "项目支出^2"],
            ["科目编码", "科目名称", null, null, null],
            ["栏次", "", 1m, 2m, 3m],
            ["合计", "", total, 62.61m, 31.17m],
            [207m, "文化旅游体育与传媒支出", 93.78m, 62.61m, 31.17m],
            [20701m, "文化和旅游", 93.78m, 62.61m, 31.17m],
            [2070113m, "旅游宣传", 31.17m, "", 31.17m],
            [2070114m, "文化和旅游管理事务", 62.61m, 62.61m, ""]
        );

    public static Sheet General() =>
        Sheet(
            "Z05",
            "2024年度一般公共预算财政拨款支出决算表",
            "单位：万元",
            ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
            ["合计", "", 93.78m, 62.61m, 31.17m],
            [2070113m, "旅游宣传", 31.17m, "", 31.17m],
            [2070114m, "文化和旅游管理事务", 62.61m, 62.61m, ""]
        );

    /// <summary>人员 and 公用 stand on two sides of one line.</summary>
    public static Sheet Basic() =>
        Sheet(
            "Z06",
            "2024年度一般公共预算财政拨款基本支出决算明细表",
            "单位：万元",
            ["人员经费<3", null, null, "公用经费<3", null, null],
            ["科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额"],
            [301m, "工资福利支出", 56.55m, 302m, "商品和服务支出", 6.06m],
            [30101m, "基本工资", 56.55m, 30217m, "公务接待费", 6.06m],
            ["人员经费合计", "", 56.55m, "公用经费合计", "", 6.06m]
        );

    public static ImportResult Import(Dossier dossier, params Sheet[] sheets) =>
        Import(dossier, unit: null, sheets);

    public static ImportResult Import(Dossier dossier, string? unit, params Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.WriteDocuments(sheets, stream);
        return Import(dossier, new SourceFile("决算.xlsx", stream.ToArray()), FileKind.Xlsx, unit);
    }

    public static ImportResult Import(Dossier dossier, SourceFile file, FileKind kind, string? unit = null)
    {
        using var workbook = WorkbookReader.OpenWorkbook(
            file,
            kind,
            new ReadingBudget(ReadingLimits.RowByRow)
        );
        var request = new ImportRequest(file.Name, Workbooks.Moment) { Unit = unit };
        return new WorkbookImport(Workbooks.Pack, request).ImportSheets(dossier, workbook.Sheets);
    }

    private static CellContent? Cell(object? content, int column) =>
        content switch
        {
            null => null,
            decimal number => new($"{number}", column, RawValue: number),
            string words when words.Split('<') is [var wide, var columns] => new(
                wide,
                column,
                ColumnSpan: columns[0] - '0'
            ),
            string words when words.Split('^') is [var tall, var rows] => new(
                tall,
                column,
                RowSpan: rows[0] - '0'
            ),
            string words => new(words, column),
            _ => throw new ArgumentException(
                $"No cell is defined for {content.GetType().Name}.",
                nameof(content)
            ),
        };
}
