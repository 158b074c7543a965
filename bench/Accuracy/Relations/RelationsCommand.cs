using Youju.Checking.Engine;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Relations;

/// <summary>Prints how well the check decides the relations of marked batches.</summary>
public static class RelationsCommand
{
    public static int Run(IReadOnlyList<string> paths, bool listMisses)
    {
        // A folder among the paths is the pack to check with; packs that come with the program need no path.
        var pack = PackLibrary.LoadPack(paths.FirstOrDefault(Directory.Exists) ?? PackLibrary.Root);
        var batches = paths.Where(File.Exists).ToList();
        Action<string> tell = listMisses ? Console.WriteLine : _ => { };
        PrintHead();
        var total = new RelationScore();
        foreach (var path in batches)
            total += ScoreBatch(path, pack, tell);
        if (batches.Count > 1)
            PrintLine("all", total);
        return 0;
    }

    public static RelationScore ScoreBatch(string path, Pack pack, Action<string> tell)
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

    public static void PrintHead() =>
        Console.WriteLine(
            "batch          recognised    decided right      wrong found           true alarms questions /10 000"
        );

    public static void PrintLine(string name, RelationScore score)
    {
        var perTenThousand = 10_000m / Math.Max(1, score.Characters);
        Console.WriteLine(
            $"{name, -8}{PrintShare(score.Recognised, score.Marks), 17}{PrintShare(score.DecidedRight, score.Marks), 17}"
                + $"{PrintShare(score.WrongFound, score.Wrong), 17}"
                + $"{PrintShare(score.TrueAccusations, score.Accusations), 15}"
                + $"{score.FalseAlarms * perTenThousand, 7:F1}{score.Questions * perTenThousand, 9:F1}"
        );
    }

    private static string PrintShare(int part, int whole) =>
        $"{part}/{whole} {100m * part / Math.Max(1, whole):F1}";
}
