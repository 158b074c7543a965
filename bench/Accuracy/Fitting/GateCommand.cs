using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits the gate alone, on weights that were fitted before, and prints how true accusations are from which certainty on.</summary>
public static class GateCommand
{
    private static readonly double[] Steps = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

    /// <param name="output">The weights of the pack.</param>
    /// <param name="folder">Holds those that were fitted without each batch.</param>
    public static int Run(string output, string folder, IReadOnlyList<string> paths)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var authors = paths
            .AsParallel()
            .AsOrdered()
            .Select(path => FitCommand.ReadAuthor(path, WeightFile.WithWeightsFor(pack, folder, path)))
            .ToList();
        var all = GateFit.WriteGates(WeightFile.Read(output), output, folder, authors);
        var judged = all.Where(one => !one.Sample.IsForbidden && !one.Sample.IsSettled).ToList();
        Print("all", judged);
        foreach (var type in Enum.GetValues<RelationType>())
            Print(type.ToString(), [.. judged.Where(one => one.Sample.Type == type)]);
        foreach (var objection in Enum.GetValues<DoubtFeature>().Where(IsObjection))
            Print(objection.ToString(), [.. all.Where(one => one.Sample.Features[(int)objection] > 0)]);
        return 0;
    }

    private static bool IsObjection(DoubtFeature feature) =>
        feature is >= DoubtFeature.OtherBase and <= DoubtFeature.OtherWay;

    private static void Print(string name, List<JudgedDoubt> judged)
    {
        var cells = Steps.Select(bar =>
        {
            var told = judged.Where(one => one.Certainty >= bar).ToList();
            return $"{bar:F2} {told.Count} {100.0 * told.Count(one => one.Sample.IsTrue) / Math.Max(1, told.Count):F1}";
        });
        Console.WriteLine($"{name, -15} {string.Join(" · ", cells)}");
    }
}
