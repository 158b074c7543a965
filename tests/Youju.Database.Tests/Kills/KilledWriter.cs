using System.Diagnostics;
using System.Globalization;
using Youju.Writer;

namespace Youju.Database.Tests.Kills;

/// <summary>A process that writes into a dossier and is killed in the middle.</summary>
internal static class KilledWriter
{
    private const string Never = "1000000";
    private const int WordsOfFirstWrite = 2;

    /// <summary>Lets it write, kills it, and gives what may stand now: what it said stands, or what it was about to write.</summary>
    /// <param name="patience">How long after its first write it is killed; where it is negative, that long after its start.</param>
    public static async Task<(IReadOnlyCollection<string> States, bool IsAmidst)> RunOnceAsync(
        string kind,
        string place,
        string before,
        int patience
    )
    {
        using var process = Start("until-killed", kind, place, "-", Never);
        var heard = new List<string>();
        while (
            patience >= 0
            && heard.Count < WordsOfFirstWrite
            && await process.StandardOutput.ReadLineAsync(Cancel) is { } word
        )
            heard.Add(word);
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Abs(patience)), TimeProvider.System, Cancel);
        process.Kill();
        heard.AddRange(
            (await process.StandardOutput.ReadToEndAsync(Cancel)).Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries
            )
        );
        await process.WaitForExitAsync(Cancel);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(Cancel));
        return (ListPossible(heard, before), heard is [.., ['?', ..]]);
    }

    /// <summary>Lets it write as often as it is told; gives the numbers it was told are written, and how many were refused.</summary>
    public static async Task<(string Acknowledged, int Refused)> RunToEndAsync(
        string kind,
        string place,
        string desk,
        int writes
    )
    {
        using var process = Start("shared", kind, place, desk, writes.ToString(CultureInfo.InvariantCulture));
        var lines = (await process.StandardOutput.ReadToEndAsync(Cancel)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        await process.WaitForExitAsync(Cancel);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(Cancel));
        Assert.Equal(writes, lines.Length);
        var taken = lines.Where(line => line[0] == '!').Select(line => line[2..] + "\n");
        return (string.Concat(taken), lines.Count(line => line[0] == '-'));
    }

    /// <summary>What stands now must be one of what may, and nothing of it half.</summary>
    public static async Task<string> JudgeAsync(WrittenDossier dossier, IReadOnlyCollection<string> possible)
    {
        var (texts, _) = await dossier.ReadStateAsync();
        Assert.Single(texts.Distinct(StringComparer.Ordinal));
        Assert.Contains(texts[0], possible);
        Assert.Empty(dossier.VerifyChain().Faults);
        Assert.Empty(
            texts[0] == "0"
                ? []
                : dossier.Id.Store.VerifyEvidence(
                    dossier.Id,
                    (await dossier.Id.Store.ReadAsync(dossier.Id, Cancel)).Content
                )
        );
        return texts[0];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static HashSet<string> ListPossible(List<string> heard, string before)
    {
        var said = heard.FindLastIndex(line => line[0] == '!');
        HashSet<string> possible = [said < 0 ? before : heard[said][2..]];
        if (said + 1 < heard.Count)
            possible.Add(heard[said + 1][2..]);
        return possible;
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "youju-writer"), arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
