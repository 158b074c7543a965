using System.Diagnostics;
using System.Globalization;
using System.Text;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tests.Coordinates;

/// <summary>Debian's PROJ and npm's coordtransform, which convert the same points; skips where they are not here.</summary>
internal static class OtherPrograms
{
    private const string Script =
        "const c=require(process.argv[1]);const f=process.argv[2];"
        + "require('readline').createInterface({input:process.stdin}).on('line',l=>{const [x,y]=l.split(' ');"
        + "const r=c[f](+x,+y);process.stdout.write(r[0].toFixed(12)+' '+r[1].toFixed(12)+'\\n')})";

    /// <summary>How many random points each comparison takes: YOUJU_POINTS.</summary>
    public static int Points =>
        int.TryParse(
            Environment.GetEnvironmentVariable("YOUJU_POINTS"),
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked
            : 5000;

    public static List<(double X, double Y)> ProjectByProj(
        int meridian,
        IEnumerable<(double X, double Y)> points
    )
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/cs2cs"),
            "MISSING proj-bin: PROJ was not held against our projection."
        );
        var grid = string.Create(
            CultureInfo.InvariantCulture,
            $"+proj=tmerc +lat_0=0 +lon_0={meridian} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"
        );
        var words = new List<string> { "-f", "%.6f", "+proj=longlat", "+ellps=GRS80", "+no_defs", "+to" };
        words.AddRange(grid.Split(' '));
        return RunProgram("/usr/bin/cs2cs", words, points);
    }

    public static List<(double X, double Y)> ConvertByNpm(
        string function,
        IEnumerable<(double X, double Y)> points
    )
    {
        var home = Path.Combine(RepositoryFiles.Root, "artifacts/coordtransform/node_modules/coordtransform");
        Assert.SkipUnless(
            Directory.Exists(home),
            "MISSING coordtransform: its shifts were not held against ours."
        );
        return RunProgram("node", ["-e", Script, home, function], points);
    }

    /// <summary>Points in the box where maps are shifted, the same in every run.</summary>
    public static List<(double X, double Y)> CreatePoints(int count, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => (73.7 + (random.NextDouble() * 61.3), 3.9 + (random.NextDouble() * 49.6))),
        ];
    }

    public static double MeasureMetres((double X, double Y) one, (double X, double Y) other) =>
        GroundDistance.MeasureMetres(
            new(CoordinateSystem.Wgs84, one.X, one.Y),
            new(CoordinateSystem.Wgs84, other.X, other.Y)
        );

    private static List<(double X, double Y)> RunProgram(
        string program,
        IEnumerable<string> words,
        IEnumerable<(double X, double Y)> points
    )
    {
        var start = new ProcessStartInfo(program, words)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var input = string.Concat(
            points.Select(point =>
                string.Create(CultureInfo.InvariantCulture, $"{point.X:F12} {point.Y:F12}\n")
            )
        );
        var writing = process
            .StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(input))
            .AsTask()
            .ContinueWith(_ => process.StandardInput.Close());
        var output = process.StandardOutput.ReadToEnd();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ParsePoint)];
    }

    private static (double X, double Y) ParsePoint(string line)
    {
        var cells = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return (
            double.Parse(cells[0], CultureInfo.InvariantCulture),
            double.Parse(cells[1], CultureInfo.InvariantCulture)
        );
    }
}
