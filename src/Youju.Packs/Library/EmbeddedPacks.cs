using System.Reflection;
using Youju.Domain.Dossiers;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>The packs that lie in the program itself, so that one executable suffices.</summary>
internal static class EmbeddedPacks
{
    private const string Prefix = "packs/";
    private static readonly Assembly Home = typeof(EmbeddedPacks).Assembly;

    private static readonly ILookup<string, string> Resources = Home.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToLookup(name => name[Prefix.Length..].Split('/')[0]);

    /// <summary>Today's version of each pack lies under its id, further ones under <c>id@version</c>.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    [.. Resources.Select(pack => pack.Key).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Ids { get; } =
    [.. Folders.Select(folder => PackPin.ParsePin(folder).Id).Distinct(StringComparer.Ordinal)];

    public static PackFolder ReadPackFolder(string id) =>
        new(
            id,
            Home: null,
            [
                .. Resources[id]
                    .Order(StringComparer.Ordinal)
                    .Select(name => new PackFile(
                        name[(Prefix.Length + id.Length + 1)..],
                        ReadResource(name)
                    )),
            ]
        );

    private static string ReadResource(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Resource {name} is not there.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
