using System.Collections.Immutable;
using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
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

public sealed class FilledTemplateTests
{
    private const int FirstRow = 5;

    private static readonly Unit Visits = Unit.FromSymbol("人次");

    private static readonly ImmutableSortedDictionary<string, FieldValue> Lanterns =
        ImmutableSortedDictionary<string, FieldValue>
            .Empty.WithComparers(StringComparer.Ordinal)
            .Add("name", new TextValue("灯会"))
            .Add("kind", new TextValue("festival"))
            .Add("dates", new DateRangeValue(new(2024, 2, 10), new(2024, 2, 24)))
            .Add("place", new TextValue("城区"))
            .Add(
                "visitors",
                new NumberValue(new(100_000, Visits, Qualifier.MoreThan, 10_000, "闸机", "主办方"))
            )
            .Add("spent", new MoneyValue(new(9_670_055)));

    private static readonly decimal?[] Grains = [null, 1, 10, 100, 1000, 10_000];

    private static readonly string?[] Methods = [null, "闸机", "手工\n登记"];

    private static readonly Gen<SoftQuantity> AnyQuantity =
        from value in Gen.Decimal[0, 10_000_000].Select(value => decimal.Truncate(value))
        from qualifier in Gen.Enum<Qualifier>()
        from grain in Gen.Int[0, 5].Select(at => Grains[at])
        from method in Gen.Int[0, 2].Select(at => Methods[at])
        select new SoftQuantity(
            grain is { } step ? decimal.Round(value / step) * step : value,
            Visits,
            qualifier,
            grain,
            method,
            method is null ? null : "主办方"
        );

    private static readonly Gen<ImmutableSortedDictionary<string, FieldValue>> AnyEvent =
        from visitors in AnyQuantity
        from name in Gen.String[Gen.Char.AlphaNumeric, 1, 8]
        from first in Gen.Int[0, 300]
        from days in Gen.Int[0, 60]
        from fen in Gen.Long[0, 10_000_000_00]
        select Lanterns
            .SetItem("name", new TextValue(" " + name))
            .SetItem("visitors", new NumberValue(visitors))
            .SetItem("spent", new MoneyValue(new(fen)))
            .SetItem(
                "dates",
                new DateRangeValue(
                    new DateOnly(2024, 1, 1).AddDays(first),
                    new DateOnly(2024, 1, 1).AddDays(first + days)
                )
            );

    [Fact]
    public void A_form_lists_the_records_with_their_ids()
    {
        var row = Assert.Single(Form(With(Lanterns)).Rows);

        Assert.Equal(["e1", "灯会", "节庆", "2024-02-10 至 2024-02-24", "城区"], row.Take(5));
        Assert.Contains("10万余", row);
    }

    [Fact]
    public void A_record_that_was_withdrawn_is_not_listed() =>
        Assert.Empty(Form(With(Lanterns, version => version with { IsWithdrawn = true })).Rows);

