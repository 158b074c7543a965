using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Package;
using Record = Youju.Domain.Registers.Record;

namespace Youju.Reporting.Tests.Package;

/// <summary>A register with more records than anybody wants to read one by one.</summary>
public sealed class LongRegisterTests
{
    private static readonly Dossier Plain = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

    [Fact]
    public void Tells_the_largest_by_date_and_how_many_there_are()
    {
        var text = Report(Compose(records: 25, new TellingSource(Most: 3)));

        Assert.Contains(
            "一是开展征集23，收到作品23件。\n二是开展征集24，收到作品24件。\n三是开展征集25，收到作品25件。\n征集竞赛共登记25条，以上只列出其中一部分，全部见附件《征集竞赛明细表》。\n",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("征集22", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_all_goes_along_and_is_named_among_the_annexes()
    {
        var package = Compose(records: 25, new TellingSource(Most: 3));
        var table = Assert.Single(package.Documents, document =>
            document.Kind == PackageDocumentKind.Records
        );

        Assert.Equal("征集竞赛明细表", table.Name);
        Assert.Equal(26, Assert.Single(table.Document.Blocks.OfType<Table>()).Rows.Count);
        Assert.Contains(
            "征集竞赛明细表\n名称\t征集期间\t收到作品（件）\t优秀作品（件）\n征集1\t1月2日\t1\t\n",
            table.Document.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(". 征集竞赛明细表\n", Report(package), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_records_leads_to_each_of_them()
    {
        var trace = Compose(records: 25, new TellingSource(Most: 3)).Sources["told/contests/*"];

        Assert.Equal("征集竞赛的记录条数 ＝ 25 条", trace.Text);
        Assert.Equal(25, trace.Grounds.Count);
    }

    [Fact]
    public void The_number_is_that_of_all_records_whether_a_sentence_tells_them_or_not()
    {
        var contests = Plain.Registers["contests"].Definition;
        var pack = WithTelling(new(Most: 3));
        var sentence = contests.Sentences[0] with
        {
            Manners = [],
            Where = [new FieldFilter("name", FilterKind.IsNot, "征集1")],
        };

        var text = Report(Compose(contests with { Sentences = [sentence] }, 25, pack));

        Assert.Contains("征集竞赛共登记25条", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "结转下年继续办理的事项：征集1（征集中）；征集2（征集中）。")]
    [InlineData(9, "结转下年继续办理的事项：征集竞赛9条（征集中）。")]
    public void What_goes_on_is_named_or_where_it_is_much_counted(int records, string told)
    {
        var contests = Plain.Registers["contests"].Definition;
        var package = Compose(
            contests with
            {
                States = [new("open", "征集中") { IsCarried = true }],
                Display = ["name"],
            },
            records,
            WithTelling(new(Most: 4)),
            state: "open"
        );

        Assert.Contains(told, Report(package), StringComparison.Ordinal);
        Assert.Equal(records > 4, package.Sources.ContainsKey("told/contests/open"));
    }

    [Fact]
    public void A_register_that_fits_is_told_whole_without_a_table()
    {
        var package = Compose(records: 20, new TellingSource());

        Assert.Contains("二十是开展征集20", Report(package), StringComparison.Ordinal);
        Assert.DoesNotContain(package.Documents, document => document.Kind == PackageDocumentKind.Records);
    }

    [Theory]
    [InlineData(null, null, 4)]
    [InlineData(null, 3, 3)]
    [InlineData(2, 3, 2)]
    public void The_sentence_decides_before_the_theme_and_the_theme_before_the_report(
        int? sentence,
        int? theme,
        int told
    )
    {
        var pack = SmallDossier.Pack with
        {
            Themes = [.. SmallDossier.Pack.Themes.Select(source => source with { Most = theme })],
        };
        var text = Report(Compose(records: 9, new TellingSource(Most: 4), pack, sentence));

        Assert.Equal(told, text.Split("是开展征集").Length - 1);
    }

    [Fact]
    public void A_summary_asks_for_what_there_is_some_of()
    {
        var contests = Plain.Registers["contests"].Definition;
        var summary = contests.Sentences[0] with
        {
            IsSummary = true,
            Manners = [],
            Text =
                "{% if positive.count %}全年征集{{ count }}{% endif %}{% if positive.good %}，其中优秀{{ good }}{% endif %}。",
        };

        var text = Report(Compose(contests with { Sentences = [summary] }, 2, SmallDossier.Pack));

        Assert.Contains("全年征集2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("其中优秀", text, StringComparison.Ordinal);
    }

    private static string Report(ReportPackage package) => package.Documents[0].Document.Text;

    private static ReportPackage Compose(
        int records,
        TellingSource telling,
        Pack? pack = null,
        int? most = null
    )
    {
        var contests = Plain.Registers["contests"].Definition;
        var definition = contests with
        {
            Sentences =
            [
                .. contests.Sentences.Select(sentence => sentence with { Most = most, Manners = [] }),
            ],
        };
        return Compose(definition, records, WithTelling(telling, pack));
    }

    private static Pack WithTelling(TellingSource telling, Pack? pack = null)
    {
        pack ??= SmallDossier.Pack;
        return pack with { Report = pack.Report with { Telling = telling } };
    }

    private static ReportPackage Compose(
        RegisterDefinition definition,
        int records,
        Pack pack,
        string? state = null
    )
    {
        var all = Enumerable
            .Range(1, records)
            .Select(number => Contest(definition, number, state))
            .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal);
        var dossier = Plain with
        {
            Registers = Plain.Registers.SetItem("contests", new Register(definition, all)),
        };
        return PackageComposer.Compose(dossier, pack, dossier.ComputeFacts(pack.Formulas));
    }

    private static Record Contest(RegisterDefinition definition, int number, string? state)
    {
        var (count, day) = (
            number.ToString(CultureInfo.InvariantCulture),
            new DateOnly(2024, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        (string Key, string Text)[] fields = [("name", "征集" + count), ("dates", day), ("received", count)];
        return Record.FromFirstVersion(
            "c" + count,
            new(
                1,
                fields.ToImmutableSortedDictionary(
                    field => field.Key,
                    field => FieldText.ParseValue(definition.FindField(field.Key)!, field.Text)!,
                    StringComparer.Ordinal
                ),
                default,
                "经办"
            )
            {
                State = state,
            }
        );
    }
}
