using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.Papers;

namespace Youju.Reading.Tests.Papers;

/// <summary>Tables of documents as sheets: which of the lines around them belong to them.</summary>
public sealed class DocumentSheetTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(["cn"]);

    [Fact]
    public void Lines_above_a_table_and_remarks_below_it_stand_on_its_sheet() =>
        Assert.Equal(
            ["“三公”经费对照表", "项目", "接待费", "说明：年末公务用车2辆。", "2.接待16批、118人次。"],
            ReadFirstCells(
                ["“三公”经费对照表"],
                ["说明：年末公务用车2辆。", "2.接待16批、118人次。", "以上情况属实，现予公开。"]
            )
        );

    [Fact]
    public void A_sentence_above_a_table_stands_there_only_where_it_tells_the_unit() =>
        Assert.Equal(
            ["下表各数以万元计。", "项目", "接待费"],
            ReadFirstCells(["全年厉行节约，成效明显。", "下表各数以万元计。"], [])
        );

    [Fact]
    public void A_numbered_heading_keeps_the_unit_in_its_bracket() =>
        Assert.Equal(
            ["二、收支情况（单位：万元）", "项目", "接待费"],
            ReadFirstCells(["二、收支情况（单位：万元）"], [])
        );

    [Fact]
    public void A_cell_that_reaches_over_rows_is_told_with_the_numbers_of_its_sheet()
    {
        var document = new DocumentBuilder();
        document.AddParagraph("接待台账");
        document.AddTable([
            [new CellContent("来访单位", 0), new CellContent("批次", 1)],
            [new CellContent("甲局", 0, RowSpan: 2), new CellContent("1", 1)],
            [new CellContent("2", 1)],
        ]);
        var sheet = Assert.Single(DocumentSheets.FromDocument(document.BuildDocument(), "文件", Pack));

        Assert.Equal([new(0, 3, 4)], sheet.Merged);
    }

    private static IEnumerable<string> ReadFirstCells(string[] above, string[] below)
    {
        var document = new DocumentBuilder();
        foreach (var line in above)
            document.AddParagraph(line);
        document.AddTable([
            [new CellContent("项目", 0), new CellContent("决算数", 1)],
            [new CellContent("接待费", 0), new CellContent("3.5", 1)],
        ]);
        foreach (var line in below)
            document.AddParagraph(line);
        return Assert
            .Single(DocumentSheets.FromDocument(document.BuildDocument(), "文件", Pack))
            .Rows.Select(row => row.Cells[0].Words);
    }
}
