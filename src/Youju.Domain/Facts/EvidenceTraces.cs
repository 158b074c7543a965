using Youju.Domain.Evidence;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The evidence of a dossier as the last steps of a chain, by its hash and by what it proves.</summary>
public sealed class EvidenceTraces(IReadOnlyDictionary<string, EvidenceFile> files)
{
    private const int ShownOfHash = 12;

    private readonly ILookup<string, (EvidenceFile File, EvidenceAnchor? Anchor)> byKey = files
        .Values.SelectMany(file => file.Proves.Select(key => (key: SplitKey(key), file)))
        .ToLookup(pair => pair.key.Key, pair => (pair.file, pair.key.Anchor), StringComparer.Ordinal);

    /// <summary>What a file proves, and where in it: <c>events/e1/visitors#3:120,200,400,80</c>.</summary>
    public static (string Key, EvidenceAnchor? Anchor) SplitKey(string key) =>
        key.LastIndexOf(EvidenceAnchor.Mark) is > 0 and var mark
        && EvidenceAnchor.Parse(key[(mark + 1)..]) is { } anchor
            ? (key[..mark], anchor)
            : (key, null);

    /// <summary>The files whose own list says that they prove it: <c>ledger/p1</c>, <c>staff.posts</c>.</summary>
    public IEnumerable<FactTrace> TraceFilesFor(string key) =>
        byKey[key].Select(proof => TraceFile(proof.File.Sha256, proof.Anchor));

    /// <summary>The file that stands in an evidence field; none where the field is empty.</summary>
    public IEnumerable<FactTrace> TraceNamedFile(string? sha256) => sha256 is null ? [] : [TraceFile(sha256)];

    /// <summary>The files that stand in a record's evidence fields, and those that say that they prove it.</summary>
    /// <param name="field">The field that is asked for: a file may prove it alone.</param>
    public IReadOnlyList<FactTrace> TraceRecordFiles(
        string register,
        string id,
        RecordVersion version,
        string? field = null
    )
    {
        return
        [
            .. version
                .Values.Values.OfType<EvidenceValue>()
                .Select(proof => TraceFile(proof.Sha256, proof.Anchor)),
            .. TraceFilesFor(DossierKey.FromRecord(register, id).ToString()),
            .. field is null ? [] : TraceFilesFor(DossierKey.FromRecordField(register, id, field).ToString()),
        ];
    }

    private FactTrace TraceFile(string sha256, EvidenceAnchor? anchor = null)
    {
        var (hash, on) = (
            $"{sha256[..Math.Min(ShownOfHash, sha256.Length)]}…",
            anchor is null ? "" : $" {anchor.ToChineseText()}"
        );
        return new(
            files.TryGetValue(sha256, out var file)
                ? $"佐证“{file.Name}”{on}{(file.Note is null ? "" : $"：{file.Note}")}（{hash}）"
                : $"佐证 {hash}{on}",
            []
        )
        {
            IsFile = true,
        };
    }
}
