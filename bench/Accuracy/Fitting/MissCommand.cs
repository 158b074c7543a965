using Youju.Accuracy.Relations;
using Youju.Checking.Engine;
using Youju.Checking.Relations.Weighing;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Prints why relations were not decided right by weights fitted without their author, and counts the causes.</summary>
public static class MissCommand
{
    public static int Run(string folder, IReadOnlyList<string> paths)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var strange = WeightFile.WithWeightsFor(pack, folder, path);
            foreach (var passage in MarkedPassage.ReadBatch(path))
                TellPassage(passage, strange, counts);
        }

        foreach (var (cause, count) in counts)
            Console.WriteLine($"# {cause}\t{count}");
        return 0;
    }

    private static void TellPassage(MarkedPassage passage, Pack pack, SortedDictionary<string, int> counts)
    {
        var claims = Checker.CheckDocument(PlainTextReader.ReadDocument(passage.Text), pack).Claims;
        var pairing = new Pairing(passage.Marks, claims);
        var reader = new MissReader(
            new PassageText(passage.Text, pack).Explain(),
            pack.RelationWeights,
            claims
        );
        foreach (var mark in passage.Marks)
        {
            var met = pairing.FindClaim(mark);
            if (RelationScore.IsRight(mark, met))
                continue;
            var outcome = mark.Holds ? "holds" : "wrong";
            var kind = reader.FindKind(mark, met);
            var cause = $"{outcome}\t{kind}\t{mark.Kind}";
            counts[cause] = counts.GetValueOrDefault(cause) + 1;
            Console.WriteLine(
                string.Join(
                    '\t',
                    [
                        passage.Id,
                        cause,
                        mark.Formula,
                        .. DescribeFigure(reader, mark),
                        mark.QuoteWords(passage.Text),
                    ]
                )
            );
        }
    }

    private static string[] DescribeFigure(MissReader reader, Mark mark)
    {
        if (reader.FindFigure(mark) is not { } about)
            return [];
        var formula = new MarkFormula(mark);
        var ranked = about.All.OrderByDescending(one => one.Score).ToList();
        return
        [
            $"meant {Describe(ranked.Find(one => formula.IsMeantBy(one.Binding)))}",
            $"fails {Describe(ranked.Find(one => !one.Binding.Holds))}",
            $"holds {Describe(ranked.Find(one => one.Binding.Holds))}",
            $"doubted {about.FailingShare:F2}",
            $"certain {reader.MeasureCertainty(about):F2}",
        ];
    }

    private static string Describe(Weighed? one) =>
        one is null
            ? "nothing"
            : $"{one.Binding.Type}({string.Join(' ', one.Binding.Operands.Select(operand => operand.Figure.Value))}) {one.Score:F1}";
}
