using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Telling;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Library;

namespace Youju.Accuracy.Fitting;

/// <summary>Prints what the search makes of one passage, for a person who wonders what was understood.</summary>
public static class TermsCommand
{
    private const int MostExplanations = 5;

    public static int Run(string path, string id)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var text = MarkedPassage.ReadBatch(path).Single(marked => marked.Id == id).Text;
        var passage = new PassageText(text, pack);
        var reading = passage.Explain();
        var doubts = new DoubtReader(reading);
        var objections = new Objections(reading);
        var gate = DoubtGate.FromPack(pack.RelationWeights);
        foreach (var explanations in reading.Explanations)
        {
            var term = explanations.Target;
            var place = term.Place;
            Console.WriteLine(
                $"{term.Index} {passage.Document.SliceText(term.Figure.Span)} [{term.Unit}] p{place.Passage} s{place.Sentence}/{place.Group} "
                    + $"g{place.Segment} c{place.Clause} d{place.Depth} change {term.Change} price {term.IsPrice} near {term.Near.Describe()}"
            );
            if (Decisions.FindDoubt(explanations, objections) is { } doubt)
                Console.WriteLine(
                    $"      wrong with {gate.MeasureCertainty(doubt.Binding.Type, doubts.ReadFeatures(explanations, doubt)):F2}, likely {explanations.FailingShare:F2}"
                );
            foreach (var one in explanations.All.OrderByDescending(one => one.Score).Take(MostExplanations))
                Console.WriteLine($"      {one.Score:F1} {Describe(one)}");
        }

        return 0;
    }

    private static string Describe(Weighed one) =>
        $"{one.Binding.Type} {(one.Binding.Holds ? "holds" : "fails")} "
        + $"{string.Join(' ', one.Binding.Operands.Select(operand => operand.Figure.Value))} {one.Binding.Form}";
}
