using Youju.Domain.Registers;
using Youju.Packs.Library;
using Youju.Reading.Papers;

namespace Youju.Reading.Tests.Papers;

/// <summary>Heads in other words: signs of one meaning, words that only tell a type, names that end in something else.</summary>
public sealed class AlikeHeadTests
{
    private static readonly HeadSigns Signs = new(PackLibrary.LoadPack(["cn"]).Imports);

    [Theory]
    [InlineData("转出", "转发")]
    [InlineData("收到", "接到")]
    [InlineData("燃油款", "加油费")]
    public void Signs_of_one_meaning_are_written_alike(string one, string other) =>
        Assert.Equal(Signs.WriteAlike(one), Signs.WriteAlike(other));

    [Theory]
    [InlineData("满意度", "不满意")]
    [InlineData("办理科室", "办理结果")]
    public void Names_that_end_in_something_else_are_of_different_sense(string one, string other) =>
        Assert.True(Signs.AreOfDifferentSense(one, other));

    [Fact]
    public void A_word_that_only_tells_the_type_is_no_part_of_the_core() =>
        Assert.Equal(
            Signs.FindCore(Signs.WriteAlike("受理日期"), FieldType.Date),
            Signs.FindCore(Signs.WriteAlike("受理时间"), FieldType.Date)
        );
}
