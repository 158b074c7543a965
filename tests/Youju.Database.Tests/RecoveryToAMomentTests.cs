using System.Diagnostics;
using Npgsql;
using Youju.Storage;
using Youju.Writer;

namespace Youju.Database.Tests;

/// <summary>The scripts of deploy/backup: a base backup, the WAL after it, and the way back to a moment.</summary>
public sealed class RecoveryToAMomentTests : IDisposable
{
    private static readonly string Scripts = Path.Combine(RepositoryFiles.Root, "deploy/backup");

    private readonly DirectoryInfo backups = Directory.CreateTempSubdirectory("youju-backups-");
    private readonly PostgresServer server = new();

    public void Dispose()
    {
        server.Dispose();
        backups.Delete(recursive: true);
    }

    [Fact]
    public async Task What_stood_at_a_moment_comes_back_whole_and_nothing_after_it()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        Archive();
        var connection = server.CreateDatabase();
        var dossier = WrittenDossier.Open("postgres", connection);
        var version = await dossier.SaveStateAsync("之前", DossierVersion.None);
        Run("base-backup", backups.FullName);
        version = await dossier.SaveStateAsync("那一刻", version);
        var moment = Ask(connection, "SELECT clock_timestamp()::text");
        await dossier.SaveStateAsync("之后", version);
        await FinishArchiveAsync(connection);

        var restored = Path.Combine(backups.FullName, "restored");
        Run("restore-to", backups.FullName, restored, moment);
        using var back = new PostgresServer(restored);
        var there = back.Connect(new NpgsqlConnectionStringBuilder(connection).Database!);
        await WaitForAsync(() => Ask(there, "SELECT pg_is_in_recovery()::text") == "false");
        var again = WrittenDossier.Open("postgres", there);

        Assert.Equal("那一刻", (await again.ReadStateAsync()).Texts[0]);
        Assert.Empty(again.VerifyChain().Faults);
    }

    [Fact]
    public void A_piece_of_WAL_that_differs_from_the_one_that_is_kept_is_never_overwritten()
    {
        var (kept, other) = (Write("wal/0001", "甲"), Write("other", "乙"));

        Assert.NotEqual(0, Start("archive-wal", Path.GetDirectoryName(kept)!, other, "0001"));
        Assert.Equal("甲", File.ReadAllText(kept));
        Assert.Equal(0, Start("archive-wal", Path.GetDirectoryName(kept)!, kept, "0001"));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(backups.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private void Archive()
    {
        // The server runs as somebody else than the tests do.
        var wal = Directory.CreateDirectory(Path.Combine(backups.FullName, "wal"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(backups.FullName, (UnixFileMode)0b111_111_111);
            File.SetUnixFileMode(wal.FullName, (UnixFileMode)0b111_111_111);
        }

        server.EndServing();
        server.Settings =
        [
            "archive_mode=on",
            $"archive_command={Scripts}/archive-wal {wal.FullName} %p %f",
            "max_wal_senders=4",
        ];
        server.BeginServing();
    }

    private static async Task FinishArchiveAsync(string connection)
    {
        var last = Ask(connection, "SELECT pg_walfile_name(pg_switch_wal())");
        await WaitForAsync(() =>
            string.CompareOrdinal(
                Ask(connection, "SELECT coalesce(last_archived_wal, '') FROM pg_stat_archiver"),
                last
            ) >= 0
        );
    }

    private static async Task WaitForAsync(Func<bool> isSo)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (isSo())
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("it did not come");
    }

    private static string Ask(string connection, string query)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
        using var command = new NpgsqlCommand(query, open);
        return (string)command.ExecuteScalar()!;
    }

    private void Run(string script, params string[] arguments) => Assert.Equal(0, Start(script, arguments));

    private int Start(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Scripts, script), arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment =
            {
                ["PGHOST"] = "127.0.0.1",
                ["PGPORT"] = server.Port,
                ["PGUSER"] = "youju",
                ["PATH"] = $"/usr/lib/postgresql/15/bin:{Environment.GetEnvironmentVariable("PATH")}",
            },
        };
        using var process = Process.Start(start)!;
        var words = process.StandardError.ReadToEnd();
        process.WaitForExit();
        TestContext.Current.TestOutputHelper?.WriteLine(words);
        return process.ExitCode;
    }
}
