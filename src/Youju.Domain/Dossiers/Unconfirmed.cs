using Youju.Domain.Facts;

namespace Youju.Domain.Dossiers;

/// <summary>待确认: a value that was taken over from elsewhere and that no person has confirmed yet.</summary>
/// <param name="Key">Where it stands in the dossier: <c>unit.level</c>, <c>staff.posts</c>,
/// <c>basic.prior-accounts</c>, <c>promises/from-2024-1</c>,
/// <c>narrative/problems</c>.</param>
/// <param name="Value">What was taken. A place that says otherwise now was edited by a person, and the mark no longer holds.</param>
/// <param name="Source">Where it was taken from, in Chinese.</param>
public sealed record Unconfirmed(string Key, string Value, string Source)
{
    /// <summary>What a person reads of it: of a long text its length, without the hash that tells whether it was edited.</summary>
    public string Words =>
        DossierKey.ParseTarget(Key).Kind == DossierKeyKind.Narrative ? Value.Split(' ')[0] : Value;
}
