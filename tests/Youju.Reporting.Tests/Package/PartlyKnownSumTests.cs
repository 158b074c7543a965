using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Record = Youju.Domain.Registers.Record;

namespace Youju.Reporting.Tests.Package;

/// <summary>Sums of which some records do not say how much: a lower bound, unknown where none does, exact where all do.</summary>
public sealed class PartlyKnownSumTests
{
    [Fact]
    public void A_contract_without_its_amount_leaves_the_sum_a_lower_bound() =>
        Assert.Contains(
            "全年签订合同2份，金额2.00万元以上。",
            Tell(
                "contracts",
                [("name", "物业服务"), ("signed", "2024-03-01"), ("amount", "20000")],
                [("name", "设备维护"), ("signed", "2024-04-01")]
            )
        );

    [Fact]
    public void Where_no_contract_tells_its_amount_no_sum_is_told() =>
        Assert.Contains(
            "全年签订合同1份。",
            Tell("contracts", [("name", "设备维护"), ("signed", "2024-04-01")])
        );

    [Fact]
    public void Where_all_contracts_tell_it_the_sum_is_exact() =>
        Assert.Contains(
            "全年签订合同2份，金额5万元。",
            Tell(
                "contracts",
                [("name", "物业服务"), ("signed", "2024-03-01"), ("amount", "20000")],
                [("name", "设备维护"), ("signed", "2024-04-01"), ("amount", "30000")]
            )
        );

    [Fact]
    public void One_amount_of_three_signings_is_what_they_come_to_at_least() =>
        Assert.Contains(
            "签约项目3个，签约金额3000.00万元以上",
            Tell(
                "investment-leads",
                [("name", "甲公司"), ("state", "signed"), ("signed", "30000000")],
                [("name", "乙公司"), ("state", "signed")],
                [("name", "丙公司"), ("state", "landed")]
            )
        );

    [Theory]
    [InlineData("5000000", null, "本年完成投资 5000000", null)]
    [InlineData("5000000", "10000000", "本年完成投资 5000000", "50")]
    public void What_a_project_has_done_counts_without_its_plan(
        string done,
        string? plan,
        string told,
        string? rate
    )
    {
        var dossier = Fill(
            "projects",
            [("name", "码头"), ("state", "listed"), ("year-done", done), .. Present("plan", plan)]
        );
        var facts = dossier.ComputeFacts(SmallDossier.Pack.Formulas);

        Assert.Equal(
            told,
            FormattableString.Invariant(
                $"本年完成投资 {facts.FindFact("projects.year-done")!.Quantity!.Value.Value:0}"
            )
        );
        Assert.Equal(
            rate,
            facts.FindFact("projects.plan-rate")!.Quantity is { } quotient
                ? FormattableString.Invariant($"{quotient.Value:0}")
                : null
        );
    }

    [Fact]
    public void A_rate_of_what_is_known_in_part_is_not_known()
    {
        var facts = Fill(
                "exams",
                [("name", "导游考试"), ("sat", "100"), ("passed", "90")],
                [("name", "讲解员考试")]
            )
            .ComputeFacts(SmallDossier.Pack.Formulas);

        Assert.Null(facts.FindFact("exams.pass-rate")!.Quantity);
    }

    private static (string, string)[] Present(string key, string? text) => text is null ? [] : [(key, text)];

    private static string Tell(string register, params (string Key, string Text)[][] records) =>
        Fill(register, records).Compose().Documents[0].Document.Text;

    private static Dossier Fill(string register, params (string Key, string Text)[][] records)
    {
        var dossier = SmallDossier.With(SmallDossier.Project("宣传", 30_000));
        var filled = dossier.Registers[register];
        foreach (var (at, fields) in records.Index())
            filled = filled.WithRecord(ReadRecord(filled.Definition, $"r{at}", fields));
        return dossier with { Registers = dossier.Registers.SetItem(register, filled) };
    }

    private static Record ReadRecord(
        RegisterDefinition register,
        string id,
        (string Key, string Text)[] fields
    ) =>
        Record.FromFirstVersion(
            id,
            new(
                1,
                fields
                    .Where(field => field.Key != FieldFilter.StateField)
                    .ToImmutableSortedDictionary(
                        field => field.Key,
                        field => FieldText.ParseValue(register.FindField(field.Key)!, field.Text)!,
                        StringComparer.Ordinal
                    ),
                default,
                "经办"
            )
            {
                State = fields.FirstOrDefault(field => field.Key == FieldFilter.StateField).Text,
            }
        );
}
