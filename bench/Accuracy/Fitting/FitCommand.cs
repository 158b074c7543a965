using Youju.Accuracy.Relations;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits the weights of the search on marked batches, each batch by one author.</summary>
public static class FitCommand
{
    /// <summary>So many times each passage is made wrong in some figures.</summary>
    private const int Spoilt = 5;

    /// <summary>So many times it takes another figure for the one that is named.</summary>
    private const int Exchanged = 2;

    private const int SentenceSeed = 3;

    /// <summary>Fits the weights of all batches together, and those of doubts on what each author looks like who was left out.</summary>
    /// <param name="leftOut">A folder for the weights fitted without each author, so that he can be scored as one never seen.</param>
    public static int Run(IReadOnlyList<string> paths, string output, string leftOut)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var reader = new SampleReader(pack, _ => { });
        var batches = paths.Select(path => new Batch(path, ReadBatch(path, reader))).ToList();
        Console.WriteLine($"marks in reach {reader.MarksInReach} of {reader.Marks}");
        var authors = batches
            .AsParallel()
            .AsOrdered()
            .Select(left => FitWithout(left, batches, pack))
            .ToList();
        GateFit.WriteGates(Fit(batches), output, leftOut, authors);
        return 0;
    }

    /// <summary>Tells which marks the search cannot reach.</summary>
    public static int TellReach(IReadOnlyList<string> paths)
    {
        var reader = new SampleReader(PackLibrary.LoadPack(PackLibrary.Root), Console.WriteLine);
        foreach (var path in paths)
            ReadBatch(path, reader);
        Console.WriteLine($"marks in reach {reader.MarksInReach} of {reader.Marks}");
        return 0;
    }

    private static Author FitWithout(Batch left, List<Batch> batches, Pack pack)
    {
        var weights = Fit(batches.Where(batch => batch != left));
        var strange = pack with { RelationWeights = weights };
        return ReadAuthor(left.Path, strange);
    }

    /// <param name="strange">With weights fitted without the author.</param>
    internal static Author ReadAuthor(string path, Pack strange) =>
        new(
            Path.GetFileNameWithoutExtension(path),
            strange.RelationWeights,
            ReadDoubts(path, strange),
            !IsSentences(path)
        );

    private static bool IsSentences(string path) => Directory.Exists(path) && !IsCorpus(path);

    private static bool IsCorpus(string path) => File.Exists(Path.Combine(path, CorpusPassage.TruthFile));

    /// <summary>What the search doubts in a batch, as printed and spoilt.</summary>
    private static List<DoubtSample> ReadDoubts(string path, Pack strange) =>
        [
            .. ReadMarked(path).SelectMany(passage => DoubtSample.ReadPrinted(passage, strange)),
            .. ReadSpoilt(path).SelectMany(passage => DoubtSample.ReadPassage(passage, strange)),
        ];

    private static RelationWeights Fit(IEnumerable<Batch> batches) =>
        WeightFile.ToSource(WeightFit.Fit([.. batches.SelectMany(batch => batch.Samples)]));

    private static List<TargetSample> ReadBatch(string path, SampleReader reader) =>
        [
            .. ReadMarked(path).SelectMany(reader.ReadMarked),
            .. ReadSpoilt(path).SelectMany(reader.ReadPassage),
        ];

    /// <summary>A batch of passages, a folder of marked sentences, or a corpus of whole reports.</summary>
    internal static IReadOnlyList<MarkedPassage> ReadMarked(string path) =>
        !Directory.Exists(path) ? MarkedPassage.ReadBatch(path)
        : IsCorpus(path) ? CorpusPassage.ReadFolder(path)
        :
        [
            .. Directory
                .EnumerateFiles(path, "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(MarkedSentence.ReadFile),
        ];

    // Whole reports are spoilt nowhere: in them nearly all holds, and that is what they teach.
    private static IEnumerable<MarkedPassage> ReadSpoilt(string path) =>
        IsCorpus(path)
            ? []
            : ReadMarked(path)
                .SelectMany(passage =>
                    Enumerable
                        .Range(1, Spoilt)
                        .Select(seed => SpoiltPassage.Spoil(passage, seed))
                        .Concat(
                            Enumerable
                                .Range(1, Exchanged)
                                .Select(seed => ExchangedPassage.Exchange(passage, seed))
                        )
                        .Concat(
                            SinglePassages
                                .PartPassage(passage)
                                .Select(sentence => SpoiltPassage.Spoil(sentence, SentenceSeed))
                        )
                );

    private sealed record Batch(string Path, IReadOnlyList<TargetSample> Samples);
}
