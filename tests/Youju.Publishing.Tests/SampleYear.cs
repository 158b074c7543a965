using Youju.Publishing.Manifests;
using Youju.Publishing.Signatures;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Publications;

namespace Youju.Publishing.Tests;

/// <summary>The year of the sample, composed once by one key.</summary>
internal static class SampleYear
{
    public static SigningKey Key { get; } = SigningKey.CreateNew();

    private static readonly Lazy<ComposeEditionResult> Composed = new(() => Compose(Open));

    public static OpenDossier Open =>
        OpenDossier.FromFolder(Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024"), null);

    public static ComposeEditionResult Result => Composed.Value;

    public static Dictionary<string, byte[]> Files =>
        Result.Edition.Files.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

    public static ComposeEditionResult Compose(OpenDossier open) =>
        ComposeEdition.Compose(new(open, new EditionTerms(1, new(2025, 6, 12)), Key));
}

/// <summary>A folder of a test's own.</summary>
internal sealed class OwnFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-public-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    /// <summary>Writes the sample's edition into a folder.</summary>
    public string WriteEdition(string name)
    {
        foreach (var (file, content) in SampleYear.Files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path($"{name}/{file}"))!);
            File.WriteAllBytes(Path($"{name}/{file}"), content);
        }

        return Path(name);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
