using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;

namespace Youju.Web.Dossiers;

/// <summary>Which stored files prove the records of a register, or one of their fields.</summary>
internal sealed class ProvedRecords
{
    private readonly string register;
    private readonly ILookup<string, RecordProof> listed;
    private readonly Dossier dossier;

    public ProvedRecords(Dossier dossier, string register)
    {
        (this.dossier, this.register) = (dossier, register);
        var start = register + "/";
        listed = (
            from file in dossier.Evidence.Values
            from key in file.Proves
            where key.StartsWith(start, StringComparison.Ordinal)
            let parts = key[start.Length..].Split(EvidenceAnchor.Mark, 2)
            let names = parts[0].Split('/', 2)
            select (
                Id: names[0],
                Proof: new RecordProof(
                    file,
                    names.Length > 1 ? names[1] : null,
                    parts.Length > 1 ? EvidenceAnchor.Parse(parts[1]) : null
                )
            )
        ).ToLookup(one => one.Id, one => one.Proof, StringComparer.Ordinal);
    }

    public int CountProofs(Record record) =>
        ListProofs(record).Select(proof => proof.File.Sha256).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The files that a record names itself, and those that name it.</summary>
    public IReadOnlyList<RecordProof> ListProofs(Record record) =>
        [
            .. record
                .Current.Values.Values.OfType<EvidenceValue>()
                .Where(value => dossier.Evidence.ContainsKey(value.Sha256))
                .Select(value => new RecordProof(dossier.Evidence[value.Sha256], null, value.Anchor)),
            .. listed[record.Id],
        ];

    /// <summary>What a record or one of its fields is called where something proves it.</summary>
    public string NameTarget(Record record, string? field = null) =>
        field is null ? $"{register}/{record.Id}" : $"{register}/{record.Id}/{field}";
}

/// <summary>A file that proves a record.</summary>
/// <param name="Field">The key of the field that it proves; null for the whole record.</param>
/// <param name="Anchor">Where in the file; null for all of it.</param>
public sealed record RecordProof(EvidenceFile File, string? Field, EvidenceAnchor? Anchor);
