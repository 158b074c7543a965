using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Requests;
using Youju.Import.Templates;

namespace Youju.Import.Tests.Templates;

public sealed class TargetFormTests
{
    private const int FirstRow = 5;

    private static readonly Unit[] Units =
    [
        Unit.FromSymbol("人次"),
        Unit.FromSymbol("篇次"),
        Unit.FromSymbol("元/人次"),
        Unit.Percent,
        Unit.None,
    ];

    private static readonly string?[] Words = [null, "年度计划", " 两行\n文字 ", "=1+1"];

    private static readonly Gen<Actual?> AnyActual = Gen.OneOf<Actual?>(
        Gen.Const((Actual?)null),
        Gen.Const((Actual?)new BoundActual("events.visitors")),
        from value in Gen.Int[0, 1_000_000]
        from qualifier in Gen.Enum<Qualifier>()
        from grain in Gen.Int[0, 3]
        from isIllustrative in Gen.Bool
        select (Actual?)
            new EnteredActual(
                new(
                    value,
                    Unit.None,
                    qualifier,
                    grain == 0 ? null : (decimal)Math.Pow(10, grain),
                    Words[grain],
                    Words[grain]
                ),
                "问卷"
            )
            {
                IsIllustrative = isIllustrative,
            },
        from share in Gen.Int[0, 30]
        from isIllustrative in Gen.Bool
        select (Actual?)
            new JudgedActual(
                share >= 24 ? Attainment.Reached
                    : share >= 18 ? Attainment.Partly
                    : Attainment.Missed,
                share / 30m,
                "评定"
            )
            {
                IsIllustrative = isIllustrative,
            }
    );

    private static readonly Gen<Indicator> AnyIndicator =
        from direction in Gen.Enum<TargetDirection>()
        from kind in Gen.Int[0, 8]
        from unit in Gen.Int[0, 4]
        from target in Gen.Decimal[0, 1_000_000]
            .Select(value => decimal.Round(value, Indicator.CountsWhole("指标", Units[unit]) ? 0 : 3))
        from weight in Gen.Int[1, 100]
        from words in Gen.Int[0, 3]
        from actual in AnyActual
        from isIllustrative in Gen.Bool
        select new Indicator(
            "",
            Workbooks.Pack.Indicators.Classes.SelectMany(one => one.Children).ElementAt(kind).Key,
            "指标",
            direction,
            weight
        )
        {
            Unit = Units[unit],
            Target = direction == TargetDirection.Qualitative ? null : target,
            TargetText = direction == TargetDirection.Qualitative ? "有效提升" : null,
            History = words == 0 ? null : decimal.Round(target / 3, 4),
            Basis = Words[words],
            Verification = Words[words],
            Deviation = Words[words],
            Measure = Words[words],
            Scoring = words == 1 ? "satisfaction" : null,
            IsIllustrative = isIllustrative,
            Actual =
                actual is not EnteredActual entered ? actual
                : direction == TargetDirection.Qualitative ? null
                : entered with { Done = entered.Done with { Unit = Units[unit] } },
        };

    private static readonly Gen<Targets> AnyTargets =
        from overall in AnyIndicator.Array[0, 5]
        from project in AnyIndicator.Array[1, 3]
        select new Targets
        {
            Expected = "办好活动",
            Indicators = [.. overall.Select((one, at) => one with { Id = $"a{at}" })],
            Projects =
            [
                new("节会") { Indicators = [.. project.Select((one, at) => one with { Id = $"b{at}" })] },
            ],
        };

