using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>A measure of a register and a figure of the ledger that should be the same and cannot be.</summary>
/// <param name="Measured">What the records add up to.</param>
/// <param name="Stated">What the ledger or the profile says.</param>
public sealed record RegisterDifference(RegisterDefinition Register, Fact Measured, Fact Stated);

/// <summary>S04: what registers add up to is what the ledger and the profile state
/// (docs/identities/S04-registers-agree-with-ledger.md).</summary>
public static class RegisterAgreement
{
    /// <summary>The differences; what is not known on either side is none.</summary>
    public static IEnumerable<RegisterDifference> FindDifferences(
        IEnumerable<RegisterDefinition> registers,
        FactStore facts
    ) =>
        from register in registers
        from measure in register.Measures
        where measure.AgreesWith is not null
        let measured = facts.FindFact($"{register.Key}.{measure.Key}")
        let stated = facts.FindFact(measure.AgreesWith!)
        where
            measured?.Quantity is { } records
            && stated?.Quantity is { } other
            && !records.Interval.Overlaps(other.Interval)
        select new RegisterDifference(register, measured, stated);
}