    [Fact]
    public void A_form_that_nobody_touched_makes_no_new_version() =>
        AnyEvent.Sample(
            values =>
            {
                var result = Import(With(values), Form(With(values)));

                Assert.Empty(result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons));
                Assert.Single(result.Dossier.Registers["events"].Records["e1"].Versions);
            },
            iter: 60
        );

    [Fact]
    public void What_stands_in_for_a_value_does_so_until_its_cell_is_changed()
    {
        var dossier = With(Lanterns, version => version with { Illustrative = ["place", "spent"] });

        Assert.Single(Import(dossier, Form(dossier)).Dossier.Registers["events"].Records["e1"].Versions);
        Assert.Equal(
            ["spent"],
            Import(dossier, Form(dossier), ("地点", "公园"))
                .Dossier.Registers["events"]
                .Records["e1"]
                .Current.Illustrative
        );
    }

    [Fact]
    public void Exactly_the_records_whose_cells_were_changed_get_a_new_version()
    {
        var dossier = With(Lanterns, others: 3);
        var records = Import(dossier, Form(dossier), ("地点", "公园")).Dossier.Registers["events"].Records;

        Assert.Equal([2, 1, 1, 1], records.Values.Select(record => record.Versions.Count));
        Assert.Equal(Lanterns.SetItem("place", new TextValue("公园")), records["e1"].Current.Values);
    }

    [Fact]
    public void The_lines_of_the_ledger_are_listed_and_stay_what_they_are()
    {
        var line = new BudgetLine(
            "p1",
            BudgetKind.GeneralPublic,
            ExpenditureKind.Project,
            new() { Initial = new(19_000_050) },
            new HandEntered("预算批复")
        )
        {
            Project = "节会",
        };
        var dossier = Workbooks.Empty with
        {
            Ledger = Workbooks.Empty.Ledger with
            {
                Lines = [line],
                Named =
                [
                    new(
                        "three-public.reception",
                        new() { Executed = new(40_000) },
                        new HandEntered("明细账")
                    ),
                ],
            },
        };

        foreach (var register in LedgerForm.CreateForms(Workbooks.Pack))
        {
            var form = new RegisterTemplate(Workbooks.Pack.Imports).CreateForm(register, dossier);
            Assert.Single(form.Rows);
            Assert.Equal(
                dossier.Ledger,
                Import(dossier, form).Dossier.Ledger with
                {
                    Lines = dossier.Ledger.Lines,
                    Named = dossier.Ledger.Named,
                }
            );
            Assert.Equal(dossier.Ledger.Lines, Import(dossier, form).Dossier.Ledger.Lines);
            Assert.Equal(dossier.Ledger.Named, Import(dossier, form).Dossier.Ledger.Named);
        }
    }

    [Fact]
    public void Amounts_by_code_which_have_no_name_to_choose_are_left_to_the_published_tables()
    {
        var byCode = new NamedAmount(
            "general.2070113.project",
            new() { Executed = new(45_000_000) },
            new CellSource("决算.xlsx", "GK05", "E10")
        );
        var dossier = Workbooks.Empty with { Ledger = Workbooks.Empty.Ledger with { Named = [byCode] } };
        var form = new RegisterTemplate(Workbooks.Pack.Imports).CreateForm(
            LedgerForm.CreateForms(Workbooks.Pack)[1],
            dossier
        );

        Assert.Empty(form.Rows);
        Assert.Equal([byCode], Import(dossier, form).Dossier.Ledger.Named);
    }

    private static Dossier With(
        ImmutableSortedDictionary<string, FieldValue> values,
        Func<RecordVersion, RecordVersion>? change = null,
        int others = 0
    )
    {
        var version = new RecordVersion(1, values, Workbooks.Moment, "经办") { State = "held" };
        var records = Enumerable
            .Range(2, others)
            .Select(at =>
                Record.FromFirstVersion(
                    $"e{at}",
                    version with
                    {
                        Values = values.SetItem("name", new TextValue($"活动{at}")),
                    }
                )
            )
            .Append(Record.FromFirstVersion("e1", change is null ? version : change(version)));
        var register = new Register(
            Workbooks.Pack.Registers["events"],
            records.ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal)
        );
        return Workbooks.Empty with { Registers = Workbooks.Empty.Registers.SetItem("events", register) };
    }

    private static FormSheet Form(Dossier dossier) =>
        new RegisterTemplate(Workbooks.Pack.Imports).CreateForm(Workbooks.Pack.Registers["events"], dossier);

    /// <summary>Writes the form, changes one cell of its first row as a person would, and imports it.</summary>
    private static ImportResult Import(
        Dossier dossier,
        FormSheet form,
        (string Head, string Words)? change = null
    )
    {
        using var stream = new MemoryStream();
        FormWorkbookWriter.WriteForms([form], stream);
        using var workbook = WorkbookReader.OpenWorkbook(
            new("台账.xlsx", stream.ToArray()),
            FileKind.Xlsx,
            new ReadingBudget(ReadingLimits.RowByRow)
        );
        var at = change is { } one
            ? form.Columns.Select(column => column.Header).ToList().IndexOf(one.Head)
            : -1;
        var sheets = workbook.Sheets.Select(sheet =>
            sheet with
            {
                Rows = sheet.Rows.Select(row =>
                    row.Number == FirstRow && sheet.Name == form.Name
                        ? row with
                        {
                            Cells =
                            [
                                .. row.Cells.Select(cell =>
                                    cell.Column == at ? new(at, change!.Value.Words) : cell
                                ),
                            ],
                        }
                        : row
                ),
            }
        );
        return new WorkbookImport(Workbooks.Pack, new("台账.xlsx", Workbooks.Moment)).ImportSheets(
            dossier,
            [.. sheets]
        );
    }
}
