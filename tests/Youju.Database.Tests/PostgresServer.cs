using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Youju.Database.Tests;

/// <summary>A server of PostgreSQL on the loopback, for one run of the tests; nothing of it stays.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin";

    private readonly string folder = Directory.CreateTempSubdirectory("youju-postgres-").FullName;
    private Process? process;
    private readonly int port = FindFreePort();
    private readonly string data;
    private int databases;

    public PostgresServer()
    {
        data = Path.Combine(folder, "data");
        if (!File.Exists($"{Programs}/initdb"))
            return;
        if (IsRoot)
            RunProgram("chown", ["postgres", folder]);
        RunProgram(
            $"{Programs}/initdb",
            ["-D", data, "-A", "trust", "-U", "youju", "--no-sync", "-E", "UTF8", "--locale=C"]
        );
        BeginServing();
    }

    /// <summary>A server on data that somebody has put back.</summary>
    internal PostgresServer(string data)
    {
        this.data = data;
        if (IsRoot)
            RunProgram("chown", ["-R", "postgres", data]);
        BeginServing();
    }

    /// <summary>What it is started with besides, each as name=value.</summary>
    internal IReadOnlyList<string> Settings { get; set; } = [];

    /// <summary>Under which port it answers.</summary>
    internal string Port => port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Starts it, or starts it again.</summary>
    internal void BeginServing()
    {
        process = StartProgram(
            $"{Programs}/postgres",
            [
                "-D",
                data,
                "-p",
                Port,
                "-h",
                "127.0.0.1",
                "-k",
                "",
                "-c",
                "fsync=off",
                .. Settings.SelectMany(setting => new[] { "-c", setting }),
            ]
        );
        WaitUntilItAnswers();
    }

    /// <summary>A second server that follows this one: from then on nothing is acknowledged that does not stand on both.</summary>
    internal PostgresServer BeginStandby()
    {
        var copy = Path.Combine(folder, "standby");
        RunProgram(
            $"{Programs}/pg_basebackup",
            ["-h", "127.0.0.1", "-p", Port, "-U", "youju", "-D", copy, "-R", "-c", "fast", "--no-sync"]
        );
        var standby = new PostgresServer(copy);
        Ask<string>("ALTER SYSTEM SET synchronous_standby_names = '*'");
        Ask<bool>("SELECT pg_reload_conf()");
        WaitUntil(() => Ask<string>("SELECT sync_state FROM pg_stat_replication") == "sync");
        return standby;
    }

    /// <summary>Ends the one that it followed for good, and takes its place.</summary>
    internal void TakeOverFrom(PostgresServer primary)
    {
        primary.EndServing();
        Assert.True(Ask<bool>("SELECT pg_promote()"));
    }

    /// <summary>Ends it at once and starts it again.</summary>
    internal void RestartAfterCut()
    {
        EndServing();
        BeginServing();
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    internal void EndServing()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        // One that was cut would be given out again as if the server answered.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Why there is none; null where there is one.</summary>
    public string? Missing => process is null ? "PostgreSQL 15 is not installed" : null;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>The connection string of a new, empty database.</summary>
    public string CreateDatabase()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        Ask<string>($"CREATE DATABASE {name}");
        return Connect(name);
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The connection string of a database that is there.</summary>
    internal string Connect(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=youju;Database={database};Timeout=5";

    private T? Ask<T>(string command)
    {
        using var connection = new NpgsqlConnection(Connect("postgres"));
        connection.Open();
        using var asked = new NpgsqlCommand(command, connection);
        return (T?)asked.ExecuteScalar();
    }

    private void WaitUntilItAnswers() => WaitUntil(() => Ask<int>("SELECT 1") == 1);

    private static void WaitUntil(Func<bool> isSo)
    {
        for (var attempt = 0; !IsSo(attempt); attempt++)
        {
            using var pause = new ManualResetEventSlim();
            pause.Wait(50);
        }

        bool IsSo(int attempt)
        {
            try
            {
                return isSo();
            }
            catch (NpgsqlException) when (attempt < 200)
            {
                return false;
            }
        }
    }

    // The server refuses to run as root.
    private static Process StartProgram(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var isServer = IsRoot && program.StartsWith(Programs, StringComparison.Ordinal);
        start.FileName = isServer ? "setpriv" : program;
        var line = isServer
            ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]
            : arguments.ToArray();
        foreach (var argument in line)
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private static void RunProgram(string program, IEnumerable<string> arguments)
    {
        using var started = StartProgram(program, arguments);
        started.WaitForExit();
        Assert.Equal(0, started.ExitCode);
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
