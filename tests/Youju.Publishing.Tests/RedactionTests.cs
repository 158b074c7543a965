using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Youju.Domain.Budget;
using Youju.Domain.Cells;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
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

/// <summary>Secrets of every kind, planted into every kind of field; the same seed plants the same.</summary>
internal sealed class SecretPlants(int seed)
{
    private const string Surnames =
        "欧阳司徒诸葛夏侯端木尉迟澹台公冶宗政濮阳淳于单于太叔申屠公孙仲孙轩辕令狐钟离宇文长孙慕容鲜于闾丘";
    private const string Given = "璟瑜骞珩翊霆皓昶晟煜麒骁骥骢黛翡岚嵘钧铭锟鑫淼垚焱";
    private readonly Random random = new(seed);
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly List<string> spoken = [];

    public IReadOnlyCollection<string> All => all;

    public Dossier PlantInto(Dossier dossier) =>
        dossier with
        {
            Registers = dossier.Registers.ToImmutableSortedDictionary(
                one => one.Key,
                one => PlantRecords(one.Value),
                StringComparer.Ordinal
            ),
            Ledger = PlantLedger(dossier.Ledger),
            Targets = PlantTargets(dossier.Targets),
            Narrative = PlantNarrative(dossier.Narrative),
            Evidence = PlantEvidence(),
            Columns = dossier.Columns.Add($"events/{Name()}", "spent:元"),
            Unit = dossier.Unit with
            {
                Duties = [.. dossier.Unit.Duties, $"值班电话：{Phone()}，联系人：{Name()}。"],
            },
        };

    private Register PlantRecords(Register register)
    {
        var planted = register;
        foreach (var record in register.Records.Values)
            planted = planted with
            {
                Records = planted.Records.SetItem(record.Id, PlantRecord(record, register.Definition)),
            };
        return planted;
    }

    // An older version, columns that nobody knows, the writer, and every field that takes words.
    private Domain.Registers.Record PlantRecord(Domain.Registers.Record record, RegisterDefinition definition)
    {
        var now = record.Current;
        var values = now.Values;
        foreach (var field in definition.Fields)
            if (field.Type == FieldType.Person)
                values = values.SetItem(
                    field.Key,
                    new TextValue($"{Speak(Name())}、{Speak(Name())} {Phone()}")
                );
            else if (field.Type == FieldType.Place && values.ContainsKey(field.Key) && random.Next(4) == 0)
                values = values.SetItem(field.Key, new TextValue(Keep($"{Code()}弹药库")));
            else if (
                field.Type == FieldType.Text
                && values.GetValueOrDefault(field.Key) is TextValue text
                && field.Key is "programme" or "note"
            )
                values = values.SetItem(
                    field.Key,
                    new TextValue(
                        $"{(values.GetValueOrDefault(field.Key) as TextValue)?.Text}，联系人：{Name()}，手机 {Phone()}，邮箱 {Mail()}，合同编号：{Contract()}，{Point()}，{Person()}"
                    )
                );
            else if (values.GetValueOrDefault(field.Key) is NumberValue number)
                values = values.SetItem(
                    field.Key,
                    new NumberValue(number.Quantity with { Source = $"{Name()}提供" })
                );
        var older = now with
        {
            Number = 1,
            RecordedBy = Name(),
            Foreign = ForeignCells.FromColumns([new("备注2", $"{Name()} {Phone()}")]),
        };
        return new(record.Id, [older, now with { Number = 2, Values = values, RecordedBy = Speak(Name()) }]);
    }

    private Ledger PlantLedger(Ledger ledger) =>
        ledger with
        {
            Lines =
            [
                .. ledger.Lines.Select(
                    (line, at) =>
                        line with
                        {
                            Source =
                                at % 2 == 0
                                    ? new CellSource(
                                        $"{Keep("决算" + Code())}.xlsx",
                                        $"经办人：{Name()}",
                                        "C7"
                                    )
                                    : new HandEntered($"经办人：{Name()}，合同号：{Contract()}"),
                            Foreign = ForeignCells.FromColumns([new("经手", Name())]),
                        }
                ),
            ],
        };

