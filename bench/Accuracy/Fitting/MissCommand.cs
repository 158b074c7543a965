using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Telling;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Prints for every wrong relation how the search weighs what was meant, by weights fitted without its author.</summary>
public static class MissCommand
{
    public static int Run(string folder, IReadOnlyList<string> paths)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        foreach (var path in paths)
        {
            var strange = WeightFile.WithWeightsFor(pack, folder, path);
            foreach (var passage in MarkedPassage.ReadBatch(path))
                TellPassage(passage, strange);
        }

        return 0;
    }

    private static void TellPassage(MarkedPassage passage, Pack pack)
    {
        var reading = new PassageText(passage.Text, pack).Explain();
        var doubts = new DoubtReader(reading);
        var gate = new DoubtGate(pack.RelationWeights);
        foreach (var mark in passage.Marks.Where(mark => !mark.Holds))
        {
            var about = reading.Explanations.FirstOrDefault(one =>
                one.Target.Figure.Digits.Overlaps(mark.Span)
            );
            var weighed = about is null ? ["no figure"] : DescribeFigure(about, mark, doubts, gate);
            Console.WriteLine(
                string.Join(
                    '\t',
                    [passage.Id, mark.Kind, mark.Formula, .. weighed, mark.QuoteWords(passage.Text)]
                )
            );
        }
    }

    private static string[] DescribeFigure(
        FigureExplanations about,
        Mark mark,
        DoubtReader doubts,
        DoubtGate gate
    )
    {
        var formula = new MarkFormula(mark);
        var ranked = about.All.OrderByDescending(one => one.Score).ToList();
        var meant = ranked.Find(one => formula.IsMeantBy(one.Binding));
        var certainty = Decisions.FindDoubt(about) is { } doubt
            ? gate.MeasureCertainty(doubts.ReadFeatures(about, doubt))
            : 0;
        return
        [
            $"meant {Describe(meant)}",
            $"fails {Describe(ranked.Find(one => !one.Binding.Holds))}",
            $"holds {Describe(ranked.Find(one => one.Binding.Holds))}",
            $"doubted {about.FailingShare:F2}",
            $"certain {certainty:F2}",
        ];
    }

    private static string Describe(Weighed? one) =>
        one is null ? "nothing" : $"{one.Binding.Type} {one.Score:F1}";
}
