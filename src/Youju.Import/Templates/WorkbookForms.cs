using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Templates;

/// <summary>Workbooks of several forms: 单位资料 has all but the registers, 全部台账 has those.</summary>
public static class WorkbookForms
{
    private const string Profile = "profile";

    /// <summary>The workbook that a person asks for; null where the name is that of no workbook.</summary>
    public static string? FindWorkbook(string asked, Pack pack) =>
        pack.Imports.Workbooks.FirstOrDefault(workbook => workbook.Value.Contains(asked)).Key;

    /// <summary>The name of the workbook's file, without ending.</summary>
    public static string? FindName(string asked, Pack pack) =>
        FindWorkbook(asked, pack) is { } workbook ? pack.Imports.Workbooks[workbook][0] : null;

    /// <summary>The forms of a workbook; with a dossier they list what it has.</summary>
    public static IEnumerable<FormSheet> CreateForms(string workbook, Pack pack, Dossier? dossier) =>
        workbook == Profile
            ?
            [
                .. ProfileForm.CreateForms(pack, dossier),
                .. LedgerForm.CreateForms(pack).Select(form => FillForm(form, pack, dossier)),
                .. pack.Indicators.Classes.Count > 0 ? CreateTargetForms(pack, dossier) : [],
            ]
            : (
                dossier?.Registers.Values.Select(register => register.Definition) ?? pack.Registers.Values
            ).Select(register => FillForm(register, pack, dossier));

    /// <summary>The indicators with everything that belongs to them.</summary>
    /// <exception cref="ImportException">The pack knows no classes for indicators to hang on.</exception>
    public static IEnumerable<FormSheet> CreateTargetForms(Pack pack, Dossier? dossier) =>
        [
            TargetForm.CreateIndicatorForm(pack, dossier),
            .. TargetForm.CreateOverallGoalForm(pack, dossier),
            .. TargetForm.CreateProblemForm(pack, dossier),
            .. TargetForm.CreateCommonForm(pack, dossier),
        ];

    private static FormSheet FillForm(
        Domain.Registers.RegisterDefinition form,
        Pack pack,
        Dossier? dossier
    ) =>
        dossier is null
            ? new RegisterTemplate(pack.Imports).CreateForm(form)
            : new RegisterTemplate(pack.Imports).CreateForm(form, dossier);
}
