using System.Collections.Immutable;
using System.Text;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Publishing.Redaction;
using Youju.UseCases.Dossiers;

namespace Youju.Publishing.Tests;

/// <summary>Columns whose name says that they are not told, with numbers and days in them.</summary>
public sealed class HiddenColumnTests
{
    private const string Key = "own-1";

    [Theory]
    [InlineData("经度", "")]
    [InlineData("纬度", "度")]
    [InlineData("合同编号", "")]
    [InlineData("联系电话", "")]
    public void A_number_under_a_hidden_name_is_not_told(string label, string unit)
    {
        var field = new FieldDefinition("column", label, FieldType.Number) { Unit = Unit.FromSymbol(unit) };

        var told = Redact(field, new NumberValue(new(113.26961m, field.Unit)));

        Assert.Equal(new TextValue("〔不公开1〕"), ReadValue(told.Dossier));
        Assert.Contains(told.Changes, change => change.Before == "113.26961");
        Assert.Contains(told.Secrets, secret => secret.Words == "113.26961");
    }

    [Theory]
    [InlineData("合同份数", "份")]
    [InlineData("接待人次", "")]
    public void How_many_there_are_is_told(string label, string unit)
    {
        var field = new FieldDefinition("column", label, FieldType.Number) { Unit = Unit.FromSymbol(unit) };
        var value = new NumberValue(new(1_132_696m, field.Unit));

        Assert.Equal(value, ReadValue(Redact(field, value).Dossier));
    }

    [Fact]
    public void An_amount_is_told_under_whatever_name()
    {
        var value = new MoneyValue(Money.FromYuan(48_000));

        Assert.Equal(value, ReadValue(Redact(new("column", "合同金额", FieldType.Money), value).Dossier));
    }

    [Fact]
    public void Days_under_a_hidden_name_are_not_told()
    {
        var day = Redact(new("column", "合同签订日期", FieldType.Date), new DateValue(new(2024, 3, 1)));
        var days = Redact(
            new("column", "合同期限", FieldType.DateRange),
            new DateRangeValue(new(2024, 3, 1), new(2024, 4, 1))
        );

        Assert.Equal(new TextValue("〔不公开1〕"), ReadValue(day.Dossier));
        Assert.Equal(new TextValue("〔不公开1〕"), ReadValue(days.Dossier));
    }

    // The sum of one record is its value.
    [Fact]
    public void A_year_with_such_a_column_is_published_without_its_sum_and_in_no_byte_with_it()
    {
        var field = new FieldDefinition("column", "经度", FieldType.Number);
        var dossier = AddRegister(field, new NumberValue(new(113.26961m, field.Unit)));

        var edition = SampleYear.Compose(OpenDossier.FromDossier(dossier, null)).Edition;

        var facts = Encoding.UTF8.GetString(
            edition.Files.Single(file => file.Name == "data/facts.csv").Content
        );
        Assert.Contains($"{Key}.count,", facts, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Key}.sum,", facts, StringComparison.Ordinal);
        Assert.Empty(
            PublishedSearch.FindSecrets(
                edition.Files.Select(file => (file.Name, file.Content)),
                [new(SecretKind.Contract, "113.26961")]
            )
        );
    }

    private static RedactedDossier Redact(FieldDefinition field, FieldValue value) =>
        DossierRedaction.RedactDossier(AddRegister(field, value), SampleYear.Open.Pack.Publication, []);

    private static FieldValue? ReadValue(Dossier dossier) =>
        dossier.Registers[Key].Records.Values.Single().Current["column"];

    private static Dossier AddRegister(FieldDefinition field, FieldValue value)
    {
        var definition = new RegisterDefinition(Key, "界桩")
        {
            Fields = [new("name", "名称", FieldType.Text), field],
            Display = ["name"],
            Measures =
            [
                new("count", "界桩条数", MeasureKind.Count),
                new("sum", field.Label, MeasureKind.Sum) { Field = field.Key },
            ],
        };
        var values = ImmutableSortedDictionary
            .Create<string, FieldValue>(StringComparer.Ordinal)
            .Add("name", new TextValue("一号界桩"))
            .Add(field.Key, value);
        var record = new Domain.Registers.Record("r1", [new(1, values, default, "")]);
        return SampleYear.Open.Dossier with
        {
            OwnRegisters = SampleYear.Open.Dossier.OwnRegisters.Add(Key, ""),
            Registers = SampleYear.Open.Dossier.Registers.Add(
                Key,
                Register.CreateEmpty(definition).WithRecord(record)
            ),
        };
    }
}
