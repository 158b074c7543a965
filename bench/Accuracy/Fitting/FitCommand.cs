using Youju.Accuracy.Relations;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits the weights of the search on marked batches, each batch by one author.</summary>
public static class FitCommand
{
    /// <summary>So many times each passage is made wrong in some figures.</summary>
    private const int Spoilt = 2;

    private const int SentenceSeed = 3;

    /// <summary>Leaves each author out in turn and prints how well his relations are decided; then fits all for the file.</summary>
    public static int Run(IReadOnlyList<string> paths, string? output, bool leaveOut, bool listMisses)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        Action<string> tell = listMisses ? Console.WriteLine : _ => { };
        var reader = new SampleReader(pack, tell);
        var samples = paths.Select(path => (Path: path, Samples: ReadBatch(path, reader))).ToList();
        Console.WriteLine($"marks in reach {reader.MarksInReach} of {reader.Marks}");
        if (leaveOut)
            TryLeftOut(samples, pack, tell);
        if (output is not null)
            WeightFile.Write(output, WeightFit.Fit([.. samples.SelectMany(one => one.Samples)]));
        return 0;
    }

    private static void TryLeftOut(
        List<(string Path, List<TargetSample> Samples)> samples,
        Pack pack,
        Action<string> tell
    )
    {
        var fitted = samples
            .Where(one => one.Path.EndsWith(".jsonl", StringComparison.Ordinal))
            .ToDictionary(
                left => left.Path,
                left =>
                    WeightFile.ToSource(
                        WeightFit.Fit([.. samples.Where(one => one != left).SelectMany(one => one.Samples)])
                    )
            );
        RelationsCommand.PrintHead();
        var batches = samples.Where(one => one.Path.EndsWith(".jsonl", StringComparison.Ordinal)).ToList();
        foreach (var accuseFrom in new[] { 0.9m, 0.8m, 0.7m, 0.6m, 0.5m })
        {
            var total = batches.Aggregate(new RelationScore(), (sum, one) =>
                sum
                + RelationsCommand.ScoreBatch(
                    one.Path,
                    pack with
                    {
                        RelationWeights = fitted[one.Path] with { AccuseFrom = accuseFrom },
                    },
                    accuseFrom == 0.7m ? tell : _ => { }
                )
            );
            RelationsCommand.PrintLine($"all {accuseFrom}", total);
        }
    }

    private static List<TargetSample> ReadBatch(string path, SampleReader reader) =>
        path.EndsWith(".txt", StringComparison.Ordinal)
            ? [.. MarkedSentence.ReadFile(path).SelectMany(reader.ReadPassage)]
            : ReadPassages(path, reader);

    private static List<TargetSample> ReadPassages(string path, SampleReader reader) =>
        [
            .. MarkedPassage
                .ReadBatch(path)
                .SelectMany(passage =>
                    reader
                        .ReadPassage(passage)
                        .Concat(
                            Enumerable.Range(1, Spoilt).SelectMany(seed => reader.ReadSpoilt(passage, seed))
                        )
                        .Concat(
                            SinglePassages
                                .PartPassage(passage)
                                .SelectMany(sentence => reader.ReadSpoilt(sentence, SentenceSeed))
                        )
                ),
        ];
}
