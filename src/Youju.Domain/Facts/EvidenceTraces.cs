using Youju.Domain.Evidence;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The evidence of a dossier as the last steps of a chain, by its hash and by what it proves.</summary>
public sealed class EvidenceTraces(IReadOnlyDictionary<string, EvidenceFile> files)
{
    private const int ShownOfHash = 12;

    private readonly ILookup<string, EvidenceFile> byKey = files
        .Values.SelectMany(file => file.Proves.Select(key => (key, file)))
        .ToLookup(pair => pair.key, pair => pair.file, StringComparer.Ordinal);

    /// <summary>The files whose own list says that they prove it: <c>ledger/p1</c>, <c>staff.posts</c>.</summary>
    public IEnumerable<FactTrace> TraceFilesFor(string key) =>
        byKey[key].Select(file => TraceFile(file.Sha256));

    /// <summary>The file that stands in an evidence field; none where the field is empty.</summary>
    public IEnumerable<FactTrace> TraceNamedFile(string? sha256) => sha256 is null ? [] : [TraceFile(sha256)];

    /// <summary>The files that stand in a record's evidence fields, and those that say that they prove it.</summary>
    public IReadOnlyList<FactTrace> TraceRecordFiles(string register, string id, RecordVersion version)
    {
        return
        [
            .. version
                .Values.Values.OfType<EvidenceValue>()
                .Select(proof => TraceFile(proof.Sha256, proof.Page)),
            .. TraceFilesFor(DossierKey.FromRecord(register, id).ToString()),
        ];
    }

    private FactTrace TraceFile(string sha256, int? page = null)
    {
        var (hash, on) = (
            $"{sha256[..Math.Min(ShownOfHash, sha256.Length)]}…",
            page is null ? "" : $" 第{page}页"
        );
        return new(
            files.TryGetValue(sha256, out var file)
                ? $"佐证“{file.Name}”{on}{(file.Note is null ? "" : $"：{file.Note}")}（{hash}）"
                : $"佐证 {hash}{on}",
            []
        );
    }
}
