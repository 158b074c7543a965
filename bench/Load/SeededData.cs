using System.Globalization;
using System.Text;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.Load;

/// <summary>A database with many units' dossiers, all copies of the sample under other names.</summary>
internal static class SeededData
{
    /// <returns>The keys of the dossiers.</returns>
    public static IReadOnlyList<string> Fill(string data, string sample, int count)
    {
        var files = ReadFiles(sample);
        return TakeInAll(data, Enumerable.Range(1, count).Select(number => Rename(files, number)));
    }

    /// <param name="dossiers">The files of each, by path.</param>
    /// <returns>The keys of the dossiers.</returns>
    public static IReadOnlyList<string> TakeInAll(
        string data,
        IEnumerable<IReadOnlyDictionary<string, string>> dossiers
    )
    {
        var place = DatabasePlace.FromFile(DatabasePlace.LocateFile(data));
        place.Prepare();
        var catalogue = new DossierCatalogue(
            place,
            new FolderEvidenceStore(DatabasePlace.LocateEvidence(data)),
            TimeProvider.System,
            "装数"
        );
        return [.. dossiers.Select(files => TakeIn(catalogue, files))];
    }

    private static Dictionary<string, string> Rename(IReadOnlyDictionary<string, string> files, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"第{number}旅游产业发展中心");
        return files.ToDictionary(
            file => file.Key,
            file =>
                file.Key == "dossier.yaml"
                    ? file.Value.Replace("岳阳市云溪区旅游产业发展中心", name, StringComparison.Ordinal)
                    : file.Value,
            StringComparer.Ordinal
        );
    }

    private static string TakeIn(DossierCatalogue catalogue, IReadOnlyDictionary<string, string> files)
    {
        var dossier = DossierText.ParseDossier(files, PackLibrary.LoadPack);
        return catalogue
            .TakeIn(dossier, files.Select(file => (file.Key, Encoding.UTF8.GetBytes(file.Value))), "装入")
            .Folder;
    }

    /// <summary>The texts of a dossier, by path.</summary>
    public static Dictionary<string, string> ReadFiles(string sample) =>
        Directory
            .EnumerateFiles(sample, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(sample, file).Replace('\\', '/'), Full: file))
            .Where(file => DossierText.IsDossierFile(file.Path))
            .ToDictionary(file => file.Path, file => File.ReadAllText(file.Full), StringComparer.Ordinal);
}
