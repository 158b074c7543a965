using Youju.Packs.Installed;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.InstalledPacks;

/// <summary>A pack as it is judged: who signed it, and what was altered since, in Chinese; null where nothing was.</summary>
public sealed record PackVerdict(PackSigner Signer, string? Fault);

/// <summary>An installed pack and how it stands with it.</summary>
/// <param name="Title">From its card; empty where it cannot be read.</param>
public sealed record InstalledPackLine(
    string Id,
    string Version,
    string Title,
    DateTimeOffset? At,
    PackVerdict Verdict
)
{
    public string Pin => $"{Id}@{Version}";
}

/// <summary>Looks at packs: whether they are as they were signed and installed; and takes installed ones away.</summary>
public static class InspectPacks
{
    /// <summary>Judges a file, a folder, or an installed pack by <c>id@version</c>.</summary>
    /// <exception cref="UsageException">There is no such pack.</exception>
    public static PackVerdict VerifyPack(string data, string asked)
    {
        if (ListInstalled(data).FirstOrDefault(pack => pack.Pin == asked) is { } pack)
            return pack.Verdict;
        var (seal, fault) = PackSeal.ReadParts(PackParts.ReadPath(asked));
        return new(PackSigner.FromSeal(seal, data), fault);
    }

    /// <summary>The installed packs in the order of their names.</summary>
    public static IReadOnlyList<InstalledPackLine> ListInstalled(string data) =>
        Directory.Exists(PackShelfFolder.Locate(data))
            ?
            [
                .. Directory
                    .EnumerateDirectories(PackShelfFolder.Locate(data))
                    .Where(folder =>
                        Path.GetFileName(folder).Split('@') is [{ Length: > 0 }, { Length: > 0 }]
                    )
                    .Order(StringComparer.Ordinal)
                    .Select(folder => DescribeInstalled(folder, data)),
            ]
            : [];

    /// <exception cref="UsageException">It is not installed.</exception>
    public static void RemoveInstalled(string data, string pin)
    {
        if (ListInstalled(data).FirstOrDefault(pack => pack.Pin == pin) is not { } pack)
            throw new UsageException(
                $"没有装着“{pin}”。装着的：{string.Join("、", ListInstalled(data).Select(one => one.Pin).DefaultIfEmpty("没有"))}。"
            );
        Directory.Delete(Path.Combine(PackShelfFolder.Locate(data), pack.Pin), recursive: true);
    }

    private static InstalledPackLine DescribeInstalled(string folder, string data)
    {
        var pin = Path.GetFileName(folder).Split('@');
        var note = InstalledNote.TryRead(folder);
        return new(pin[0], pin[1], ReadTitle(folder), note?.At, JudgeInstalled(folder, data));
    }

    private static PackVerdict JudgeInstalled(string folder, string data)
    {
        try
        {
            var (seal, fault) = PackSeal.ReadParts(PackParts.ReadPath(folder));
            return new(PackSigner.FromSeal(seal, data), fault ?? InstalledNote.DescribeAlteration(folder));
        }
        catch (UsageException wrong)
        {
            return new(PackSigner.Nobody, wrong.Message);
        }
    }

    // A list shows what it can: an altered card is told by the verdict.
    private static string ReadTitle(string folder)
    {
        const string key = "title:";
        var card = Path.Combine(folder, "pack.yaml");
        return File.Exists(card)
            ? File.ReadLines(card)
                .FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))
                ?[key.Length..].Trim()
                ?? ""
            : "";
    }
}
