using Youju.Cli.Wording;
using Youju.Reporting.Limits;

namespace Youju.Reporting.Tests.Package;

/// <summary>Names may hold anything: no file leaves its folder, no template runs, nothing fails.</summary>
public sealed class StrangeNameTests
{
    [Theory]
    [InlineData("../../宣传")]
    [InlineData("宣传/推广:一?")]
    [InlineData("{{ unit.name }}{% if %}")]
    [InlineData("\uE000宣\uE001传\uE002\uE003")]
    [InlineData("宣\t传\n5万元")]
    [InlineData("CON")]
    [InlineData("宣传. ")]
    public void A_project_may_be_called_anything(string name)
    {
        var dossier = SmallDossier.With(SmallDossier.Project(name, 30_000)) with
        {
            Targets = new() { Projects = [new(name)] },
        };
        var form = dossier
            .Compose()
            .Documents.Single(document =>
                document.Name.StartsWith("项目支出绩效自评表", StringComparison.Ordinal)
            );

        Assert.Equal(Path.GetFileName(form.Name), form.Name);
    }

    [Theory]
    [InlineData("a/b/c")]
    [InlineData("\uE001")]
    [InlineData("{{ x }}")]
    public void A_record_may_have_any_id(string id)
    {
        var plain = SmallDossier
            .With(SmallDossier.Project("宣传", 30_000))
            .Add(
                "events",
                "held",
                ("name", "500人徒步"),
                ("kind", "festival"),
                ("dates", "2024-02-10"),
                ("place", "城区")
            );
        var record = plain.Registers["events"].Records["r1"] with { Id = id };
        var dossier = plain with
        {
            Registers = plain.Registers.SetItem("events", plain.Registers["events"].WithRecord(record)),
        };

        Assert.Contains("500人徒步", dossier.Compose().Documents[0].Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_liquid_in_the_clerks_words_is_a_gap() =>
        Assert.Contains(
            SmallDossier
                .With(SmallDossier.Project("宣传", 30_000))
                .Say("application", "{% if")
                .Compose()
                .TellGaps(),
            gap => gap == "narrative/application.md 第1行：{% if 没有用 %} 结束，请补上"
        );

    [Fact]
    public void Two_indicators_with_one_id_are_refused()
    {
        var dossier = SmallDossier.With(SmallDossier.Project("宣传", 30_000)) with
        {
            Targets = new()
            {
                Projects =
                [
                    new("宣传")
                    {
                        Indicators =
                        [
                            new("a", "quantity", "甲", default, 10),
                            new("a", "quantity", "乙", default, 10),
                        ],
                    },
                ],
            },
        };

        Assert.Contains(
            "“a”",
            GapWording.DescribeGap(Assert.Throws<CannotComposeException>(() => dossier.Compose()).Remark),
            StringComparison.Ordinal
        );
    }
}
