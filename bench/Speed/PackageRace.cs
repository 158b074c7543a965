using System.Diagnostics;
using System.Globalization;

namespace Youju.Speed;

/// <summary>
/// The sample's package against programs that fill a template of a report's size, in one run. All is
/// counted in processor time: what one core does alone.
/// </summary>
internal static class PackageRace
{
    private const int Rounds = 200;
    private const int Fillings = 60;
    private const int SlowFillings = 10;

    public static async Task RunAsync(DirectoryInfo folder)
    {
        var ours = TimeOurs();
        var scripts = Path.Combine(
            Environment.GetEnvironmentVariable("YOUJU_SHARED") is { Length: > 0 } named
                ? named
                : Path.Combine(Programs.Root, "../shared"),
            "bench"
        );
        Environment.SetEnvironmentVariable(
            "NODE_PATH",
            Path.Combine(Programs.Root, "artifacts/rivals/node_modules")
        );
        await CompareAsync(
            "docxtemplater",
            ours,
            folder,
            scripts,
            "node",
            "docxtemplater_render.js",
            Fillings,
            "js"
        );
        await CompareAsync(
            "docxtpl",
            ours,
            folder,
            scripts,
            "/usr/bin/python3",
            "docxtpl_render.py",
            SlowFillings
        );
    }

    private static double TimeOurs()
    {
        var sample = new SampleDossier();
        using var target = new MemoryStream();
        var package = sample.Compose();
        var parts = SampleDossier.Parts(package);
        var files = sample.Write(package, target);
        SteadyState.Reach(() => sample.Write(sample.Compose(), target));
        SteadyState.Reach(() => parts.Zip(target));
        var (composing, writing, zipping) = (
            Milliseconds(() => sample.Compose()),
            Milliseconds(() => sample.Write(package, target)),
            Milliseconds(() => parts.Zip(target))
        );
        var office = Milliseconds(() => SampleDossier.WriteOffice(package, target));
        var perSecond = files * 1_000 / (composing + writing);
        Print(
            $"sample package of {files} files: composed in {composing:0.0} ms, written in {writing:0.0} ms; {perSecond:0} files per second"
        );
        Print(
            $"its Office files written in {office:0.00} ms, their parts zipped in {zipping:0.00} ms: {office / zipping:0.0} x"
        );
        return perSecond;
    }

    // What a program costs from its start to its first file is the same for both runs and falls out.
    private static async Task CompareAsync(
        string rival,
        double ours,
        DirectoryInfo folder,
        string scripts,
        string program,
        string script,
        int times,
        params string[] kind
    )
    {
        var template = Path.Combine(folder.FullName, $"{rival}.docx");
        var data = Path.Combine(folder.FullName, $"{rival}.json");
        var made = await Programs.TryRunAsync(
            "/usr/bin/python3",
            [Path.Combine(scripts, "make_template.py"), template, data, .. kind]
        );
        var few = made is null ? null : await FillAsync(times);
        var many = few is null ? null : await FillAsync(3 * times);
        if (few is null || many is null)
        {
            Print($"{rival} cannot run here: see docs/speed.md for what it needs");
            return;
        }

        var theirs = 2_000 * times / (many.ProcessorMilliseconds - few.ProcessorMilliseconds);
        Print(
            $"{rival} filling a template of a report's size: {theirs:0.0} files per second; we are {ours / theirs:0.0} x as fast"
        );

        Task<Programs.Run?> FillAsync(int files) =>
            Programs.TryTimeAsync(
                program,
                Path.Combine(scripts, script),
                template,
                data,
                files.ToString(CultureInfo.InvariantCulture)
            );
    }

    private static double Milliseconds(Func<object> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < Rounds; i++)
            work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds / Rounds;
    }

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
