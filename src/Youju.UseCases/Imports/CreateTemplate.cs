using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Import.Templates;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>A form that is to be written.</summary>
/// <param name="Asked">The key or label of a register, or the name of another form.</param>
/// <param name="Output">Where it is written; null for its own name.</param>
/// <param name="Dossier">The folder of a dossier whose packs decide and whose records are listed; null for none.</param>
/// <param name="Packs">The packs that decide where no dossier does; none for the only one that has the form.</param>
public sealed record CreateTemplateRequest(
    string Asked,
    string? Output,
    DossierId? Dossier,
    IReadOnlyList<string> Packs
);

/// <summary>A form that was written.</summary>
/// <param name="Listed">How many records of the dossier stand in it; null where there was no dossier.</param>
public sealed record CreateTemplateResult(string Path, int? Listed);

/// <summary>Writes the workbook in which a register is filled in.</summary>
public static class CreateTemplate
{
    /// <exception cref="UsageException">There is no such form, several packs have it, or it cannot be written.</exception>
    public static CreateTemplateResult WriteTemplate(CreateTemplateRequest request)
    {
        var open = request.Dossier is { } folder ? OpenDossier.FromFolder(folder, pack: null) : null;
        var pack = open?.Pack
            ?? (
                request.Packs.Count > 0
                    ? PackLibrary.LoadPack(request.Packs)
                    : FormPacks.FindPackWithForm(request.Asked)
            );
        var forms = CreateForms(request.Asked, pack, open?.Dossier);
        var path = ResultFile.WriteResult(
            request.Output
                ?? $"{FileName.ToSafeName(WorkbookForms.FindName(request.Asked, pack) ?? forms[0].Name)}.xlsx",
            stream => FormWorkbookWriter.WriteForms(forms, stream)
        );
        return new(path, open is null ? null : forms.Sum(form => form.Rows.Count));
    }

    private static List<FormSheet> CreateForms(string asked, Pack pack, Dossier? dossier)
    {
        if (WorkbookForms.FindWorkbook(asked, pack) is { } workbook)
            return [.. WorkbookForms.CreateForms(workbook, pack, dossier)];
        if (!TargetForm.IsNameOfForm(asked, pack.Imports))
            return
            [
                .. FindRegisters(asked, pack)
                    .Select(register =>
                        dossier is null
                            ? new RegisterTemplate(pack.Imports).CreateForm(register)
                            : new RegisterTemplate(pack.Imports).CreateForm(register, dossier)
                    ),
            ];
        try
        {
            return [.. WorkbookForms.CreateTargetForms(pack, dossier)];
        }
        catch (ImportException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static IReadOnlyList<RegisterDefinition> FindRegisters(string asked, Pack pack)
    {
        if (LedgerForm.IsNameOfForm(asked, pack))
            return LedgerForm.CreateForms(pack);
        var known = pack.Registers.Values.FirstOrDefault(register =>
            register.Key == asked || register.Label == asked
        );
        return known is not null ? [known] : throw FormPacks.CreateUnknownError(asked, [pack]);
    }
}
