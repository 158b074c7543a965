using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Indicators;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Definitions.Scoring;

namespace Youju.Import.Templates;

/// <summary>The indicators as a form: what they aim at, what was reached, and why.</summary>
public static class TargetForm
{
    public const string Key = "targets";

    public static bool IsNameOfForm(string name, ImportLexicon words) =>
        words.Targets is { } form
        && (
            form.Key == name
            || form.Label == name
            || words.FormNames.GetValueOrDefault(Key, []).Contains(name)
        );

    /// <summary>The form with the pack's scoring methods to choose from; null where no pack describes it.</summary>
    public static RegisterDefinition? CreateDefinition(Pack pack) =>
        pack.Imports.Targets is { } form && pack.Scoring is { Methods.Count: > 0 } scoring
            ? form with
            {
                Fields =
                [
                    .. form.Fields.Select(field =>
                        field.Key == IndicatorKeys.Scoring ? OfferMethods(field, scoring) : field
                    ),
                ],
            }
            : pack.Imports.Targets;

    private static FieldDefinition OfferMethods(FieldDefinition field, ScoringSource scoring) =>
        field with
        {
            Type = FieldType.Choice,
            Choices =
            [
                .. scoring.Methods.Select(method => new FieldChoice(
                    method.Key,
                    method.Value.Label ?? method.Key
                )),
            ],
        };

    /// <summary>The form as a sheet; with a dossier it lists what stands in targets.yaml.</summary>
    /// <exception cref="ImportException">The pack knows no classes for indicators to hang on.</exception>
    public static FormSheet CreateIndicatorForm(Pack pack, Dossier? dossier)
    {
        if (CreateDefinition(pack) is not { } form || pack.Indicators.Classes.Count == 0)
            throw new ImportException(
                "方案包没有指标的分类（indicators.yaml），做不出指标的填报表。用 --dossier 写明档案，或用 --pack 写明地方的方案包，如 cn-hunan。"
            );
        var sheet = new RegisterTemplate(pack.Imports).CreateForm(form);
        return sheet with
        {
            Columns =
            [
                .. sheet.Columns.Select(column =>
                    column with
                    {
                        Choices = FindChoices(form, column, pack, dossier),
                    }
                ),
            ],
            Rows = dossier is null ? [] : [.. CreateIndicatorRows(form, pack, dossier)],
            FrozenColumns =
                sheet
                    .Columns.TakeWhile(column => column.Header != form.FindField(IndicatorKeys.Name)!.Label)
                    .Count() + 1,
            Remark =
                "一行一个三级指标，带*的列必填；灰色的示例行不会导入。完成值有三种写法，任选其一：数据项，实际完成值，评定和评定得分。",
        };
    }

    /// <summary>The form of what the year and its projects aim at as a whole; none where no pack describes it.</summary>
    public static IEnumerable<FormSheet> CreateOverallGoalForm(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Aims is not { } form)
            return [];
        var sheet = new RegisterTemplate(pack.Imports).CreateForm(form);
        return
        [
            sheet with
            {
                Columns = [.. sheet.Columns.Skip(1)],
                Rows = dossier is null ? [] : [.. CreateOverallGoalRows(form, dossier)],
                Remark = "一行一个项目，整体支出的项目名称空着；灰色的示例行不会导入。",
            },
        ];
    }

    /// <summary>The form of problems and what is done about them; none where no pack describes it.</summary>
    public static IEnumerable<FormSheet> CreateProblemForm(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Problems is not { } form)
            return [];
        var row = new RecordRow(form, new Dictionary<string, string>());
        return
        [
            new RegisterTemplate(pack.Imports).CreateForm(form) with
            {
                Rows =
                [
                    .. (dossier?.Targets.Problems ?? []).Select(
                        (problem, at) =>
                            row.FillCells(ProblemSheet.FormatProblemId(at), field =>
                                ProblemSheet.CreateFieldValue(problem, field)
                            )
                    ),
                ],
                Remark = "一行一个指标看不出来的问题，新的不写编号；灰色的示例行不会导入。",
            },
        ];
    }

    /// <summary>The form of the common indicators with what was judged of them; none where the pack has none.</summary>
    public static IEnumerable<FormSheet> CreateCommonForm(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Common is not { } form || pack.Indicators.Common.Count == 0)
            return [];
        var row = new RecordRow(form, dossier?.EvidenceNames ?? new Dictionary<string, string>());
        return
        [
            new RegisterTemplate(pack.Imports).CreateForm(form) with
            {
                Rows =
                [
                    .. from common in pack.Indicators.Common
                    let values = CommonSheet.CreateCellValues(
                        common,
                        dossier?.Targets.Common.GetValueOrDefault(common.Id)
                    )
                    select row.FillCells(common.Id, field => values.GetValueOrDefault(field)),
                ],
                Remark = "一行一个共性指标，填评定、评定得分和理由；档案里算得出的指标不用评。",
            },
        ];
    }

    // What is known by its project needs no id.
    private static IEnumerable<IReadOnlyList<string>> CreateOverallGoalRows(
        RegisterDefinition form,
        Dossier dossier
    )
    {
        var row = new RecordRow(form, dossier.EvidenceNames);
        return from project in ProjectNames.FromDossier(dossier).Prepend<string?>(null)
            let aim = OverallGoal.FromTargets(dossier.Targets, project) ?? new OverallGoal(null, null, null)
            select (IReadOnlyList<string>)
                [.. row.FillCells("", field => aim.ToFieldValue(field, project)).Skip(1)];
    }

    private static IReadOnlyList<string> FindChoices(
        RegisterDefinition form,
        FormColumn column,
        Pack pack,
        Dossier? dossier
    )
    {
        string Label(string field) => form.FindField(field)!.Label;
        if (column.Header == Label(IndicatorKeys.Level1))
            return [.. pack.Indicators.Classes.Select(one => one.Label)];
        if (column.Header == Label(IndicatorKeys.Class))
            return [.. pack.Indicators.Classes.SelectMany(one => one.Children).Select(child => child.Label)];
        if (column.Header == Label(IndicatorKeys.Project))
            return dossier is null ? [] : [.. ProjectNames.FromDossier(dossier)];
        return column.Choices;
    }

    private static IEnumerable<IReadOnlyList<string>> CreateIndicatorRows(
        RegisterDefinition form,
        Pack pack,
        Dossier dossier
    )
    {
        var row = new RecordRow(form, dossier.EvidenceNames);
        return from placed in PlacedIndicator.FromTargets(dossier.Targets)
            let values = IndicatorValues.FromIndicator(placed, pack.Indicators.Classes)
            select row.FillCells(placed.Indicator.Id, field => values.GetValueOrDefault(field));
    }
}
