using Youju.Database.Copies;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Writer;

namespace Youju.Database.Tests;

/// <summary>Copies of all data in a second place, and the way back.</summary>
public sealed class DataCopyTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 28, 4, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-copies-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }

    private string Data => Path.Combine(root.FullName, "data");

    private string Stick => Path.Combine(root.FullName, "stick");

    private DatabasePlace Database => DatabasePlace.FromFile(DatabasePlace.LocateFile(Data));

    [Fact]
    public async Task What_was_copied_is_what_is_restored()
    {
        var seen = await WriteAsync("1", DossierVersion.None);
        var copy = DataCopy.MakeCopy(Database, Data, Stick, Noon);
        await WriteAsync("2", seen);

        var result = DataCopy.Restore(copy, Data, Noon);

        Assert.Empty(result.Faults);
        Assert.All((await Open().ReadStateAsync()).Texts, text => Assert.Equal("1", text));
    }

    [Fact]
    public async Task What_stood_there_is_kept_beside_it()
    {
        await WriteAsync("1", DossierVersion.None);
        var copy = DataCopy.MakeCopy(Database, Data, Stick, Noon);

        DataCopy.Restore(copy, Data, Noon);

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Data, "恢复前 2026-11-28 120000"), "youju.db"));
    }

    [Fact]
    public async Task Lost_originals_come_back_from_the_copy()
    {
        await WriteAsync("1", DossierVersion.None);
        var copy = DataCopy.MakeCopy(Database, Data, Stick, Noon);
        Directory.Delete(DatabasePlace.LocateEvidence(Data), recursive: true);

        Assert.Empty(DataCopy.Restore(copy, Data, Noon).Faults);
    }

    [Theory]
    [InlineData("exchange/own.pem")]
    [InlineData("packs/own/1/pack.yaml")]
    [InlineData("keys/key.xml")]
    [InlineData("openid.yaml")]
    [InlineData("objects.yaml")]
    public async Task What_people_set_up_beside_the_database_comes_back_with_it(string path)
    {
        await WriteAsync("1", DossierVersion.None);
        var file = Path.Combine(Data, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "设好的", TestContext.Current.CancellationToken);
        var copy = DataCopy.MakeCopy(Database, Data, Stick, Noon);
        File.Delete(file);

        DataCopy.Restore(copy, Data, Noon);

        Assert.Equal("设好的", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_is_copied_while_others_write()
    {
        var seen = await WriteAsync("1", DossierVersion.None);
        var writing = Task.Run(async () =>
        {
            for (var state = 2; state < 12; state++)
                seen = await WriteAsync($"{state}", seen);
        });

        var copies = Enumerable
            .Range(1, 5)
            .Select(minute => DataCopy.MakeCopy(Database, Data, Stick, Noon.AddMinutes(minute)))
            .ToList();
        await writing;

        Assert.All(copies, copy =>
            Assert.Empty(DataCopy.Restore(copy, Path.Combine(root.FullName, "other"), Noon).Faults)
        );
    }

    [Fact]
    public async Task The_latest_are_kept_and_listed_first()
    {
        await WriteAsync("1", DossierVersion.None);

        for (var day = 0; day < 16; day++)
            DataCopy.MakeCopy(Database, Data, Stick, Noon.AddDays(day));

        var copies = DataCopy.ListCopies(Stick);
        Assert.Equal((14, "2026-12-13 1200"), (copies.Count, Path.GetFileName(copies[0])));
    }

    [Fact]
    public async Task A_damaged_copy_is_refused_and_the_data_stay()
    {
        await WriteAsync("1", DossierVersion.None);
        var copy = DataCopy.MakeCopy(Database, Data, Stick, Noon);
        File.WriteAllText(DatabasePlace.LocateFile(copy), "no database");

        Assert.Throws<DatabaseRefusalException>(() => DataCopy.Restore(copy, Data, Noon));

        Assert.All((await Open().ReadStateAsync()).Texts, text => Assert.Equal("1", text));
    }

    [Fact]
    public void A_folder_that_is_no_copy_is_refused_with_words() =>
        Assert.Contains(
            "不是备份",
            Assert.Throws<DossierException>(() => DataCopy.Restore(root.FullName, Data, Noon)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_place_that_is_gone_is_told_of()
    {
        await WriteAsync("1", DossierVersion.None);
        File.WriteAllText(Stick, "a file where the stick was");

        Assert.Contains(
            Stick,
            Assert.Throws<DossierException>(() => DataCopy.MakeCopy(Database, Data, Stick, Noon)).Message,
            StringComparison.Ordinal
        );
    }

    private WrittenDossier Open()
    {
        Directory.CreateDirectory(Data);
        return WrittenDossier.Open("sqlite", Data);
    }

    private Task<DossierVersion> WriteAsync(string state, DossierVersion seen) =>
        Open().SaveStateAsync(state, seen);
}
