using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>Rows whose group has a name of its own beside theirs, and rows that no head fits.</summary>
public sealed class GroupedRowTests
{
    [Fact]
    public void The_sum_of_a_group_counts_it_and_its_first_row_does_not()
    {
        var staff = Staff(
            ["类别", null, "核定编制数", "实有人数"],
            ["一、在职", "管理岗", 6, 5],
            [null, "专业岗", 9, 8],
            [null, "小计", 15, 13],
            ["二、离退休", "离休", null, 1],
            [null, "退休", null, 8],
            [null, "小计", null, 9],
            ["三、临聘", "保安等", null, 4]
        );

        Assert.Equal((15, 13, 9, 4), (staff.Posts, staff.InService, staff.Retired, staff.Temporary));
    }

    [Fact]
    public void The_only_number_of_those_who_have_no_posts_counts_them()
    {
        var staff = Staff(
            ["科室", "核定编制数", "在职人数"],
            ["办公室", 6, 5],
            ["业务科", 9, 8],
            ["总计", 15, 13],
            ["退休人员", "7名"],
            ["编外人员", "2名"]
        );

        Assert.Equal((15, 13, 7, 2), (staff.Posts, staff.InService, staff.Retired, staff.Temporary));
    }

    [Fact]
    public void A_measure_before_its_number_is_counted_whatever_word_stands_behind() =>
        Assert.Equal(
            (21, 160),
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "三公",
                        ["“三公”经费支出决算表（单位：万元）"],
                        ["合计", "因公出国（境）费", "公务接待费"],
                        [5.5m, 0, 5.5m],
                        ["说明：公务接待批次21个，公务接待人次160人。"]
                    )
                )
                .Dossier.Ledger.ThreePublic
                is var counts
                ? (counts.ReceptionBatches, counts.ReceptionPersons)
                : default
        );

    private static StaffCount Staff(params object?[][] rows) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "人员",
                    [
                        ["某站人员编制情况"],
                        .. rows,
                    ]
                )
            )
            .Dossier.Ledger.Staff;
}
