using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Tourism.Records;
using Record = Youju.Domain.Registers.Record;

namespace Youju.Tourism.Tests.Records;

/// <summary>What is wrong with a record that its register allows.</summary>
public sealed class RecordFaultsTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack("tourism");
    private static readonly RecordFaults Faults = new(Pack);

    [Fact]
    public void A_unit_of_a_census_that_is_right_has_no_fault() =>
        Assert.Empty(
            FindFaults([("code", "FAA"), ("type", "建筑遗迹"), .. Scores, ("total", "78"), ("grade", "四级")])
        );

    [Theory]
    [InlineData("QQQ", "", "没有代码“QQQ”")]
    [InlineData("FAA", "瀑布", "的 FAA 是“建筑遗迹”，这里写的是“瀑布”")]
    public void A_code_that_the_edition_does_not_have_is_told(string code, string type, string told) =>
        Assert.Contains(
            told,
            Assert.Single(FindFaults(("code", code), ("type", type)), fault => fault.Field == "code").Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_type_without_its_code_is_looked_up_by_its_name()
    {
        Assert.Empty(FindFaults(("type", "建筑遗迹")));
        Assert.Equal("type", Assert.Single(FindFaults(("type", "没有这种"))).Field);
    }

    [Theory]
    [InlineData("78", "五级", "写的是五级，78 分应是四级。")]
    [InlineData("70", "三级", "各因子合计 78 分，总分写的是 70。")]
    public void A_total_and_a_grade_that_do_not_follow_are_told(string total, string grade, string told) =>
        Assert.Contains(FindFaults([.. Scores, ("total", total), ("grade", grade)]), fault =>
            fault.Message.StartsWith(told.TrimEnd('。'), StringComparison.Ordinal)
        );

    [Fact]
    public void Points_that_are_still_being_given_say_nothing() =>
        Assert.Empty(FindFaults(("use-value", "20")));

    [Fact]
    public void Of_an_edition_that_nobody_knows_nothing_is_said() =>
        Assert.Empty(FindFaults(("edition", "其他"), ("code", "QQQ")));

    [Theory]
    [InlineData("999,999")]
    [InlineData("在村口")]
    public void A_place_that_no_map_can_show_is_told(string point) =>
        Assert.Equal("point", Assert.Single(FindFaults(("point", point))).Field);

    private static (string Field, string Text)[] Scores =>
        [
            ("use-value", "25"),
            ("heritage", "20"),
            ("rarity", "11"),
            ("scale", "8"),
            ("integrity", "3"),
            ("fame", "7"),
            ("season", "4"),
        ];

    private static List<RecordProblem> FindFaults(params (string Field, string Text)[] fields)
    {
        var register = Pack.Registers[CensusRecordCheck.Register];
        (string Field, string Text)[] plain = [("name", "老桥"), ("township", "某镇")];
        var version = new RecordVersion(
            1,
            plain
                .Concat(fields)
                .Where(field => field.Text.Length > 0)
                .ToImmutableSortedDictionary(
                    field => field.Field,
                    field => ReadValue(register.FindField(field.Field)!, field.Text),
                    StringComparer.Ordinal
                ),
            default,
            "经办"
        )
        {
            State = "surveyed",
        };
        return [.. Faults.FindProblems(register, Record.FromFirstVersion("r1", version))];
    }

    private static FieldValue ReadValue(FieldDefinition field, string text) =>
        FieldText.ParseValue(
            field,
            field.Choices.FirstOrDefault(choice => choice.Label == text || choice.Key == text)?.Key ?? text
        )!;
}
