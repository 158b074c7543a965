using Youju.Domain.Dossiers;
using Youju.Domain.Registers;

namespace Youju.UseCases.Dossiers;

/// <summary>A register as people and programs know it.</summary>
public sealed record RegisterName(string Key, string Label);

/// <summary>The registers that nobody has filled, and those that are declared empty.</summary>
public sealed record RegisterStates(
    IReadOnlyList<RegisterName> Unfilled,
    IReadOnlyList<RegisterName> DeclaredEmpty
)
{
    /// <summary>Sorts the registers of a dossier that have no records.</summary>
    public static RegisterStates FromDossier(Dossier dossier) =>
        new(ListNames(dossier, FillStatus.Unfilled), ListNames(dossier, FillStatus.DeclaredEmpty));

    private static List<RegisterName> ListNames(Dossier dossier, FillStatus filling) =>
        [
            .. dossier
                .Registers.Values.Where(register => register.FillStatus == filling)
                .Select(register => new RegisterName(register.Definition.Key, register.Definition.Label)),
        ];
}
