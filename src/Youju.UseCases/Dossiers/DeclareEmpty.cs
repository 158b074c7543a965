using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Registers that a person says have nothing this year.</summary>
/// <param name="Registers">Their keys or labels.</param>
public sealed record DeclareEmptyRequest(
    DossierId Folder,
    IReadOnlyList<string> Registers,
    DateTimeOffset At
);

/// <summary>The labels of the registers that are declared empty now.</summary>
public sealed record DeclareEmptyResult(IReadOnlyList<string> Labels);

/// <summary>Declares registers empty: only then is what they measure zero.</summary>
public static class DeclareEmpty
{
    /// <exception cref="UsageException">There is no such register, or it has records.</exception>
    public static DeclareEmptyResult DeclareRegisters(DeclareEmptyRequest request) =>
        DossierEdit.RepeatOnConflict(() => DeclareOnce(request));

    private static DeclareEmptyResult DeclareOnce(DeclareEmptyRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var dossier = open.Dossier;
        if (request.Registers.Count == 0)
            throw new UsageException(DossierRemarks.RegistersMissing, []);
        List<Register> named =
        [
            .. request.Registers.Select(words => RecordFinder.FindRegister(dossier, words)),
        ];
        var declared = dossier with
        {
            Registers = dossier.Registers.SetItems(named.Select(MarkDeclaredEmpty)),
        };
        List<string> labels = [.. named.Select(register => register.Definition.Label)];
        var quoted = string.Join('、', labels.Select(label => $"“{label}”"));
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(declared, new($"声明本年没有{quoted}", request.At))
        );
        return new(labels);
    }

    private static KeyValuePair<string, Register> MarkDeclaredEmpty(Register register) =>
        register.FillStatus != FillStatus.Filled
            ? KeyValuePair.Create(register.Definition.Key, register with { IsDeclaredEmpty = true })
            : throw new UsageException(DossierRemarks.RegisterFilled, [register.Definition.Label]);
}
