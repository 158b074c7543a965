using Youju.Domain.Documents;

namespace Youju.Domain.Tests.Documents;

public sealed class PlaceTests
{
    [Fact]
    public void A_place_is_told_as_a_person_looks_for_it() =>
        Assert.Equal(
            ["第 3 页", "第 9 行", "第 8 段", "第 5 行"],
            new[]
            {
                new Place(Paragraph: 7, Line: 9, Page: 3),
                new Place(Paragraph: 7, Line: 9),
                new Place(Paragraph: 7),
                Place.Unknown,
            }.Select(place => place.ToChineseName(line: 5))
        );

    [Theory]
    [InlineData("自评报告.docx", null)]
    [InlineData("", null)]
    [InlineData("甲:乙", "里有不能用的字符“:”")]
    [InlineData("附表.", "的末尾是空格或句点，Windows 会把它丢掉")]
    [InlineData("附表 ", "的末尾是空格或句点，Windows 会把它丢掉")]
    [InlineData("aux.txt", "是 Windows 保留的设备名")]
    public void A_name_that_some_system_refuses_is_told_why(string name, string? problem) =>
        Assert.Equal(problem, FileName.DescribeProblem(name));

    [Theory]
    [InlineData(80)]
    [InlineData(81)]
    public void A_safe_name_has_at_most_eighty_letters(int length) =>
        Assert.Equal(new string('甲', 80), FileName.ToSafeName(new('甲', length)));

    [Fact]
    public void Columns_of_a_table_can_be_trusted_unless_its_reader_says_otherwise()
    {
        var document = new DocumentBuilder();

        Assert.True(new Table(default, Place.Unknown, []).ColumnsKnown);
        Assert.False(document.AddTable([], columnsKnown: false).ColumnsKnown);
        Assert.Equal(default, document.AddTable([]).Span);
    }
}
