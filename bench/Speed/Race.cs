using System.Diagnostics;
using Youju.Checking.Engine;
using Youju.Formats.Docx.Writing;
using Youju.Packs.Library;

namespace Youju.Speed;

/// <summary>Whole runs of the published program, and other programs on the same work in the same run; ratios outlive machines.</summary>
public static class Race
{
    private const int ReportCharacters = 4_000;
    private const int Files = 1_000;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("youju-race-");
        try
        {
            await PackageRace.RunAsync(folder);
            FactRace.Run();
            await RunCheckAsync(folder);
            await RunProgramAsync(folder);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunCheckAsync(DirectoryInfo folder)
    {
        var ours = TimeCheck();
        Console.WriteLine($"check of {ReportCharacters} characters: {ours:0.00} ms");
        var script = Path.Combine(AppContext.BaseDirectory, "autocorrect.js");
        var text = Path.Combine(folder.FullName, "report.txt");
        await File.WriteAllTextAsync(text, ReportText.Of(ReportCharacters));
        if (await Programs.TryRunAsync("node", script, text) is not { } printed)
        {
            Console.WriteLine(
                "AutoCorrect is not installed: npm install --prefix artifacts/rivals autocorrect-node"
            );
            return;
        }

        var theirs = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
        Console.WriteLine(
            $"AutoCorrect lint of the same text: {theirs:0.00} ms; ratio {(decimal)ours / theirs:0.00}"
        );
    }

    private static double TimeCheck()
    {
        var pack = PackLibrary.LoadPack("cn-hunan");
        var document = ReportText.DocumentOf(ReportCharacters);
        SteadyState.Reach(() => Checker.CheckDocument(document, pack));
        return Median(
            Enumerable.Range(0, 101).Select(_ => Time(() => Checker.CheckDocument(document, pack)))
        );
    }

    private static async Task RunProgramAsync(DirectoryInfo folder)
    {
        var program = Programs.Find("youju");
        var one = Path.Combine(folder.FullName, "0000.docx");
        using (var output = File.Create(one))
            DocxWriter.WriteDocument(
                ReportText.DocumentOf(2_000),
                output,
                new DocxProperties("报告", "中心")
            );
        var starts = new List<double>();
        for (var i = 0; i < 11; i++)
            starts.Add((await Programs.RunAsync(program, "check", one)).Milliseconds);
        Console.WriteLine($"youju check of one small docx, whole process: {Median(starts):0} ms");

        for (var i = 1; i < Files; i++)
            File.Copy(one, Path.Combine(folder.FullName, $"{i:0000}.docx"));
        File.Delete(Path.Combine(folder.FullName, "report.txt"));
        var run = await Programs.RunAsync(
            program,
            "check",
            folder.FullName,
            "--format",
            "json",
            "-o",
            Path.Combine(folder.FullName, "out")
        );
        Console.WriteLine(
            $"youju check of {Files} docx: {run.Milliseconds / 1000:0.0} s, "
                + $"{run.PeakMegabytes} MB at its peak, {Environment.ProcessorCount} cores"
        );
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> times) =>
        times.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
