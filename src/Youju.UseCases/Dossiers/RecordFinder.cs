using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Finds registers and records by what people call them.</summary>
internal static class RecordFinder
{
    /// <exception cref="UsageException">There is no such register.</exception>
    public static Register FindRegister(Dossier dossier, string words) =>
        dossier.Registers.Values.FirstOrDefault(register =>
            register.Definition.Key == words || register.Definition.Label == words
        )
        ?? throw new UsageException(
            DossierRemarks.RegisterUnknown,
            [words, StrictYaml.SuggestWords(words, [.. dossier.Registers.Keys])]
        );

    /// <exception cref="UsageException">There is no such record.</exception>
    public static Record FindRecord(Register register, string id) =>
        register.Records.GetValueOrDefault(id)
        ?? throw new UsageException(
            DossierRemarks.RecordMissing,
            [register.Definition.Label, id, StrictYaml.SuggestWords(id, [.. register.Records.Keys])]
        );

    /// <summary>The dossier with a register that has changed.</summary>
    public static Dossier ReplaceRegister(Dossier dossier, Register register) =>
        dossier with
        {
            Registers = dossier.Registers.SetItem(register.Definition.Key, register),
        };
}
