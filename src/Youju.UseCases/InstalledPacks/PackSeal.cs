using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Youju.Publishing.Signatures;

namespace Youju.UseCases.InstalledPacks;

/// <summary>Who has signed a pack: every file by its hash, under the name and the key of the signer.</summary>
/// <param name="Files">The sha-256 of each file, by its path.</param>
internal sealed record PackSeal(
    string Signer,
    string Key,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string> Files
)
{
    /// <summary>What was signed.</summary>
    public const string ListName = "pack.signed.json";

    /// <summary>The signature over those bytes, as one line.</summary>
    public const string SignatureName = "pack.sig";

    public static IReadOnlySet<string> FileNames { get; } =
        new HashSet<string>(StringComparer.Ordinal) { ListName, SignatureName };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>By which people compare the signer's key.</summary>
    public string Fingerprint => VerifyingKey.ReadPem(Key).Fingerprint;

    public static string HashContent(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The pack with a list of its files and the signature of it, in place of any that was there.</summary>
    public static PackParts SignParts(PackParts parts, SigningKey key, string signer, DateTimeOffset at)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, content) in parts.Files.Where(file => !FileNames.Contains(file.Key)))
            files[path] = content;
        var seal = new PackSeal(signer, key.Public.WritePem(), at, HashFiles(files));
        var list = JsonSerializer.SerializeToUtf8Bytes(seal, Json);
        files[ListName] = list;
        files[SignatureName] = Encoding.ASCII.GetBytes(Convert.ToBase64String(key.SignContent(list)) + "\n");
        return new(files);
    }

    /// <summary>Who has signed the pack, and what is not as it was signed.</summary>
    /// <returns>No seal for a pack that nobody has signed; a fault in Chinese where the signature does not hold.</returns>
    public static (PackSeal? Seal, string? Fault) ReadParts(PackParts parts)
    {
        var (list, signature) = (parts.FindFile(ListName), parts.FindFile(SignatureName));
        if (list is null && signature is null)
            return (null, null);
        if (list is null || signature is null)
            return (null, "签名不全：少了 " + (list is null ? ListName : SignatureName));
        try
        {
            var seal = JsonSerializer.Deserialize<PackSeal>(list, Json)!;
            var given = Convert.FromBase64String(Encoding.ASCII.GetString(signature).Trim());
            return VerifyingKey.ReadPem(seal.Key).IsSignatureOf(list, given)
                ? (seal, seal.DescribeAltered(parts))
                : (null, "签名对不上：文件清单签过以后改过");
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            return (null, "签名读不出来");
        }
    }

    private string? DescribeAltered(PackParts parts)
    {
        var there = HashFiles(parts.Files.Where(file => !FileNames.Contains(file.Key)));
        var wrong = Files
            .Where(file => there.TryGetValue(file.Key, out var hash) && hash != file.Value)
            .Select(file => $"改过 {file.Key}")
            .Concat(Files.Keys.Except(there.Keys).Select(path => $"少了 {path}"))
            .Concat(there.Keys.Except(Files.Keys).Select(path => $"多了 {path}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        return wrong.Count == 0 ? null : $"签名以后{string.Join("、", wrong)}";
    }

    public static SortedDictionary<string, string> HashFiles(
        IEnumerable<KeyValuePair<string, byte[]>> files
    ) =>
        new(
            files.ToDictionary(file => file.Key, file => HashContent(file.Value), StringComparer.Ordinal),
            StringComparer.Ordinal
        );
}
