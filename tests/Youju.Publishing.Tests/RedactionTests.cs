using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Passports;
using Youju.Publishing.Manifests;
using Youju.Publishing.Redaction;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Publications;

namespace Youju.Publishing.Tests;

public sealed class RedactionTests
{
    private const int Planted = 500;

    [Fact]
    public void None_of_500_planted_secrets_stands_in_any_published_byte()
    {
        var plants = new SecretPlants(20251128);
        var dossier = plants.PlantInto(SampleYear.Open.Dossier);

        var edition = SampleYear.Compose(OpenDossier.FromDossier(dossier, null)).Edition;

        Assert.True(plants.All.Count >= Planted, plants.All.Count.ToString(CultureInfo.InvariantCulture));
        var published = edition.Files.SelectMany(file => Unpack(file.Name, file.Content)).ToList();
        var found =
            from secret in plants.All
            from file in published
            where file.Text.Contains(secret, StringComparison.Ordinal)
            select $"{secret} in {file.Name}";
        Assert.Empty(found);
    }

    [Fact]
    public void What_is_left_out_is_shown_and_no_figure_changes()
    {
        var open = OpenDossier.FromDossier(new SecretPlants(7).PlantInto(SampleYear.Open.Dossier), null);

        var result = SampleYear.Compose(open);

        Assert.Equal(
            Enum.GetValues<SecretKind>().Except([SecretKind.AskedFor]),
            result.Changes.Select(change => change.Kind).Distinct().Order()
        );
        Assert.Equal(
            open.Facts.FindFact("events.places")!
                .Quantity!.Value.Value.ToString(CultureInfo.InvariantCulture),
            ReadFact(result, "events.places")
        );
    }

