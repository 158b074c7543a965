using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Youju.EndToEnd.Tests;

/// <summary>The program that is one file (./publish), where nothing else is.</summary>
/// <remarks>They look for artifacts/programs; what was not made there is skipped.</remarks>
public sealed partial class OneFileTests : IDisposable
{
    // 麒麟 V10 and 统信 20 have it.
    private static readonly Version OldestSystem = new(2, 28);

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("youju-one-");

    public void Dispose() => work.Delete(recursive: true);

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("linux-arm64")]
    public void It_asks_for_nothing_that_older_systems_lack(string system)
    {
        var asked = VersionNames(FindProgram(system, "youju"))
            .Select(name => Version.Parse(name["GLIBC_".Length..]))
            .Distinct()
            .ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, version => Assert.True(version <= OldestSystem, $"GLIBC_{version}"));
    }

    [Theory]
    [InlineData("linux-x64", "youju")]
    [InlineData("linux-arm64", "youju")]
    [InlineData("linux-musl-x64", "youju")]
    [InlineData("win-x64", "youju.exe")]
    public void It_is_one_file(string system, string name) =>
        Assert.Equal(
            [name],
            Directory
                .EnumerateFileSystemEntries(Path.GetDirectoryName(FindProgram(system, name))!)
                .Select(Path.GetFileName)
        );

    [Fact]
    public void The_one_for_Windows_is_a_program_of_64_bits_for_a_window_of_text()
    {
        using var file = new System.Reflection.PortableExecutable.PEReader(
            File.OpenRead(FindProgram("win-x64", "youju.exe"))
        );

        Assert.Equal(System.Reflection.PortableExecutable.Machine.Amd64, file.PEHeaders.CoffHeader.Machine);
        Assert.Equal(
            System.Reflection.PortableExecutable.Subsystem.WindowsCui,
            file.PEHeaders.PEHeader!.Subsystem
        );
    }

    [Fact]
    public async Task It_runs_where_there_is_nothing_else()
    {
        var (code, output) = await RunInEmptyRootAsync("--version");

        Assert.Equal((0, true), (code, output.StartsWith("youju ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_checks_a_report_where_there_is_nothing_else()
    {
        File.Copy(
            Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt"),
            Path.Combine(work.FullName, "报告.txt")
        );

        var (code, output) = await RunInEmptyRootAsync("check", "/desk/报告.txt");

        Assert.Equal(1, code);
        Assert.Matches("发现 [0-9]+ 处问题", output);
    }

    [Fact]
    public async Task It_serves_a_page_where_there_is_nothing_else()
    {
        using var server = StartInEmptyRoot(
            "serve",
            "--data",
            "/desk/data",
            "--address",
            "127.0.0.1:0",
            "--sample"
        );
        try
        {
            var entry = Address().Match(await server.StandardOutput.ReadLineAsync(Cancel) ?? "").Value;
            using var browser = new HttpClient(new HttpClientHandler { UseProxy = false });

            await browser.GetStringAsync(new Uri(entry), Cancel);

            Assert.Contains(
                "旅游产业发展中心",
                await browser.GetStringAsync(new Uri(new(entry), "/"), Cancel),
                StringComparison.Ordinal
            );
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(Cancel);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string FindProgram(string system, string name)
    {
        var path = Path.Combine(RepositoryFiles.Root, "artifacts/programs", system, name);
        Assert.SkipUnless(File.Exists(path), $"./publish {system} has not run");
        return path;
    }

    // Of the host and of everything that lies in it.
    private static IEnumerable<string> VersionNames(string path) =>
        GlibcName().Matches(Encoding.Latin1.GetString(File.ReadAllBytes(path))).Select(match => match.Value);

    private async Task<(int Code, string Output)> RunInEmptyRootAsync(params string[] arguments)
    {
        using var process = StartInEmptyRoot(arguments);
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        TestContext.Current.TestOutputHelper?.WriteLine(await process.StandardError.ReadToEndAsync(Cancel));
        return (process.ExitCode, output);
    }

    private Process StartInEmptyRoot(params string[] arguments)
    {
        var program = FindProgram("linux-x64", "youju");
        Assert.SkipUnless(
            OperatingSystem.IsLinux()
                && RuntimeInformation.ProcessArchitecture == Architecture.X64
                && Environment.UserName == "root",
            "only root on linux-x64 can make an empty root"
        );
        using (var open = Process.Start("chmod", ["777", work.FullName]))
            open.WaitForExit();
        return Process.Start(
            new ProcessStartInfo(
                Path.Combine(AppContext.BaseDirectory, "empty-root.sh"),
                [program, work.FullName, .. arguments]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }

    [GeneratedRegex("GLIBC_[0-9]+\\.[0-9]+", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex GlibcName();

    [GeneratedRegex("http://\\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
