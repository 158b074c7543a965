using CsCheck;
using Youju.Domain.Budget;
using Youju.Storage.Texts;
using Youju.Text.Csv;

namespace Youju.Storage.Tests.Texts;

public sealed class PlaceCellsTests
{
    [Fact]
    public void Several_places_are_parted_in_each_cell()
    {
        var source = new CellSource("决算.xlsx", "GK05", "E10").CombineWith(new("报告.docx", "", "第9行"));

        Assert.Equal(["决算.xlsx；报告.docx", "GK05；", "E10；第9行"], PlaceCells.FormatPlaces(source));
    }

    [Fact]
    public void One_file_that_holds_the_sign_between_is_written_as_it_is_called()
    {
        string[] cells = ["决算；定稿.xlsx", "GK05", "E10"];

        Assert.Equal(cells, PlaceCells.FormatPlaces(new(cells[0], cells[1], cells[2])));
        Assert.Equal(new(cells[0], cells[1], cells[2]), PlaceCells.ReadPlaces(cells[0], cells[1], cells[2]));
    }

    [Fact]
    public void Among_several_places_such_a_name_stands_in_brackets()
    {
        var source = new CellSource("甲；乙.xlsx", "表；一", "C7").CombineWith(new("丙.xlsx", "表", "D8"));

        Assert.Equal(
            ["「甲；乙.xlsx」；丙.xlsx", "「表；一」；表", "C7；D8"],
            PlaceCells.FormatPlaces(source)
        );
    }

    [Theory]
    [InlineData("按批复改", null)]
    [InlineData(null, "全年执行数 98,000.00元（甲.xlsx 表 第3行）待核对")]
    [InlineData(null, null)]
    public void What_a_person_or_another_paper_says_of_the_amounts_comes_back(
        string? correction,
        string? differing
    )
    {
        var source = new CellSource("乙.xlsx", "表", "C7") { Correction = correction, Differing = differing };
        var cells = LedgerCells.FormatSource(source);
        var table = CsvTable.ParseKeepingForeign(
            "ledger.csv",
            CsvWriter.FormatRows([
                ["file", "sheet", "cell", "reason", "illustrative"],
                cells,
            ]),
            ["file", "sheet", "cell", "reason", "illustrative"],
            ["file"],
            []
        );

        Assert.Equal(source, LedgerCells.ReadLineSource(table, table.Rows.Single()));
    }

    [Fact]
    public void Whatever_the_names_every_place_comes_back()
    {
        var name = Gen.String[Gen.Char["；「」甲."], 0, 5];
        var place = Gen.Select(name, name, name, (file, sheet, cell) =>
            new SourcePlace("f" + file, sheet, cell)
        );

        place
            .Array[1, 4]
            .Sample(places =>
            {
                var cells = PlaceCells.FormatPlaces(new(places));
                return PlaceCells.ReadPlaces(cells[0], cells[1], cells[2]).Equals(new CellSource(places));
            });
    }
}
