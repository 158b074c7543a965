using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Tests.Records;

/// <summary>Cells as clerks type them: signs for nothing, words behind a bare number, formulas without a value.</summary>
public sealed class TypedCellTests
{
    private static readonly object?[] Head = ["活动名称", "类别", "起止日期", "地点", "接待人次", "状态"];

    [Theory]
    [InlineData("20万+", Qualifier.AtLeast)]
    [InlineData("20万左右", Qualifier.About)]
    [InlineData("200000以上", Qualifier.AtLeast)]
    public void A_word_that_widens_may_stand_behind_a_bare_number(string words, Qualifier qualifier)
    {
        var record = Single(Events(["灯会", "节庆", "2024-02-10", "城区", words, "已举办"]));

        Assert.Equal(
            new SoftQuantity(200_000, Unit.FromSymbol("人次"), qualifier),
            ((NumberValue)record.Current["visitors"]!).Quantity with
            {
                Grain = null,
            }
        );
    }

    [Theory]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("无")]
    public void A_sign_for_nothing_leaves_a_number_unknown(string sign) =>
        Assert.Null(
            Single(Events(["灯会", "节庆", "2024-02-10", "城区", sign, "已举办"])).Current["visitors"]
        );

    [Fact]
    public void Hidden_rows_are_said()
    {
        var sheet = Events(
            ["灯会", "节庆", "2024-02-10", "城区", null, "已举办"],
            ["庙会", "节庆", "2024-02-12", "城区", 5, "已举办"]
        );
        var rows = sheet.Rows.Select(row => row with { IsHidden = row.Number == 3 });
        var result = Workbooks.Import(Workbooks.Empty, sheet with { Rows = rows });

        Assert.Contains("有 1 行是隐藏的（第3行", result.Warnings.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_in_a_column_of_visits_are_taken_and_asked_about()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", "4500人", "已举办"])
        );

        Assert.Single(result.Dossier.Registers["events"].Records);
        Assert.Contains(result.Warnings, told =>
            told.Contains("数的是人次，表里写的是人", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("500-600")]
    [InlineData("500~600人次")]
    [InlineData("0.5万至0.6万")]
    public void A_span_is_no_number_and_says_what_to_write(string span)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", span, "已举办"])
        );

        Assert.Contains(result.Rejected.Single().Rows.Single().Reasons, reason =>
            reason.Contains("是一个区间", StringComparison.Ordinal)
        );
    }

    private static WorkbookSheet Events(params object?[][] rows) => Workbooks.Sheet("活动", [Head, .. rows]);

    private static Record Single(WorkbookSheet sheet) =>
        Assert.Single(Workbooks.Import(Workbooks.Empty, sheet).Dossier.Registers["events"].Records.Values);
}
