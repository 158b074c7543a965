using Youju.Accuracy.Fitting;
using Youju.Checking.Engine;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Relations;

/// <summary>Prints how well the check decides the relations of marked batches.</summary>
public static class RelationsCommand
{
    /// <param name="weights">A folder with the weights fitted without each batch; null for those of the pack.</param>
    public static int Run(IReadOnlyList<string> paths, string? weights, Action<string> tell)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        PrintHead();
        var total = new RelationScore();
        var texts = paths.ToDictionary(path => path, ReadTexts);
        foreach (var path in paths)
        {
            total += ScoreBatch(
                path,
                weights is null ? pack : WeightFile.WithWeightsFor(pack, weights, path),
                tell
            );
            Console.WriteLine(
                $"        phrases shared with the other batches {MeasureOverlap(path, texts):P1}"
            );
        }

        if (paths.Count > 1)
            PrintLine("all", total);
        return 0;
    }

    private static List<string> ReadTexts(string path) =>
        [.. MarkedPassage.ReadBatch(path).Select(passage => passage.Text)];

    private static decimal MeasureOverlap(string path, Dictionary<string, List<string>> texts)
    {
        var overlap = new PhraseOverlap();
        foreach (var text in texts.Where(batch => batch.Key != path).SelectMany(batch => batch.Value))
            overlap.AddKnown(text);
        return overlap.MeasureShare(texts[path]);
    }

    private static RelationScore ScoreBatch(string path, Pack pack, Action<string> tell)
    {
        var score = MarkedPassage
            .ReadBatch(path)
            .Select(passage =>
                RelationScore.OfPassage(
                    passage,
                    Checker.CheckDocument(PlainTextReader.ReadDocument(passage.Text), pack),
                    tell
                )
            )
            .Aggregate((one, other) => one + other);
        PrintLine(Path.GetFileNameWithoutExtension(path), score);
        return score;
    }

    private static void PrintHead() =>
        Console.WriteLine(
            "batch          recognised    decided right      wrong found           true alarms questions clean /10 000"
        );

    private static void PrintLine(string name, RelationScore score)
    {
        var perTenThousand = 10_000m / Math.Max(1, score.Characters);
        var perCleanTenThousand = 10_000m / Math.Max(1, score.CleanCharacters);
        Console.WriteLine(
            $"{name, -8}{PrintShare(score.Recognised, score.Marks), 17}{PrintShare(score.DecidedRight, score.Marks), 17}"
                + $"{PrintShare(score.WrongFound, score.Wrong), 17}"
                + $"{PrintShare(score.TrueAccusations, score.Accusations), 15}"
                + $"{score.FalseAlarms * perTenThousand, 7:F1}{score.Questions * perTenThousand, 9:F1}"
                + $"{score.CleanQuestions * perCleanTenThousand, 7:F1}"
        );
    }

    private static string PrintShare(int part, int whole) =>
        $"{part}/{whole} {100m * part / Math.Max(1, whole):F1}";
}
