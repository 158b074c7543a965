using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;

namespace Youju.Web.Registers;

/// <summary>Registers that stand under one head.</summary>
/// <param name="Duty">The duty that they record; empty where the pack knows of no duties.</param>
internal sealed record RegisterGroup(string Duty, IReadOnlyList<Register> Registers)
{
    private const string OtherWork = "其他工作";

    /// <summary>The registers of a dossier by the duties of its pack; without duties, those that are filled first.</summary>
    public static IReadOnlyList<RegisterGroup> ListGroups(OpenDossier open)
    {
        var left = open.Dossier.Registers.Values.ToDictionary(register => register.Definition.Key);
        var groups = new List<RegisterGroup>();
        foreach (var duty in open.Pack.Duties.Values)
        {
            var own = duty.Registers.Where(left.ContainsKey).Select(key => left[key]).ToList();
            own.ForEach(register => left.Remove(register.Definition.Key));
            if (own.Count > 0)
                groups.Add(new(duty.Label, own));
        }

        var rest = left.Values.OrderBy(OrderRegister).ToList();
        if (rest.Count > 0)
            groups.Add(new(groups.Count > 0 ? OtherWork : "", rest));
        return groups;
    }

    private static int OrderRegister(Register register) =>
        register.FillStatus switch
        {
            FillStatus.Filled => 0,
            FillStatus.Unfilled => register.Definition.IsOptional ? 2 : 1,
            _ => 3,
        };
}
