using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class TypeCodeBookTests
{
    private static readonly TypeCodeBook Book = new(Editions.Pack.ResourceEditions.Values, Editions.Of2017);

    public static TheoryData<string, string> OldTypes =>
        [.. Editions.Of2003.ListTypes().Select(type => (type.Code, type.Name))];

    [Theory]
    [InlineData("gbt18972-2017", 8, 23, 110)]
    [InlineData("gbt18972-2003", 8, 31, 155)]
    public void An_edition_has_as_many_classes_as_its_standard(string key, int mains, int subs, int types)
    {
        var listed = Editions.Pack.ResourceEditions[key].ListTypes().ToList();

        Assert.Equal(
            (mains, subs, types),
            (Count(type => type.MainCode), Count(type => type.SubclassCode), Count(type => type.Code))
        );
        int Count(Func<ListedType, string> key) => listed.Select(key).Distinct().Count();
    }

    [Theory]
    [InlineData("gbt18972-2017")]
    [InlineData("gbt18972-2003")]
    public void Nothing_in_an_edition_contradicts_itself(string key) =>
        Assert.Empty(EditionCheck.FindProblems(Editions.Pack.ResourceEditions[key]));

    [Theory]
    [MemberData(nameof(OldTypes))]
    public void A_type_of_2003_is_told_from_2017_where_they_differ(string code, string name)
    {
        var isSame = Editions.Of2017.ListTypes().Any(type => type.Code == code && type.Name == name);

        Assert.Equal(
            isSame ? TypeCodeVerdict.Listed : TypeCodeVerdict.OtherEdition,
            Book.JudgeCode(code, name).Verdict
        );
    }

    [Theory]
    [MemberData(nameof(OldTypes))]
    public void A_code_without_a_name_is_never_silently_taken_for_another(string code, string name)
    {
        var answer = Book.JudgeCode(code, "");

        Assert.Equal(answer.Type?.Name == name, answer.Words is null);
    }

    [Fact]
    public void Every_type_of_the_edition_is_listed_in_it() =>
        Assert.All(Editions.Of2017.ListTypes(), type =>
            Assert.Equal(TypeCodeVerdict.Listed, Book.JudgeCode(type.Code, type.Name).Verdict)
        );

    [Theory]
    [InlineData("FGC", "", "FGC 是 GB/T 18972-2003 的“")]
    [InlineData("BAA", "瀑布", "在 GB/T 18972-2017 是 BAB")]
    [InlineData("Q9", "", "GB/T 18972-2017 没有代码“Q9”。")]
    [InlineData("AAZ", "", "像是在亚类末尾自行增加的类型")]
    public void Says_what_is_wrong_with_a_code(string code, string name, string words) =>
        Assert.Contains(words, Book.JudgeCode(code, name).Words, StringComparison.Ordinal);

    [Fact]
    public void A_remembered_name_is_shown_as_such()
    {
        var type = Book.JudgeCode("AAB", "").Type!;

        Assert.Equal("“台地型景观”这个名称没有核对过原文 [K]", TypeCodeBook.DescribeMark(type));
    }
}
