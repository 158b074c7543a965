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

    [Fact]
    public async Task A_step_that_was_taken_back_holds_and_does_not_pass_for_one_that_stands()
    {
        var id = Catalogue.NameDossier(Blank);
        var seen = await id.Store.ReadVersionAsync(id, TestContext.Current.CancellationToken);
        await id.Store.UndoAsync(id, seen, TestContext.Current.CancellationToken);
        Assert.Empty(Catalogue.Verify().Faults);

        using (var context = place.Open())
            context.Database.ExecuteSqlRaw("""UPDATE steps SET "UndoneBy" = NULL, "UndoneAt" = NULL""");

        Assert.Contains(Catalogue.Verify().Faults, fault =>
            fault.EndsWith("由张三撤销，现在写着没有撤销", StringComparison.Ordinal)
        );
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
    [InlineData(
        """UPDATE steps SET "At" = '2020-01-01T00:00:00+08:00' WHERE "Number" = 2""",
        "写完以后被改过"
    )]
    [InlineData("""UPDATE steps SET "Told" = '["别的"]' WHERE "Number" = 3""", "写完以后被改过")]
    [InlineData("""DELETE FROM changes WHERE "Step" = 2""", "第2步写完以后被改过")]
    [InlineData("""UPDATE changes SET "Path" = 'x.csv' WHERE "Step" = 3""", "第3步写完以后被改过")]
    [InlineData("""UPDATE changes SET "Before" = x'00' WHERE "Step" = 3""", "改前改后的原样被改过")]
    [InlineData("""UPDATE steps SET "UndoneBy" = '李四' WHERE "Number" = 1""", "由李四撤销，日志里没有")]
    [InlineData("""UPDATE dossiers SET "Version" = 'x'""", "与日志最后记下的校验值不符")]
    [InlineData("""DELETE FROM dossiers""", "整份不见了")]
    public void What_is_altered_is_named(string statement, string told)
    {
        using (var context = place.Open())
            context.Database.ExecuteSqlRaw(statement);

        Assert.Contains(Catalogue.Verify().Faults, fault => fault.Contains(told, StringComparison.Ordinal));
    }
}
