using System.Text;
using Youju.Publishing.Manifests;
using Youju.Publishing.Signatures;

namespace Youju.Publishing.Verification;

/// <summary>What of an edition lies beside the files that are verified.</summary>
/// <param name="Manifest">manifest.json</param>
/// <param name="Signature">manifest.sig; null where it is not there.</param>
/// <param name="Key">public-key.pem; null where it is not there.</param>
/// <param name="Sums">SHA256SUMS; null where it is not there.</param>
public sealed record EditionProof(byte[] Manifest, byte[]? Signature, byte[]? Key, byte[]? Sums);

/// <summary>Compares files with the manifest of their edition, and the manifest with its signature.</summary>
/// <param name="trusted">The key that the unit is known by; null for the one that lies beside the edition.</param>
public sealed class EditionVerifier(EditionProof proof, VerifyingKey? trusted = null)
{
    private static readonly string[] Seals =
    [
        ManifestFiles.Manifest,
        ManifestFiles.Signature,
        ManifestFiles.Sums,
    ];

    private readonly EditionManifest? manifest = ManifestText.ReadManifest(proof.Manifest);
    private readonly IReadOnlyDictionary<string, string> sums = proof.Sums is { } text
        ? ManifestFiles.ReadSums(text)
        : new Dictionary<string, string>();

    /// <summary>Verifies all files of an edition.</summary>
    /// <param name="files">By their path from the folder of the edition.</param>
    public EditionVerdict VerifyFolder(IReadOnlyDictionary<string, byte[]> files)
    {
        var alterations = VerifySeal().ToList();
        if (IsManifestAltered)
            alterations.AddRange(CompareWithSums(files));
        else
            alterations.AddRange(CompareWithManifest(files).Concat(FindAdded(files)));
        if (alterations.Count == 0)
            alterations.AddRange(VerifySums(files));
        return CreateVerdict(files.Count, alterations);
    }

    /// <summary>Verifies one file, whatever it is called now.</summary>
    /// <param name="path">Its path in the edition where that is known, else its name.</param>
    public EditionVerdict VerifyFile(string path, byte[] content)
    {
        var alterations = VerifySeal().ToList();
        if (IsManifestAltered && sums.TryGetValue(path, out var sum) && path != ManifestFiles.Manifest)
            alterations.AddRange(CompareWithSum(path, sum, content));
        else if (manifest is not null && !Seals.Contains(path, StringComparer.Ordinal))
            alterations.AddRange(CompareOne(path, content));
        else if (path == ManifestFiles.Sums && alterations.Count == 0)
            alterations.AddRange(VerifySumsOfManifest());
        return CreateVerdict(1, alterations);
    }

    // What it says of the files is believed no more; the sums still tell them.
    private bool IsManifestAltered =>
        manifest is null || IsOtherThanSum(ManifestFiles.Manifest, proof.Manifest);

    private IEnumerable<Alteration> CompareWithManifest(IReadOnlyDictionary<string, byte[]> files) =>
        manifest!.Files.SelectMany(published =>
            files.TryGetValue(published.Path, out var content)
                ? FileComparison.CompareFile(published, manifest, content)
                : [new(AlterationKind.Missing, published.Path, null, null, "", published.Sha256, "")]
        );

    private EditionVerdict CreateVerdict(int count, List<Alteration> alterations) =>
        new(manifest, count, [.. alterations.DistinctBy(one => (one.File, one.Figure))])
        {
            IsTrustedKey = trusted is null ? null : trusted.Fingerprint == manifest?.Key,
        };

    private IEnumerable<Alteration> CompareOne(string path, byte[] content)
    {
        var digest = ManifestFiles.HashContent(content);
        if (manifest!.Files.Any(file => file.Sha256 == digest))
            return [];
        var name = Path.GetFileName(path);
        var published = manifest.Files.FirstOrDefault(file => file.Path == path)
            ?? manifest.Files.FirstOrDefault(file => Path.GetFileName(file.Path) == name)
            ?? FileComparison.FindPublished(manifest, name, content);
        return published is null
            ? [new(AlterationKind.Added, path, null, null, "", "", digest)]
            : FileComparison.CompareFile(published, manifest, content);
    }

    // Which of the three was altered that belong together: the sums tell, where they do not either it is the signature.
    private IEnumerable<Alteration> VerifySeal()
    {
        if (manifest is not null && IsSigned())
            return trusted is not null && trusted.Fingerprint != manifest.Key
                ?
                [
                    new(
                        AlterationKind.Unsigned,
                        ManifestFiles.Key,
                        null,
                        null,
                        "",
                        trusted.Fingerprint,
                        manifest.Key
                    ),
                ]
                : [];
        return FindBrokenSeal() is { Count: > 0 } broken
            ? broken
            : [DescribeSeal(ManifestFiles.Signature, proof.Signature)];
    }

