using System.Reflection;
using Youju.Domain.Dossiers;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.Cli.Demo;

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

    private static string ToDossierPath(string name) => name[Prefix.Length..].Replace('\\', '/');

    private static string ReadResource(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Resource {name} is not there.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
