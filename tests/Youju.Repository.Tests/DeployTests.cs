using System.Diagnostics;
using System.Text.RegularExpressions;
using Youju.Cli.Commands;
using Youju.Cli.Terminals;

namespace Youju.Repository.Tests;

/// <summary>What deploy/ starts, the program knows.</summary>
public sealed partial class DeployTests
{
    private const string SystemdAnalyze = "/usr/bin/systemd-analyze";

    private static readonly HashSet<string> Options =
    [
        .. YoujuCommand
            .CreateRootCommand(Terminal.FromProcess())
            .Subcommands.Where(command => command.Name is "serve" or "work")
            .SelectMany(command => command.Options)
            .Select(option => option.Name),
    ];

    public static TheoryData<string> Files =>
        [.. Repository.FilesUnder("deploy/", "").Where(file => StartLine().IsMatch(Repository.Read(file)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_option_of_a_start_is_one_of_the_command(string file)
    {
        var unknown = StartLine()
            .Matches(Repository.Read(file))
            .SelectMany(line => OptionName().Matches(line.Value))
            .Select(option => option.Value)
            .Where(option => !Options.Contains(option));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Units_compose_file_and_manifests_are_looked_at()
    {
        Assert.Contains("deploy/systemd/youju-node@.service", Files.Select(file => file.Data));
        Assert.Contains("deploy/compose.yaml", Files.Select(file => file.Data));
        Assert.Contains("deploy/kubernetes/youju.yaml", Files.Select(file => file.Data));
    }

    [Fact]
    public void Systemd_understands_every_line_of_the_units()
    {
        Assert.SkipWhen(!File.Exists(SystemdAnalyze), "systemd is not installed");
        var folder = Directory.CreateTempSubdirectory("youju-units-");
        foreach (var unit in Repository.FilesUnder("deploy/systemd/", ".service"))
            File.WriteAllText(
                Path.Combine(folder.FullName, Path.GetFileName(unit)),
                Repository.Read(unit).Replace("/opt/youju/youju", "/bin/true", StringComparison.Ordinal)
            );

        using var verify = Process.Start(
            new ProcessStartInfo(
                SystemdAnalyze,
                ["verify", "--man=no", .. Directory.EnumerateFiles(folder.FullName)]
            )
            {
                UseShellExecute = false,
                RedirectStandardError = true,
            }
        )!;
        var told = verify.StandardError.ReadToEnd();
        verify.WaitForExit();
        folder.Delete(recursive: true);

        Assert.DoesNotContain("youju", told, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^(ExecStart=.*|\s*(command|args): \[(serve|work),.*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex StartLine();

    [GeneratedRegex("--[a-z-]+", RegexOptions.None, 1000)]
    private static partial Regex OptionName();
}
