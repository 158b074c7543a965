using System.Reflection;
using Youju.Domain.Dossiers;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.Cli.Serving;

/// <summary>The sample dossier that lies in the program itself.</summary>
internal static class SampleDossier
{
    private const string Prefix = "sample/";
    private static readonly Assembly Home = typeof(SampleDossier).Assembly;

    public static Dossier LoadDossier() =>
        DossierText.ParseDossier(
            Home.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .ToDictionary(ToDossierPath, ReadResource, StringComparer.Ordinal),
            PackLibrary.LoadPack
        );

    /// <summary>Its files, by their path.</summary>
    public static IReadOnlyDictionary<string, byte[]> LoadFiles() =>
        Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(ToDossierPath, ReadBytes, StringComparer.Ordinal);

    private static byte[] ReadBytes(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Resource {name} is not there.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string ToDossierPath(string name) => name[Prefix.Length..].Replace('\\', '/');

    private static string ReadResource(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Resource {name} is not there.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