    private bool IsSigned() =>
        FindKey() is { } key
        && proof.Signature is { } signature
        && key.IsSignatureOf(proof.Manifest, signature)
        && key.Fingerprint == manifest!.Key;

    private VerifyingKey? FindKey()
    {
        if (trusted is not null && trusted.Fingerprint == manifest?.Key)
            return trusted;
        try
        {
            return proof.Key is { } pem ? VerifyingKey.ReadPem(Encoding.UTF8.GetString(pem)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private List<Alteration> FindBrokenSeal()
    {
        var broken = new List<Alteration>();
        if (proof.Key is null || IsOtherThanSum(ManifestFiles.Key, proof.Key))
            broken.Add(DescribeSeal(ManifestFiles.Key, proof.Key));
        if (manifest is null || IsOtherThanSum(ManifestFiles.Manifest, proof.Manifest))
            broken.AddRange(DescribeManifest());
        if (proof.Signature is null || IsOtherThanSum(ManifestFiles.Signature, proof.Signature))
            broken.Add(DescribeSeal(ManifestFiles.Signature, proof.Signature));
        return broken;
    }

    private IEnumerable<Alteration> DescribeManifest()
    {
        var figures = (manifest?.Figures ?? [])
            .Where(figure =>
                ManifestFiles.DescribeFigure(figure.Key, figure.Label, figure.Text).Digest != figure.Digest
            )
            .Select(figure => new Alteration(
                AlterationKind.Changed,
                ManifestFiles.Manifest,
                figure.Key,
                figure.Label,
                "",
                figure.Digest,
                figure.Text
            ))
            .ToList();
        return figures.Count > 0 ? figures : [DescribeSeal(ManifestFiles.Manifest, proof.Manifest)];
    }

    private Alteration DescribeSeal(string path, byte[]? content) =>
        content is null
            ? new(AlterationKind.Missing, path, null, null, "", sums.GetValueOrDefault(path, ""), "")
            : new(
                AlterationKind.Unsigned,
                path,
                null,
                null,
                "",
                sums.GetValueOrDefault(path, ""),
                ManifestFiles.HashContent(content)
            );

    private bool IsOtherThanSum(string path, byte[] content) =>
        sums.TryGetValue(path, out var digest) && digest != ManifestFiles.HashContent(content);

    private IEnumerable<Alteration> CompareWithSums(IReadOnlyDictionary<string, byte[]> files) =>
        from sum in sums
        where !Seals.Contains(sum.Key) && sum.Key != ManifestFiles.Key
        from altered in CompareWithSum(sum.Key, sum.Value, files.GetValueOrDefault(sum.Key))
        select altered;

    private static IEnumerable<Alteration> CompareWithSum(string path, string sum, byte[]? content)
    {
        if (content is null)
            return [new(AlterationKind.Missing, path, null, null, "", sum, "")];
        var digest = ManifestFiles.HashContent(content);
        return digest == sum ? [] : [new(AlterationKind.Changed, path, null, null, "", sum, digest)];
    }

    private IEnumerable<Alteration> FindAdded(IReadOnlyDictionary<string, byte[]> files) =>
        from file in files
        where
            !Seals.Contains(file.Key, StringComparer.Ordinal)
            && manifest!.Files.All(published => published.Path != file.Key)
        select new Alteration(
            AlterationKind.Added,
            file.Key,
            null,
            null,
            "",
            "",
            ManifestFiles.HashContent(file.Value)
        );

    // Everything else is true by now: the sums can be written anew.
    private IEnumerable<Alteration> VerifySums(IReadOnlyDictionary<string, byte[]> files)
    {
        var right = ManifestFiles.WriteSums(
            files.Where(file => file.Key != ManifestFiles.Sums).Select(file => (file.Key, file.Value))
        );
        return CompareSums(right);
    }

    private IEnumerable<Alteration> VerifySumsOfManifest()
    {
        IEnumerable<(string Path, string Digest)> known =
        [
            .. manifest!.Files.Select(file => (file.Path, file.Sha256)),
            (ManifestFiles.Manifest, ManifestFiles.HashContent(proof.Manifest)),
            (ManifestFiles.Signature, ManifestFiles.HashContent(proof.Signature!)),
        ];
        var right = string.Concat(
            known
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => $"{file.Digest}  {file.Path}\n")
        );
        return CompareSums(Encoding.UTF8.GetBytes(right));
    }

    private IEnumerable<Alteration> CompareSums(byte[] right) =>
        proof.Sums is null
            ?
            [
                new(
                    AlterationKind.Missing,
                    ManifestFiles.Sums,
                    null,
                    null,
                    "",
                    ManifestFiles.HashContent(right),
                    ""
                ),
            ]
        : right.AsSpan().SequenceEqual(proof.Sums) ? []
        :
        [
            new(
                AlterationKind.Changed,
                ManifestFiles.Sums,
                null,
                null,
                "",
                ManifestFiles.HashContent(right),
                ManifestFiles.HashContent(proof.Sums)
            ),
        ];
}