    [Fact]
    public void A_form_that_nobody_touched_changes_nothing() =>
        AnyTargets.Sample(
            targets =>
            {
                var result = Import(Workbooks.Empty with { Targets = targets });

                Assert.Empty(result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons));
                Assert.Equal(targets.All, result.Dossier.Targets.All);
            },
            iter: 60
        );

    [Fact]
    public void A_form_brought_into_an_empty_dossier_says_the_same_of_every_indicator() =>
        AnyTargets.Sample(
            targets =>
            {
                var form = TargetForm.CreateIndicatorForm(
                    Workbooks.Pack,
                    Workbooks.Empty with
                    {
                        Targets = targets,
                    }
                );
                var taken = Import(Workbooks.Empty, form).Dossier;

                Assert.Equal(form.Rows, TargetForm.CreateIndicatorForm(Workbooks.Pack, taken).Rows);
            },
            iter: 60
        );

    [Fact]
    public void Exactly_the_cell_that_was_changed_changes()
    {
        var one = new Indicator("a", "quantity", "接待", TargetDirection.AtLeast, 10)
        {
            Unit = Units[0],
            Target = 5,
            IsIllustrative = true,
        };
        var targets = new Targets { Indicators = [one, one with { Id = "b", Name = "推文" }] };

        Assert.Equal(
            [one with { Weight = 12 }, targets.Indicators[1]],
            Import(Workbooks.Empty with { Targets = targets }, ("分值", "12")).Dossier.Targets.Indicators
        );
        Assert.Equal(
            one with
            {
                Target = 6,
                IsIllustrative = false,
            },
            Import(Workbooks.Empty with { Targets = targets }, ("指标值*", "6")).Dossier.Targets.Indicators[0]
        );
    }

    [Fact]
    public void Aims_are_listed_for_the_unit_and_every_project_and_come_back()
    {
        var targets = new Targets
        {
            Expected = "办好活动",
            Execution = new("按中标价结算", "按结算价测算"),
            Projects = [new("节会") { Achieved = "如期举办" }, new("推介")],
        };
        var form = Assert.Single(
            TargetForm.CreateOverallGoalForm(Workbooks.Pack, Workbooks.Empty with { Targets = targets })
        );
        var taken = Import(Workbooks.Empty, form).Dossier.Targets;

        Assert.Equal(["", "节会", "推介"], form.Rows.Select(row => row[0]));
        Assert.Equal(
            (targets.Expected, targets.Execution, "如期举办"),
            (taken.Expected, taken.Execution, Assert.Single(taken.Projects).Achieved)
        );
        Assert.Equal(
            targets.Projects,
            Import(Workbooks.Empty with { Targets = targets }, form).Dossier.Targets.Projects
        );
    }

    [Fact]
    public void Problems_are_listed_by_number_and_only_the_changed_cell_changes()
    {
        var one = new Problem("人手不足", "空编未补", "按编招聘", new(2025, 6, 30));
        var dossier = Workbooks.Empty with { Targets = new() { Problems = [one, new("票据滞后")] } };
        var form = Assert.Single(TargetForm.CreateProblemForm(Workbooks.Pack, dossier));

        Assert.Equal(["1", "2"], form.Rows.Select(row => row[0]));
        Assert.Same(dossier.Targets, Import(dossier, form).Dossier.Targets);
        Assert.Equal(
            [one with { Cause = "借调" }, new("票据滞后")],
            Import(dossier, form, ("原因", "借调")).Dossier.Targets.Problems
        );
        Assert.Equal(
            dossier.Targets.Problems,
            Import(
                Workbooks.Empty,
                form with
                {
                    Rows = [.. form.Rows.Select(row => (IReadOnlyList<string>)["", .. row.Skip(1)])],
                }
            ).Dossier.Targets.Problems
        );
    }

    [Fact]
    public void A_problem_with_a_number_that_nobody_has_comes_back()
    {
        var kept = Workbooks.Empty with { Targets = new() { Problems = [new("人手不足"), new("支付集中")] } };
        var form = Assert.Single(TargetForm.CreateProblemForm(Workbooks.Pack, kept));

        var rejected = Import(Workbooks.Empty, form with { Rows = [form.Rows[1]] }).Rejected;
        Assert.Contains("不在档案里", rejected[0].Rows[0].Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Judged_common_indicators_are_listed_and_come_back()
    {
        var (pack, first) = (Workbooks.Pack, Workbooks.Pack.Indicators.Common[0]);
        var dossier = Workbooks.Empty with
        {
            Targets = new()
            {
                Common = new Dictionary<string, JudgedActual>
                {
                    [first.Id] = new(Attainment.Reached, 1m / 1.1m, "逐项对照"),
                },
            },
        };
        var form = Assert.Single(TargetForm.CreateCommonForm(pack, dossier));

        Assert.Equal(pack.Indicators.Common.Select(row => row.Name), form.Rows.Select(row => row[1]));
        Assert.Same(dossier.Targets, Import(dossier, form).Dossier.Targets);
        Assert.Equal(
            "有会议纪要",
            Import(dossier, form, ("评定理由", "有会议纪要")).Dossier.Targets.Common[first.Id].Reason
        );
        Assert.Equal(
            Attainment.Reached,
            Assert.Single(Import(Workbooks.Empty, form).Dossier.Targets.Common).Value.Attainment
        );
    }

    [Fact]
    public void A_judgement_that_its_points_belie_comes_back()
    {
        var dossier = Workbooks.Empty with
        {
            Targets = new()
            {
                Common = new Dictionary<string, JudgedActual>
                {
                    [Workbooks.Pack.Indicators.Common[0].Id] = new(Attainment.Reached, 1, "逐项对照"),
                },
            },
        };
        var result = Import(
            dossier,
            Assert.Single(TargetForm.CreateCommonForm(Workbooks.Pack, dossier)),
            ("评定得分", "1")
        );

        Assert.Contains(
            "应得",
            Assert.Single(Assert.Single(result.Rejected).Rows).Reasons[0],
            StringComparison.Ordinal
        );
        Assert.Same(dossier.Targets, result.Dossier.Targets);
    }

    [Fact]
    public void The_example_is_itself_a_good_indicator()
    {
        var form = TargetForm.CreateIndicatorForm(Workbooks.Pack, null);
        var result = Import(
            Workbooks.Empty,
            form with
            {
                Rows =
                [
                    [.. form.Columns.Select(column => column.Example)],
                ],
            }
        );

        Assert.Empty(result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons));
        Assert.Equal(250_000, Assert.Single(result.Dossier.Targets.All).Target);
    }

    [Fact]
    public void Classes_directions_methods_and_projects_are_chosen_from_lists()
    {
        var columns = TargetForm
            .CreateIndicatorForm(
                Workbooks.Pack,
                Workbooks.Empty with
                {
                    Targets = new() { Projects = [new("节会")] },
                }
            )
            .Columns.ToDictionary(column => column.Header);

        Assert.Equal(["产出指标", "效益指标", "满意度指标"], columns["一级指标"].Choices);
        Assert.Contains("时效指标", columns["二级指标"].Choices);
        Assert.Equal(["≥", ">", "＝", "≤", "<", "定性"], columns["指标方向"].Choices);
        Assert.Contains("不超过100%得满分，每超1个百分点扣1分", columns["计分方法"].Choices);
        Assert.Equal(["节会"], columns["项目名称"].Choices);
    }

    [Fact]
    public void The_form_is_sound_to_the_validator()
    {
        var targets = AnyTargets.Single();
        using var stream = new MemoryStream(
            Write(TargetForm.CreateIndicatorForm(Workbooks.Pack, Workbooks.Empty with { Targets = targets }))
        );
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => error.Description));
    }

    private static byte[] Write(FormSheet form)
    {
        using var stream = new MemoryStream();
        FormWorkbookWriter.WriteForms([form], stream);
        return stream.ToArray();
    }

    private static ImportResult Import(Dossier dossier, (string Head, string Words)? change = null) =>
        Import(dossier, TargetForm.CreateIndicatorForm(Workbooks.Pack, dossier), change);

    /// <summary>Writes a form, changes one cell of its first row as a person would, and imports it.</summary>
    private static ImportResult Import(
        Dossier dossier,
        FormSheet form,
        (string Head, string Words)? change = null
    )
    {
        using var workbook = WorkbookReader.OpenWorkbook(
            new("指标.xlsx", Write(form)),
            FileKind.Xlsx,
            new ReadingBudget(ReadingLimits.RowByRow)
        );
        var at = form
            .Columns.Select(column => column.IsRequired ? column.Header + "*" : column.Header)
            .ToList()
            .IndexOf(change?.Head ?? "");
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
        return new WorkbookImport(Workbooks.Pack, new("指标.xlsx", Workbooks.Moment)).ImportSheets(
            dossier,
            [.. sheets]
        );
    }
}
