using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Indicators;
using Youju.Import.Profile;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import;

/// <summary>A form that is known by the name of its sheet, and how it comes into a dossier.</summary>
internal sealed record NamedForm(RegisterDefinition Definition, NamedForm.Importing Import)
{
    /// <summary>Brings what a sheet of the form says into a dossier.</summary>
    public delegate ImportResult Importing(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    );
}

/// <summary>The forms that a sheet shows by bearing their names; a published table may have their heads.</summary>
internal static class NamedForms
{
    /// <summary>The form that the sheet is called by; null where it is called otherwise.</summary>
    public static NamedForm? FindForm(WorkbookSheet sheet, Dossier dossier, Pack pack) =>
        ListForms(dossier, pack).FirstOrDefault(form => form.Definition.Label == sheet.Name);

    private static IEnumerable<NamedForm> ListForms(Dossier dossier, Pack pack)
    {
        var words = pack.Imports;
        if (words.Aims is { } aims)
            yield return new(aims, ImportAims);
        if (words.Problems is { } problems)
            yield return new(problems, ImportProblems);
        if (words.Common is { } common)
            yield return new(common, ImportCommon);
        if (words.Profile is { } profile)
            yield return new(profile, ImportProfile);
        if (words.Texts is { } texts)
            yield return new(ChapterTextSheet.OfferChapters(texts, pack, dossier), ImportTexts);
        if (words.Reasons is { } reasons)
            yield return new(ReasonSheet.OfferChoices(reasons, pack), ImportReasons);
        if (words.None is { } none)
            yield return new(none, ImportNone);
    }

    private static ImportResult ImportAims(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new OverallGoalSheet(sheet, head, pack, request, project: null).ImportInto(dossier);

    private static ImportResult ImportProblems(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new ProblemSheet(sheet, head, pack, request).ImportInto(dossier);

    private static ImportResult ImportCommon(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new CommonSheet(sheet, head, pack, request).ImportInto(dossier);

    private static ImportResult ImportProfile(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new ProfileSheet(sheet, head, pack, request).ImportInto(dossier);

    private static ImportResult ImportTexts(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new ChapterTextSheet(sheet, head, pack, request).ImportInto(dossier);

    private static ImportResult ImportReasons(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new ReasonSheet(sheet, head, pack, request).ImportInto(dossier);

    private static ImportResult ImportNone(
        WorkbookSheet sheet,
        SheetHeader head,
        Pack pack,
        ImportRequest request,
        Dossier dossier
    ) => new NoneSheet(sheet, head, pack, request).ImportInto(dossier);
}
