using Youju.Accuracy.Relations;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits the weights of the search on marked batches, each batch by one author.</summary>
public static class FitCommand
{
    /// <summary>Leaves each author out in turn and prints how well his relations are decided; then fits all for the file.</summary>
    public static int Run(IReadOnlyList<string> paths, string? output, bool listMisses)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        Action<string> tell = listMisses ? Console.WriteLine : _ => { };
        var reader = new SampleReader(pack, tell);
        var samples = paths.Select(path => (Path: path, Samples: ReadBatch(path, reader))).ToList();
        Console.WriteLine($"marks in reach {reader.MarksInReach} of {reader.Marks}");
        RelationsCommand.PrintHead();
        var total = new RelationScore();
        foreach (var (path, _) in samples)
        {
            var others = samples.Where(one => one.Path != path).SelectMany(one => one.Samples).ToList();
            var weights = WeightFile.ToSource(WeightFit.Fit(others));
            total += RelationsCommand.ScoreBatch(path, pack with { RelationWeights = weights }, tell);
        }

        RelationsCommand.PrintLine("all", total);
        if (output is not null)
            WeightFile.Write(output, WeightFit.Fit([.. samples.SelectMany(one => one.Samples)]));
        return 0;
    }

    private static List<TargetSample> ReadBatch(string path, SampleReader reader) =>
        [.. MarkedPassage.ReadBatch(path).SelectMany(reader.ReadPassage)];
}
