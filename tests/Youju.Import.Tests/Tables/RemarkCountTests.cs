using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>What remarks count, of the row that they stand in or of the whole table.</summary>
public sealed class RemarkCountTests
{
    [Fact]
    public void A_remark_counts_what_its_row_is_of()
    {
        var counts = Import("来访团组9批，54人", "");

        Assert.Equal(
            (9, 54, (int?)null),
            (counts.ReceptionBatches, counts.ReceptionPersons, counts.AbroadPersons)
        );
    }

    [Fact]
    public void What_brackets_say_of_last_year_is_left_out()
    {
        var counts = Import("", "说明：全年公务接待16批、118人次（上年13批、97人次），均为国内接待。");

        Assert.Equal((16, 118), (counts.ReceptionBatches, counts.ReceptionPersons));
    }

    [Fact]
    public void Posts_stand_in_a_column_of_their_own_beside_the_people()
    {
        var staff = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "人员",
                    ["人员编制情况"],
                    ["类别", "核定编制数", "实有人数", "其中：女", "去年年末实有"],
                    ["一、在职人员", 96, 91, 44, 93],
                    ["行政", 88, 84, 39, 86],
                    ["事业", 8, 7, 5, 7],
                    ["二、退休人员", null, 52, 17, 49]
                )
            )
            .Dossier.Ledger.Staff;

        Assert.Equal((96, 91, 52), (staff.Posts, staff.InService, staff.Retired));
    }

    [Theory]
    [InlineData("核定编制18名，空编2名；退休人员7人，另聘用编外人员3名。", 18, 7, 3)]
    [InlineData("当年新增退休人员1人。", null, null, null)]
    public void A_sentence_below_the_people_counts_those_that_no_column_does(
        string note,
        int? posts,
        int? retired,
        int? temporary
    )
    {
        var staff = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "人员",
                    ["机构人员情况表"],
                    ["单位性质", "年末在职人数"],
                    ["公益一类", 16],
                    ["合计", 16],
                    [note]
                )
            )
            .Dossier.Ledger.Staff;

        Assert.Equal(
            (posts, (int?)16, retired, temporary),
            (staff.Posts, staff.InService, staff.Retired, staff.Temporary)
        );
    }

    private static ThreePublicCounts Import(string remark, string note) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "三公",
                    ["2024年“三公”经费表"],
                    ["单位：元"],
                    ["项目", "预算数", "决算数", "备注"],
                    ["因公出国（境）费", 0, 0, null],
                    ["公务接待费", 8000, 6435, remark],
                    ["公务用车运行维护费", 26000, 24870.6m, "1辆"],
                    [note]
                )
            )
            .Dossier.Ledger.ThreePublic;
}
