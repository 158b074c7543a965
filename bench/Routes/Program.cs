using System.Diagnostics;
using System.Globalization;
using Youju.Routes;
using Youju.Tourism.Routes.Search;

// How near the search comes to the best known trips: youju-routes FOLDER [DAYS] [SECONDS] [SEED] [--beside] [NAME…]
// --beside lets OR-Tools search the same instance for the same time, after ours.
// FOLDER holds toptw-measured.csv, toptw-reference.csv and the instances in toptw/.
if (args.Length == 0)
{
    Console.Error.WriteLine("youju-routes FOLDER [DAYS] [SECONDS] [SEED] [NAME...]");
    return 2;
}

var folder = args[0];
var days = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var seconds = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 2;
var seed = args.Length > 3 ? ulong.Parse(args[3], CultureInfo.InvariantCulture) : 1;
var reference = ReadRows(folder, "toptw-reference.csv")
    .Where(row => int.Parse(row[1], CultureInfo.InvariantCulture) == days)
    .ToDictionary(row => row[0], row => row, StringComparer.Ordinal);
var isBeside = args.Contains("--beside");
var names = args.Skip(4).Where(name => name != "--beside").ToList();
var gaps = new List<double>();
var others = new List<double>();
foreach (
    var measured in ReadRows(folder, "toptw-measured.csv")
        .Where(row => int.Parse(row[1], CultureInfo.InvariantCulture) == Math.Clamp(days, 1, 2))
        .Where(row => names.Count == 0 || names.Contains(row[0]))
)
{
    gaps.Add(MeasureGap(measured[0]));
}

Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"days {days}, {seconds} s, seed {seed}: mean gap {gaps.Average():F2} %, worst {gaps.Max():F2} %, n {gaps.Count}, every route checked"
    )
);
if (isBeside)
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"OR-Tools, the same instances, {seconds} s each, one core: mean gap {others.Average():F2} %, worst {others.Max():F2} %, every route checked"
        )
    );
return 0;

double MeasureGap(string name)
{
    var path = Path.Combine(folder, "toptw", name + ".txt");
    var problem = PublicInstance.ReadProblem(path, days);
    var watch = Stopwatch.StartNew();
    using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
    var plan = TripSearch.FindBestPlan(problem, searches: 2, long.MaxValue, seed, end.Token);
    var taken = watch.Elapsed.TotalSeconds;
    var routes = plan.Days.Select(day =>
        (IReadOnlyList<int>)[.. day.Visits.ToArray().Select(visit => problem.Visits[visit].Point)]
    );
    var score = InstanceAudit.ScoreRoutes(path, [.. routes]);
    if (score != plan.Gain)
        throw new InvalidOperationException($"{name}: the search says {plan.Gain}, the check {score}");
    var best = new[] { 2, 6, 7 }
        .Select(column =>
            int.TryParse(reference[name][column], CultureInfo.InvariantCulture, out var known) ? known : 0
        )
        .Max();
    var gap = 100.0 * (best - score) / best;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -6} {score, 5} of {best, 5}  gap {gap, 6:F2} %  {taken:F1} s"
        )
    );
    if (isBeside)
        others.Add(MeasureOther(name, path, problem, best));
    return gap;
}

double MeasureOther(string name, string path, TripProblem problem, int best)
{
    var watch = Stopwatch.StartNew();
    var score = InstanceAudit.ScoreRoutes(path, OtherSolver.FindRoutes(problem, seconds));
    var gap = 100.0 * (best - score) / best;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -6} {score, 5} of {best, 5}  gap {gap, 6:F2} %  {watch.Elapsed.TotalSeconds:F1} s  OR-Tools"
        )
    );
    return gap;
}

static IEnumerable<string[]> ReadRows(string folder, string file) =>
    File.ReadLines(Path.Combine(folder, file))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split(','));
