using Youju.Domain.Registers;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>The working book of a tourism centre: made up, marked as such, and sound.</summary>
public sealed class WorkSampleTests
{
    private const int RegistersShown = 18;
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-work");

    /// <summary>To write it anew, set YOUJU_ACCEPT=1 and run this test.</summary>
    [Fact]
    public void Is_what_its_seed_makes()
    {
        if (RepositoryFiles.Accepts)
            WriteAnew();

        Assert.All(DossierText.FormatFiles(TestFolder.ReadDossier(Folder)), file =>
            Assert.Equal(file.Value, ReadText(Path.Combine(Folder, file.Key)))
        );
        Assert.All(WorkSample.CreateRegisters(), made =>
            Assert.Equal(CreateDossierWith(made), ReadText(RegisterPath(made.Key)))
        );
    }

    [Fact]
    public void Every_record_says_that_all_of_it_is_an_example() =>
        Assert.All(ListRecords(Folder), record =>
            Assert.Equal(record.Current.Values.Keys.Order(), record.Current.Illustrative.Order())
        );

    [Fact]
    public void Has_no_record_its_register_would_refuse() =>
        Assert.Empty(
            TestFolder
                .ReadDossier(Folder)
                .Registers.Values.SelectMany(register =>
                    register.Records.Values.SelectMany(register.Definition.CheckRecord)
                )
                .Select(problem => problem.Message)
        );

    [Fact]
    public void Both_samples_together_show_the_registers_of_every_duty()
    {
        string[] samples = ["yunxi-2024", "yunxi-work"];
        var filled = samples
            .SelectMany(name =>
                TestFolder.ReadDossier(Path.Combine(RepositoryFiles.Root, "samples", name)).Registers.Values
            )
            .Where(register => register.Records.Count > 0)
            .Select(register => register.Definition.Key)
            .Distinct();

        Assert.True(filled.Count() >= RegistersShown);
    }

    private static void WriteAnew()
    {
        foreach (var (key, text) in WorkSample.CreateRegisters())
            File.WriteAllText(RegisterPath(key), text);
        TestFolder.WriteTexts(Folder, TestFolder.ReadDossier(Folder));
    }

    // What the program makes of the rows that the seed gives.
    private static string CreateDossierWith(KeyValuePair<string, string> made)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["dossier.yaml"] = ReadText(Path.Combine(Folder, "dossier.yaml")),
            [$"registers/{made.Key}.csv"] = made.Value,
        };
        return DossierText.FormatFiles(DossierText.ParseDossier(files, PackLibrary.LoadPack))[
            $"registers/{made.Key}.csv"
        ];
    }

    private static IEnumerable<Record> ListRecords(string folder) =>
        TestFolder.ReadDossier(folder).Registers.Values.SelectMany(register => register.Records.Values);

    private static string RegisterPath(string key) => Path.Combine(Folder, "registers", $"{key}.csv");

    private static string ReadText(string path) =>
        System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
