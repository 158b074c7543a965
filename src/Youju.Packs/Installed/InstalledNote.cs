using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Youju.Packs.Installed;

/// <summary>What was noted when a pack was installed: it lies beside the pack's files, and tells when one of them was altered.</summary>
/// <param name="Signer">How the signer calls himself; null for a pack that nobody has signed.</param>
/// <param name="Fingerprint">Of the signer's key; null for a pack that nobody has signed.</param>
/// <param name="Files">The sha-256 of each file, by its path with forward slashes.</param>
public sealed record InstalledNote(
    string Id,
    string Version,
    DateTimeOffset At,
    string? Signer,
    string? Fingerprint,
    IReadOnlyDictionary<string, string> Files
)
{
    /// <summary>Where it lies in the folder of an installed pack.</summary>
    public const string FileName = "installed.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The note of an installed pack; null where there is none that can be read.</summary>
    public static InstalledNote? TryRead(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize<InstalledNote>(File.ReadAllBytes(path), Json)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void WriteInto(string folder) =>
        File.WriteAllBytes(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(this, Json));

    /// <summary>What is wrong with the files of an installed pack, in Chinese; null where they are as they were installed.</summary>
    public static string? DescribeAlteration(string folder)
    {
        if (TryRead(folder) is not { } note)
            return $"没有安装记录（{FileName}），不知道有没有改过";
        var there = ListFiles(folder).ToDictionary(path => path, path => HashFile(folder, path));
        var altered = note
            .Files.Where(file => there.TryGetValue(file.Key, out var hash) && hash != file.Value)
            .Select(file => $"改过 {file.Key}")
            .Concat(note.Files.Keys.Except(there.Keys).Select(path => $"少了 {path}"))
            .Concat(there.Keys.Except(note.Files.Keys).Select(path => $"多了 {path}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        return altered.Count == 0 ? null : $"安装以后{string.Join("、", altered)}";
    }

    /// <summary>The files of a folder but for the note itself; what is only a link is left out.</summary>
    public static IEnumerable<string> ListFiles(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.ReparsePoint,
                }
            )
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => path != FileName)
            .Order(StringComparer.Ordinal);

    private static string HashFile(string folder, string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))));
}
