using System.Security.Cryptography;

namespace Youju.Web.Layout;

/// <summary>The styles and scripts that lie in the program.</summary>
/// <remarks>A link holds a piece of their hash, so that browsers keep them for ever.</remarks>
internal static class AssetFiles
{
    private const string Prefix = "assets/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
    };

    private static readonly Dictionary<string, (byte[] Content, string Hash)> Files = typeof(AssetFiles)
        .Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => (Name: name[Prefix.Length..], Content: ReadResource(name)))
        .ToDictionary(
            file => file.Name,
            file => (file.Content, Convert.ToHexStringLower(SHA256.HashData(file.Content))[..12]),
            StringComparer.Ordinal
        );

    public static string BuildLink(string name) => $"/assets/{Files[name].Hash}/{name}";

    /// <summary>The content and its type; null where there is no such file of that hash.</summary>
    public static (byte[] Content, string Type)? FindFile(string hash, string name) =>
        Files.TryGetValue(name, out var file) && file.Hash == hash
            ? (file.Content, Types[Path.GetExtension(name)])
            : null;

    private static byte[] ReadResource(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
