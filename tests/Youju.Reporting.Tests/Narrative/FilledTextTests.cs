using System.Globalization;
using CsCheck;
using DotLiquid;
using Youju.Reporting.Narrative.Templates;
using Hash = DotLiquid.Hash;

namespace Youju.Reporting.Tests.Narrative;

public sealed class FilledTextTests
{
    private static readonly Hash[] Variables =
    [
        new()
        {
            ["name"] = "樱花节",
            ["item"] = new Hash
            {
                ["name"] = "灯会",
                ["done"] = null,
                ["known"] = true,
            },
            ["none"] = null,
        },
        new()
        {
            ["name"] = "被遮住的",
            ["unit"] = new Hash { ["in-service"] = "6人" },
        },
    ];

    [Theory]
    [InlineData("举办{{ name }}和{{ item.name }}。", "举办樱花节和灯会。")]
    [InlineData("在职{{unit.in-service}}", "在职6人")]
    [InlineData("没有{{ none }}、{{ item.done }}", "没有、")]
    public void Fills_in_what_the_names_stand_for(string liquid, string filled) =>
        Assert.Equal(filled, Of(liquid)!.FillNames(Variables));

    [Theory]
    [InlineData("{{ item }}")]
    [InlineData("{{ item.known }}")]
    [InlineData("{{ absent }}")]
    [InlineData("{{ item.absent }}")]
    [InlineData("{{ name.absent }}")]
    public void Leaves_to_the_engine_what_is_no_words_or_not_there(string liquid) =>
        Assert.Null(Of(liquid)!.FillNames(Variables));

    [Theory]
    [InlineData("{% if name %}有{% endif %}")]
    [InlineData("{{ name | upcase }}")]
    [InlineData("{{ '樱花节' }}")]
    [InlineData("{{ item['name'] }}")]
    [InlineData("{{ 3 }}")]
    [InlineData("{{ empty }}")]
    public void Leaves_to_the_engine_what_is_more_than_names(string liquid) => Assert.Null(Of(liquid));

    [Fact]
    public void Says_what_the_engine_says()
    {
        string[] known =
        [
            "，",
            "{{ name }}",
            "{{ item.name }}",
            "{{item.done}}",
            "{{ none }}",
            "{{ unit.in-service }}",
            " ",
            "\n",
        ];
        Gen.Int[0, known.Length - 1]
            .Array[0, 8]
            .Sample(pieces =>
            {
                var liquid = string.Concat(pieces.Select(at => known[at]));
                Assert.Equal(Template.Parse(liquid).Render(Parameters()), Of(liquid)!.FillNames(Variables));
            });
    }

    private static FilledText? Of(string liquid) => FilledText.FromTemplate(Template.Parse(liquid));

    private static RenderParameters Parameters() =>
        new(CultureInfo.InvariantCulture)
        {
            Context = new(
                [.. Variables],
                [],
                [],
                ErrorsOutputMode.Rethrow,
                100,
                CultureInfo.InvariantCulture,
                TestContext.Current.CancellationToken
            ),
        };
}
