using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Import.Templates;

namespace Youju.Import.Tests.Templates;

public sealed class RegisterTemplateTests
{
    public static TheoryData<string> Registers => [.. Workbooks.Pack.Registers.Keys];

    [Theory]
    [MemberData(nameof(Registers))]
    public void Import_knows_every_column_of_a_form_and_passes_over_its_example(string register)
    {
        var result = Import(Workbooks.Pack.Registers[register], []);

        Assert.Empty(result.Warnings);
        Assert.Empty(result.Rejected);
        Assert.Contains("示例、合计和备注 1 行不算", result.Messages[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void The_example_of_a_form_is_itself_a_good_record(string register)
    {
        var columns = Make(Workbooks.Pack.Registers[register]).Columns;
        var filled = columns.ToDictionary(
            column => column.Header,
            column => column.IsRequired && column.Example.Length == 0 ? "某某" : column.Example
        );
        var result = Import(Workbooks.Pack.Registers[register], filled);

        Assert.Empty(result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons));
        Assert.Single(result.Dossier.Registers[register].Records);
    }

    [Fact]
    public void What_is_filled_in_comes_back_as_a_record()
    {
        var record = Import(
            Workbooks.Pack.Registers["events"],
            new()
            {
                ["活动名称"] = "灯会",
                ["类别"] = "节庆",
                ["起止日期"] = "2024-02-10 至 2024-02-24",
                ["地点"] = "城区",
                ["接待人次（人次）"] = "10万余",
                ["接待人次·统计方法"] = "闸机",
                ["财政支出（元）"] = "96700",
                ["状态"] = "已举办",
            }
        )
            .Dossier.Registers["events"]
            .Records.Values.Single();

        Assert.Equal(new MoneyValue(Money.FromYuan(96_700)), record.Current["spent"]);
        Assert.Equal("闸机", ((NumberValue)record.Current["visitors"]!).Quantity.Method);
    }

    [Fact]
    public void The_ledger_is_filled_in_line_by_line()
    {
        var lines = Import(
            LedgerForm.CreateForms(Workbooks.Pack)[0],
            new()
            {
                ["预算"] = "一般公共预算",
                ["支出类别"] = "项目支出",
                ["功能分类科目编码"] = "2070113",
                ["项目名称"] = "旅游节会活动",
                ["年初预算数（元）"] = "190000",
                ["全年执行数（元）"] = "186700",
            }
        ).Dossier.Ledger.Lines;

        var line = Assert.Single(lines);
        Assert.Equal(
            (ExpenditureKind.Project, "旅游节会活动", "2070113"),
            (line.Kind, line.Project, line.Functional?.Digits)
        );
        Assert.Equal(Money.FromYuan(186_700), line.Amounts.Executed);
    }

    [Fact]
    public void Stated_totals_are_chosen_by_their_name()
    {
        var filled = new Dictionary<string, string>
        {
            ["科目"] = "公务接待费",
            ["全年执行数（元）"] = "4000",
        };
        var named = Import(LedgerForm.CreateForms(Workbooks.Pack)[1], filled).Dossier.Ledger.Named;

        Assert.Equal("three-public.reception", Assert.Single(named).Key);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Forms_are_sound_to_the_validator(string register)
    {
        using var stream = new MemoryStream(Write(Make(Workbooks.Pack.Registers[register])));
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => error.Description));
    }

    private static FormSheet Make(RegisterDefinition register) =>
        new RegisterTemplate(Workbooks.Pack.Imports).CreateForm(register);

    private static byte[] Write(FormSheet form)
    {
        using var stream = new MemoryStream();
        FormWorkbookWriter.WriteForms([form], stream);
        return stream.ToArray();
    }

    /// <summary>Fills the first free row of the form as a person would and imports it.</summary>
    private static ImportResult Import(RegisterDefinition register, Dictionary<string, string> filled)
    {
        var form = Make(register);
        using var workbook = WorkbookReader.OpenWorkbook(
            new("台账.xlsx", Write(form)),
            FileKind.Xlsx,
            new ReadingBudget(ReadingLimits.RowByRow)
        );
        var row = new WorkbookRow(
            5,
            [
                .. form
                    .Columns.Index()
                    .Where(one => filled.GetValueOrDefault(one.Item.Header) is { Length: > 0 })
                    .Select(one => new WorkbookCell(one.Index, filled[one.Item.Header])),
            ]
        );
        var sheets = workbook
            .Sheets.Select(
                (sheet, at) =>
                    at == 0 && row.Cells.Count > 0 ? sheet with { Rows = sheet.Rows.Append(row) } : sheet
            )
            .ToList();
        return new WorkbookImport(Workbooks.Pack, new("台账.xlsx", Workbooks.Moment)).ImportSheets(
            Workbooks.Empty,
            sheets
        );
    }
}