    [Fact]
    public void Words_of_a_file_that_came_back_are_published_without_what_they_give_away()
    {
        var open = SampleYear.Open;
        var composed = ComposePackage.ComposeFromDossier(open, new());
        var passport = ReturnedFile.CreatePassports(composed, open)["自评报告"];
        var hand = new Wording([
            .. passport.Wording.Blocks,
            new WordedParagraph(new("负责人补写的一句话，联系人：祁连山，电话13907301234。", [])),
        ]);
        var dossier = open.Dossier with
        {
            Returned = open.Dossier.Returned.Add("自评报告", new KeptReturnText(passport, hand).FormatText()),
        };

        var edition = SampleYear.Compose(OpenDossier.FromDossier(dossier, null)).Edition;

        var files = edition.Files.SelectMany(file => Unpack(file.Name, file.Content));
        var published = string.Concat(files.Select(file => file.Text));
        Assert.Contains("负责人补写的一句话", published, StringComparison.Ordinal);
        Assert.DoesNotContain("祁连山", published, StringComparison.Ordinal);
        Assert.DoesNotContain("13907301234", published, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_somebody_names_are_left_out_everywhere()
    {
        var hidden = ComposeEdition.Compose(
            new(SampleYear.Open, new EditionTerms(), SampleYear.Key) { Hidden = ["双花"] }
        );

        Assert.Contains("双花", Encoding.UTF8.GetString(SampleYear.Files["report.html"]));
        Assert.DoesNotContain(
            hidden.Edition.Files.SelectMany(file => Unpack(file.Name, file.Content)),
            file => file.Text.Contains("双花")
        );
    }

    [Theory]
    [InlineData("联系人：李思源，电话 0730-8412345。", "联系人：〔不公开〕，电话 〔不公开〕。")]
    [InlineData("办公室、旅游股共同负责。", "办公室、旅游股共同负责。")]
    [InlineData("与公司签订合同，合同编号：YX-2024-017。", "与公司签订合同，合同编号：〔不公开〕。")]
    [InlineData("位于113.26961,29.47503处。", "位于113.26,29.47处。")]
    [InlineData("支出31.17、62.61万元，增长1.234、2.345倍。", "支出31.17、62.61万元，增长1.234、2.345倍。")]
    [InlineData("负责人为王建国的项目", "负责人为〔不公开〕的项目")]
    [InlineData("联系人：阿依古丽·买买提，值班0730-8412345。", "联系人：〔不公开〕，值班〔不公开〕。")]
    [InlineData("经办人：赵敏说，赵敏已办。", "经办人：〔不公开〕说，〔不公开〕已办。")]
    [InlineData(
        "身份证430603199001011234，住址：云溪区长岭街道17号，微信号：linghuchong99，QQ：12345678，车牌湘F12345，护照E12345678。",
        "身份证〔不公开〕，住址：〔不公开〕，微信号：〔不公开〕，QQ：〔不公开〕，车牌〔不公开〕，护照〔不公开〕。"
    )]
    [InlineData("身份证：43060319900101123X、430603199001011235。", "身份证：〔不公开〕、〔不公开〕。")]
    [InlineData("身份证号码为（430603900101123）", "身份证号码为（〔不公开〕）")]
    [InlineData("证件号 430603 19900101 1234，已登记。", "证件号 〔不公开〕，已登记。")]
    [InlineData("微信ling_huchong，QQ号是1234567和电话", "微信〔不公开〕，QQ号是〔不公开〕和电话")]
    [InlineData("湘F·1234A、湘FD12345、湘F12345D到场", "〔不公开〕、〔不公开〕、〔不公开〕到场")]
    [InlineData("家住长岭街道17号2单元，护照号：EA1234567", "家住〔不公开〕，护照号：〔不公开〕")]
    [InlineData("家庭住址：长岭街道。长岭街道办事处", "家庭住址：〔不公开〕。长岭街道办事处")]
    [InlineData(
        "地址：云溪区长岭街道17号，办公地址：云溪大道5号；公司住址：云溪大道6号。",
        "地址：云溪区长岭街道17号，办公地址：云溪大道5号；公司住址：云溪大道6号。"
    )]
    [InlineData(
        "住址变更3件，微信公众号：yunxilvyou，微信123456次阅读",
        "住址变更3件，微信公众号：yunxilvyou，微信123456次阅读"
    )]
    [InlineData(
        "编号430603199001011234，身份证年审2024份，护照12345678本",
        "编号430603199001011234，身份证年审2024份，护照12345678本"
    )]
    public void Running_text_is_told_without_what_its_labels_give_away(string text, string told)
    {
        var dossier = SampleYear.Open.Dossier with
        {
            Narrative = ImmutableSortedDictionary<string, string>.Empty.Add("overview", text),
        };

        var redacted = DossierRedaction.RedactDossier(dossier, SampleYear.Open.Pack.Publication, []);

        Assert.Equal(told, redacted.Dossier.Narrative["overview"]);
    }

    [Fact]
    public void A_sheet_that_recorded_something_is_no_person()
    {
        var (key, register) = SampleYear.Open.Dossier.Registers.First(one => one.Value.Records.Count > 0);
        var (id, record) = register.Records.First();
        var imported = new Domain.Registers.Record(
            id,
            [record.Current with { RecordedBy = "导入 人员名单.xlsx（人员 第3行）" }]
        );
        var dossier = SampleYear.Open.Dossier with
        {
            Registers = SampleYear.Open.Dossier.Registers.SetItem(
                key,
                register with
                {
                    Records = register.Records.SetItem(id, imported),
                }
            ),
            Narrative = ImmutableSortedDictionary<string, string>.Empty.Add("overview", "人员经费增加。"),
        };

        var redacted = DossierRedaction.RedactDossier(dossier, SampleYear.Open.Pack.Publication, []);

        Assert.Equal("人员经费增加。", redacted.Dossier.Narrative["overview"]);
    }

    private static string ReadFact(ComposeEditionResult result, string key)
    {
        var facts = Encoding.UTF8.GetString(
            result.Edition.Files.Single(file => file.Name == "data/facts.csv").Content
        );
        return facts
            .Split("\r\n")
            .Single(line => line.StartsWith(key + ",", StringComparison.Ordinal))
            .Split(',')[3];
    }

    // Whatever is packed is opened; what is written as numbers of letters is read as well.
    private static IEnumerable<(string Name, string Text)> Unpack(string name, byte[] content)
    {
        yield return (name, System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(content)));
        yield return (name, Encoding.Unicode.GetString(content));
        if (content is not [(byte)'P', (byte)'K', ..])
            yield break;
        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using (var open = entry.Open())
                open.CopyTo(part);
            foreach (var inner in Unpack($"{name}/{entry.FullName}", part.ToArray()))
                yield return inner;
        }
    }
}
