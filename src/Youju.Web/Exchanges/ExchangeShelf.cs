using Youju.Storage.Files;
using Youju.Web.Hosting;

namespace Youju.Web.Exchanges;

/// <summary>Where the keys, cards and parcels of this desk lie, and what came in them.</summary>
internal sealed class ExchangeShelf(WorkbenchSettings settings)
{
    /// <summary>Whether the machine is a desk of its own; those who share a database need no stick between them.</summary>
    public bool IsOffered => settings.Database is null;

    public string Data => settings.Folder;

    public string Received => Path.Combine(Data, "exchange", "received");

    public string? Describe(Domain.Remarks.Remark remark) => settings.Wording(remark);

    /// <summary>The names of what came, in their order.</summary>
    public IReadOnlyList<string> ListReceived() =>
        Directory.Exists(Received)
            ?
            [
                .. Directory
                    .EnumerateDirectories(Received)
                    .Select(folder => Path.GetFileName(folder))
                    .Where(name => !name.EndsWith(".part", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>What came under a name, packed; null where nothing did.</summary>
    public byte[]? PackReceived(string name)
    {
        if (!ListReceived().Contains(name, StringComparer.Ordinal))
            return null;
        var folder = Path.Combine(Received, name);
        return PackedFiles.Pack(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file =>
                    (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))
                )
        );
    }
}