    private Targets PlantTargets(Targets targets) =>
        targets with
        {
            Achieved = $"{targets.Achieved}审核人：{Name()}。",
            Indicators = [.. targets.Indicators.Select(PlantIndicator)],
            Problems =
            [
                .. targets.Problems.Select(problem =>
                    problem with
                    {
                        Cause = $"{problem.Cause}，责任人：{Name()}",
                        Measure = $"{problem.Measure}，电话：{Phone()}",
                    }
                ),
            ],
        };

    private Indicator PlantIndicator(Indicator indicator) =>
        indicator with
        {
            Basis = $"合同编号：{Contract()}",
            Verification = $"经办人：{Name()}，身份证号 {Identity()}",
            Deviation = indicator.Deviation is { } why ? $"{why}（联系人：{Name()}，{Mail()}）" : null,
            Actual = indicator.Actual is EnteredActual entered
                ? entered with
                {
                    Reason = $"问卷由填报人：{Name()} 统计",
                    Done = entered.Done with { Source = Name() },
                }
                : indicator.Actual,
        };

    private ImmutableSortedDictionary<string, string> PlantNarrative(
        ImmutableSortedDictionary<string, string> texts
    )
    {
        foreach (
            var chapter in new[]
            {
                "overview",
                "basic",
                "projects",
                "performance",
                "problems",
                "measures",
                "application",
                "other",
            }
        )
            texts = texts.SetItem(
                chapter,
                $"{texts.GetValueOrDefault(chapter)}\n\n<!-- {Name()} 说先不写 {Phone()} -->\n{string.Join('、', spoken.Skip(random.Next(spoken.Count)).Take(9))}参加。负责人：{Name()}，{Phone()}，{Identity()}，{Card()}，{Mail()}，合同号：{Contract()}，对公账户{Keep("43" + Digits(16))}，位于{Point()}，{Person()}。"
            );
        return texts;
    }

    private ImmutableSortedDictionary<string, EvidenceFile> PlantEvidence() =>
        Enumerable
            .Range(0, 50)
            .Select(at => new EvidenceFile(
                ManifestFiles.HashContent([(byte)at]),
                Keep($"{Name()}签字的合同{Code()}") + ".pdf",
                $"{Name()}于{Keep("会议" + Code())}提供，{Phone()}"
            ))
            .ToImmutableSortedDictionary(file => file.Sha256, file => file, StringComparer.Ordinal);

    // A name that some column gives away is left out of running text too.
    private string Speak(string name)
    {
        spoken.Add(name);
        return name;
    }

    private string Name()
    {
        var at = random.Next(Surnames.Length / 2) * 2;
        return Keep($"{Surnames.AsSpan(at, 2)}{Letter()}{Letter()}");
    }

    private char Letter() => Given[random.Next(Given.Length)];

    private string Phone() => Keep($"1{random.Next(3, 10)}{Digits(9)}");

    // A mistyped number, a home, accounts, a car and a passport.
    private string Person() =>
        $"身份证{Keep($"4306031990010112{Digits(1)}{(random.Next(2) == 0 ? "X" : "0")}")}，家庭住址：{Keep($"{Letter()}{Letter()}街道{random.Next(100, 999)}号")}，微信号：{Keep("lhc_" + Digits(6))}，QQ：{Keep("2" + Digits(9))}，{Keep("湘F" + Digits(5))}，护照E{Keep("8" + Digits(7))}";

    private string Mail() => Keep($"q{Digits(6)}@yunxi{Digits(2)}.cn");

    private string Contract() => Keep($"YX{Digits(4)}-{Digits(5)}");

    private string Code() => $"{Letter()}{Letter()}{Digits(4)}";

    private string Point() =>
        Keep(
            $"113.{random.Next(100, 999)}{random.Next(10, 99)},29.{random.Next(100, 999)}{random.Next(10, 99)}"
        );

    private string Card()
    {
        var head = "62" + Digits(13);
        return Keep(
            Enumerable
                .Range(0, 10)
                .Select(last => head + last)
                .First(Domain.Findings.PersonalNumbers.HasLuhnDigit)
        );
    }

    private string Identity()
    {
        var head = $"43060319{random.Next(60, 99)}0{random.Next(1, 9)}1{random.Next(0, 9)}{Digits(3)}";
        return Keep(
            "0123456789X".Select(last => head + last).First(Domain.Findings.PersonalNumbers.IsIdentityNumber)
        );
    }

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));

    private string Keep(string secret)
    {
        all.Add(secret);
        return secret;
    }
}
