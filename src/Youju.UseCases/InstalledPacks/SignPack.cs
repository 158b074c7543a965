using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.UseCases.Exchanges;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.InstalledPacks;

/// <param name="Card">Of the pack that was signed.</param>
/// <param name="Fingerprint">Of the key it was signed by.</param>
public sealed record SignPackResult(PackManifest Card, string Signer, string Fingerprint);

/// <summary>Signs a pack with the key by which this machine signs parcels and editions, and writes it as one file.</summary>
public static class SignPack
{
    /// <exception cref="UsageException">It is no pack, or the desk has no name yet.</exception>
    public static SignPackResult WriteSigned(string data, string path, string output, DateTimeOffset at)
    {
        var parts = PackParts.ReadPath(path);
        var card = Directory.Exists(path) ? ReadWhole(path) : ReadUnpacked(parts, data);
        var desk = new ExchangeDesk(data);
        var (key, signer) = (desk.Signing, desk.OwnCard.Name);
        var content = PackSeal.SignParts(parts, key, signer, at).WriteArchive();
        using (var file = new FileStream(output, FileMode.CreateNew, FileAccess.Write))
            file.Write(content);
        return new(card, signer, key.Public.Fingerprint);
    }

    // Nobody should put his name under what does not load.
    private static PackManifest ReadWhole(string folder)
    {
        var whole = Path.GetFullPath(folder);
        _ = PackLibrary.LoadPack(whole);
        return PackLibrary.ReadManifest(whole);
    }

    private static PackManifest ReadUnpacked(PackParts parts, string data)
    {
        var coming = PackShelfFolder.CreateComing(data);
        try
        {
            parts.WriteInto(coming);
            return ReadWhole(coming);
        }
        finally
        {
            Directory.Delete(coming, recursive: true);
        }
    }
}
