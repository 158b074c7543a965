using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Indicators;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Templates;

/// <summary>The indicators as a form: what they aim at, what was reached, and why.</summary>
public static class TargetForm
{
    public const string Key = "targets";

    public static bool IsAsked(string name, ImportLexicon words) =>
        words.Targets is { } form
        && (
            form.Key == name
            || form.Label == name
            || words.FormNames.GetValueOrDefault(Key, []).Contains(name)
        );

    /// <summary>The form with the pack's scoring methods to choose from; null where no pack describes it.</summary>
    public static RegisterDefinition? Register(Pack pack) =>
        pack.Imports.Targets is { } form && pack.Scoring is { Methods.Count: > 0 } scoring
            ? form with
            {
                Fields =
                [
                    .. form.Fields.Select(field =>
                        field.Key == IndicatorKeys.Scoring
                            ? field with
                            {
                                Type = FieldType.Choice,
                                Choices =
                                [
                                    .. scoring.Methods.Select(method => new Choice(
                                        method.Key,
                                        method.Value.Label ?? method.Key
                                    )),
                                ],
                            }
                            : field
                    ),
                ],
            }
            : pack.Imports.Targets;

    /// <summary>The form as a sheet; with a dossier it lists what stands in targets.yaml.</summary>
    /// <exception cref="ImportException">The pack knows no classes for indicators to hang on.</exception>
    public static FormSheet Make(Pack pack, Dossier? dossier)
    {
        if (Register(pack) is not { } form || pack.Indicators.Classes.Count == 0)
            throw new ImportException(
                "方案包没有指标的分类（indicators.yaml），做不出指标的填报表。用 --dossier 写明档案，或用 --pack 写明地方的方案包，如 cn-hunan。"
            );
        var sheet = new RegisterTemplate(pack.Imports).Make(form);
        return sheet with
        {
            Columns =
            [
                .. sheet.Columns.Select(column =>
                    column with
                    {
                        Choices = Choices(form, column, pack, dossier),
                    }
                ),
            ],
            Rows = dossier is null ? [] : [.. Rows(form, pack, dossier)],
            FrozenColumns =
                sheet
                    .Columns.TakeWhile(column => column.Head != form.Field(IndicatorKeys.Name)!.Label)
                    .Count() + 1,
            Remark =
                "一行一个三级指标，带*的列必填；灰色的示例行不会导入。完成值有三种写法，任选其一：数据项，实际完成值，评定和评定得分。",
        };
    }

    /// <summary>The form of what the year and its projects aim at as a whole; none where no pack describes it.</summary>
    public static IEnumerable<FormSheet> MakeAims(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Aims is not { } form)
            return [];
        var sheet = new RegisterTemplate(pack.Imports).Make(form);
        return
        [
            sheet with
            {
                Columns = [.. sheet.Columns.Skip(1)],
                Rows = dossier is null ? [] : [.. AimRows(form, dossier)],
                Remark = "一行一个项目，整体支出的项目名称空着；灰色的示例行不会导入。",
            },
        ];
    }

    /// <summary>The form of problems and what is done about them; none where no pack describes it.</summary>
    public static IEnumerable<FormSheet> MakeProblems(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Problems is not { } form)
            return [];
        var row = new RecordRow(form, new Dictionary<string, string>());
        return
        [
            new RegisterTemplate(pack.Imports).Make(form) with
            {
                Rows =
                [
                    .. (dossier?.Targets.Problems ?? []).Select(
                        (problem, at) =>
                            row.Fill(ProblemSheet.IdOf(at), field => ProblemSheet.ValueOf(problem, field))
                    ),
                ],
                Remark = "一行一个指标看不出来的问题，新的不写编号；灰色的示例行不会导入。",
            },
        ];
    }

    /// <summary>The form of the common indicators with what was judged of them; none where the pack has none.</summary>
    public static IEnumerable<FormSheet> MakeCommon(Pack pack, Dossier? dossier)
    {
        if (pack.Imports.Common is not { } form || pack.Indicators.Common.Count == 0)
            return [];
        var row = new RecordRow(form, dossier?.EvidenceNames ?? new Dictionary<string, string>());
        return
        [
            new RegisterTemplate(pack.Imports).Make(form) with
            {
                Rows =
                [
                    .. from common in pack.Indicators.Common
                    let values = CommonSheet.Values(
                        common,
                        dossier?.Targets.Common.GetValueOrDefault(common.Id)
                    )
                    select row.Fill(common.Id, field => values.GetValueOrDefault(field)),
                ],
                Remark = "一行一个共性指标，填评定、评定得分和理由；档案里算得出的指标不用评。",
            },
        ];
    }

    // What is known by its project needs no id.
    private static IEnumerable<IReadOnlyList<string>> AimRows(RegisterDefinition form, Dossier dossier)
    {
        var row = new RecordRow(form, dossier.EvidenceNames);
        return from project in ProjectNames.Of(dossier).Prepend<string?>(null)
            let aim = Aim.Of(dossier.Targets, project) ?? new Aim(null, null, null)
            select (IReadOnlyList<string>)[.. row.Fill("", field => aim.ValueOf(field, project)).Skip(1)];
    }

    private static IReadOnlyList<string> Choices(
        RegisterDefinition form,
        FormColumn column,
        Pack pack,
        Dossier? dossier
    )
    {
        string Label(string field) => form.Field(field)!.Label;
        if (column.Head == Label(IndicatorKeys.Level1))
            return [.. pack.Indicators.Classes.Select(one => one.Label)];
        if (column.Head == Label(IndicatorKeys.Class))
            return [.. pack.Indicators.Classes.SelectMany(one => one.Children).Select(child => child.Label)];
        if (column.Head == Label(IndicatorKeys.Project))
            return dossier is null ? [] : [.. ProjectNames.Of(dossier)];
        return column.Choices;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(
        RegisterDefinition form,
        Pack pack,
        Dossier dossier
    )
    {
        var row = new RecordRow(form, dossier.EvidenceNames);
        return from placed in PlacedIndicator.Of(dossier.Targets)
            let values = IndicatorValues.Of(placed, pack.Indicators.Classes)
            select row.Fill(placed.Indicator.Id, field => values.GetValueOrDefault(field));
    }
}
