using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class RecordWordsTests
{
    private static readonly RecordWords Words = new()
    {
        Parent = new("parent", "上级记录", FieldType.Reference),
        Stage = [new("planned", "计划日期", FieldType.Date), new("person", "责任人", FieldType.Person)],
        Review = new("review", "审核", FieldType.Choice),
        Point = [new("point", "坐标", FieldType.Text), new("crs", "坐标系", FieldType.Choice)],
        Shape = new("shape", "线或面", FieldType.Text),
    };

    private static readonly RegisterDefinition Plain = new("works", "工程")
    {
        Fields = [new("name", "名称", FieldType.Text)],
    };

    [Fact]
    public void A_register_that_asks_for_nothing_stays_as_it_is() =>
        Assert.Same(Plain, Words.ShapeRegister(Plain));

    [Fact]
    public void What_is_asked_for_stands_behind_the_registers_own_fields()
    {
        var shaped = Words.ShapeRegister(
            Plain with
            {
                Parent = "works",
                IsReviewed = true,
                IsLocated = true,
                Stages = [new("start", "开工")],
            }
        );

        Assert.Equal(
            ["name", "start-planned", "start-person", "point", "crs", "parent", "review"],
            shaped.Fields.Select(field => field.Key)
        );
        Assert.Equal("works", shaped.FindField("parent")?.Register);
        Assert.Equal("开工·计划日期", shaped.FindField("start-planned")?.Label);
    }

    [Fact]
    public void A_line_or_an_area_has_the_coordinate_system_of_the_point()
    {
        var shaped = Words.ShapeRegister(Plain with { IsShaped = true });

        Assert.Equal(["name", "point", "crs", "shape"], shaped.Fields.Select(field => field.Key));
        Assert.True(shaped.LiesOnMap);
        Assert.NotEmpty((Words with { Shape = null }).FindLacking(Plain with { IsShaped = true }));
        Assert.Empty(Words.FindLacking(Plain with { IsShaped = true }));
    }

    [Fact]
    public void A_stage_may_keep_some_parts_only()
    {
        var shaped = Words.ShapeRegister(
            Plain with
            {
                Stages = [new("start", "开工") { Parts = ["planned"] }],
            }
        );

        Assert.Null(shaped.FindField("start-person"));
        Assert.Contains("开工计划日期", shaped.FindField("start-planned")!.Aliases);
        Assert.Contains("计划开工日期", shaped.FindField("start-planned")!.Aliases);
    }

    [Fact]
    public void A_part_that_nobody_knows_and_words_that_are_missing_are_told()
    {
        var stages = Plain with { Stages = [new("start", "开工") { Parts = ["planed"] }] };

        Assert.Contains("planed", Assert.Single(Words.FindLacking(stages)), StringComparison.Ordinal);
        Assert.NotEmpty(new RecordWords().FindLacking(Plain with { IsReviewed = true }));
        Assert.Empty(Words.FindLacking(Plain with { IsReviewed = true }));
    }
}
