using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Domain.Dossiers;
using Youju.Storage;

namespace Youju.Database.Tests;

/// <summary>What was altered in the database beside the program is found and named.</summary>
public sealed class DatabaseAuditTests : IDisposable
{
    private static readonly Dossier Blank = new(new("某县文旅中心"), ["cn"], new(2024));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-audit-");
    private readonly DatabasePlace place;

    public DatabaseAuditTests()
    {
        place = DatabasePlace.FromFile(DatabasePlace.LocateFile(folder.FullName));
        place.Prepare();
        var id = Catalogue.NameDossier(Blank);
        var seen = DossierVersion.None;
        foreach (var day in Enumerable.Range(1, 3))
            seen = id
                .Store.SaveAsync(
                    id,
                    new(
                        Blank with
                        {
                            ReportDate = new(2025, 3, day),
                        },
                        new($"改 {day}", DateTimeOffset.UnixEpoch)
                    ),
                    seen
                )
                .GetAwaiter()
                .GetResult();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private DossierCatalogue Catalogue =>
        new(
            place,
            new FolderEvidenceStore(DatabasePlace.LocateEvidence(folder.FullName)),
            TimeProvider.System,
            "张三"
        );

    [Fact]
    public void Untouched_it_holds() =>
        Assert.Equal((3, 0), (Catalogue.Verify().Steps, Catalogue.Verify().Faults.Count));

    [Theory]
    [InlineData("""UPDATE log SET "By" = '李四' WHERE "Number" = 2""", "第2行")]
    [InlineData("""DELETE FROM log WHERE "Number" = 3""", "第3步（改 3）在日志里没有")]
    [InlineData(
        """UPDATE parts SET "Content" = x'00' WHERE "Path" = 'ledger.csv'""",
        "ledger.csv 没有经过程序就变了"
    )]
    [InlineData("""DELETE FROM parts WHERE "Path" = 'ledger.csv'""", "与档案记下的校验值不符")]
    [InlineData("""DELETE FROM steps WHERE "Number" = 2""", "日志里有，现在不见了")]
    [InlineData("""UPDATE steps SET "By" = '李四' WHERE "Number" = 2""", "写着是李四做的")]
    [InlineData("""UPDATE dossiers SET "Version" = 'x'""", "与日志最后记下的校验值不符")]
    [InlineData("""DELETE FROM dossiers""", "整份不见了")]
    public void What_is_altered_is_named(string statement, string told)
    {
        using (var context = place.Open())
            context.Database.ExecuteSqlRaw(statement);

        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains(told, StringComparison.Ordinal));
    }
}
