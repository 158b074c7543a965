using System.Globalization;
using System.Text;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Database.Jobs;
using Youju.Database.People;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage.Texts;
using Youju.UseCases.People;

namespace Youju.Jobs.Tests;

/// <summary>A province in a database of PostgreSQL: units that each have the sample's year under a name of their own.</summary>
internal sealed class ProvinceData(string folder, string connection)
{
    private const string SampleUnit = "云溪区旅游产业发展中心";
    private const string SampleId = "unit-23608ef13fb0";
    private const string Login = "zhang";

    private static readonly SignInRules Rules = new();

    public DatabasePlace Place { get; } = DatabasePlace.FromConnection(connection);

    public EvidencePlaces Files { get; } = new(folder, objects: null);

    public DossierCatalogue Catalogue => new(Place, Files.OpenEvidence(), TimeProvider.System, "装数");

    public JobBook Book => new(Place, TimeProvider.System);

    public ResultBook Results => new(Place, Files.OpenResults());

    /// <returns>The keys of the dossiers.</returns>
    public IReadOnlyList<string> AddUnits(int count)
    {
        Place.Prepare();
        var sample = Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024");
        var files = Directory
            .EnumerateFiles(sample, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(sample, file), Text: File.ReadAllText(file)))
            .Where(file => DossierText.IsDossierFile(file.Path))
            .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        return [.. Enumerable.Range(1, count).Select(number => AddUnit(files, number))];
    }

    /// <summary>One who fills in for every unit.</summary>
    /// <returns>The secret of his session.</returns>
    public string AddClerk()
    {
        new UnitTree(Place, TimeProvider.System, "装数").AdoptUnits();
        var staff = new Staff(Place, TimeProvider.System, TimeSpan.FromHours(Rules.CodeHours), "装数");
        var code = staff.AddAccount(Login, "张三");
        new Passwords(Place, TimeProvider.System, Rules).ClaimCode(Login, code, "Dongfeng-2026");
        foreach (var unit in new UnitTree(Place, TimeProvider.System, "装数").ListUnits())
            staff.GrantRole(Login, new(nameof(PersonRole.Clerk), unit.Id), _ => null);
        return new SessionBook(Place, TimeProvider.System, TimeSpan.FromHours(12)).BeginSession(
            Login,
            "test"
        );
    }

    private string AddUnit(Dictionary<string, string> files, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"第{number}旅游产业发展中心");
        var id = string.Create(CultureInfo.InvariantCulture, $"unit-{number:x12}");
        var own = files.ToDictionary(
            file => file.Key,
            file =>
                file.Value.Replace(SampleUnit, name, StringComparison.Ordinal)
                    .Replace(SampleId, id, StringComparison.Ordinal),
            StringComparer.Ordinal
        );
        var dossier = DossierText.ParseDossier(own, PackLibrary.LoadPack);
        return Catalogue
            .TakeIn(dossier, own.Select(file => (file.Key, Encoding.UTF8.GetBytes(file.Value))), "装入")
            .Folder;
    }
}
