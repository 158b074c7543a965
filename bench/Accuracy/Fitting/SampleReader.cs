using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Fitting;

/// <summary>Reads marked passages as the fit sees them.</summary>
internal sealed class SampleReader(Pack pack, Action<string> tell)
{
    private readonly FeatureVector features = new();

    public int Marks { get; private set; }

    public int MarksInReach { get; private set; }

    /// <summary>A passage as it was marked, whose marks are counted.</summary>
    public IReadOnlyList<TargetSample> ReadMarked(MarkedPassage passage)
    {
        var met = new HashSet<Mark>();
        var samples = ReadTargets(passage, met);
        Marks += passage.Marks.Count;
        MarksInReach += met.Count;
        foreach (var mark in passage.Marks.Where(mark => !met.Contains(mark)))
            tell(
                $"  {passage.Id} out of reach: {mark.Kind} {(mark.Holds ? "holds" : "wrong")} "
                    + $"{passage.Text.Substring(mark.Span.Start, mark.Span.Length)} = {mark.Formula}: {mark.QuoteWords(passage.Text)}"
            );
        return samples;
    }

    /// <summary>A passage made from one that was marked.</summary>
    public IReadOnlyList<TargetSample> ReadPassage(MarkedPassage passage) => ReadTargets(passage, []);

    private List<TargetSample> ReadTargets(MarkedPassage passage, HashSet<Mark> met)
    {
        var terms = new PassageText(passage.Text, pack).ReadTerms();
        var formulas = passage.Marks.ToDictionary(mark => mark, mark => new MarkFormula(mark));
        var found = BindingSearch.FindAllBindings(terms);
        return terms
            .Select(target =>
                ReadTarget(terms, target, found.ByTarget[target.Index], found.Evidence, formulas, met)
            )
            .ToList();
    }

    private TargetSample ReadTarget(
        ClauseFigure[] terms,
        ClauseFigure target,
        IReadOnlyList<Binding> bindings,
        Evidence evidence,
        Dictionary<Mark, MarkFormula> formulas,
        HashSet<Mark> met
    )
    {
        var mine = formulas.Where(pair => IsAbout(pair.Key, target)).ToList();
        var candidates = new List<CandidateSample>();
        var best = Naming.FindBestNames(terms, target);
        foreach (var binding in bindings)
        {
            var meant = formulas
                .Where(pair =>
                    (
                        pair.Value.IsMeantBy(binding)
                        && (IsAbout(pair.Key, target) || IsOrderAround(pair.Key, binding))
                    ) || pair.Value.IsListTurned(binding)
                )
                .Select(pair => pair.Key)
                .ToList();
            met.UnionWith(meant);
            FeatureReader.ReadFeatures(binding, terms, evidence, best, features);
            var meaning =
                meant.Count > 0 ? Meaning.Meant
                : binding.Holds && mine.Exists(pair => pair.Key.Holds) ? Meaning.AsGood
                : Meaning.NotMeant;
            candidates.Add(new(WeightTable.FindColumn(binding), [.. features.Entries], meaning));
        }

        return new(candidates);
    }

    private static bool IsAbout(Mark mark, ClauseFigure target) => mark.Span.Overlaps(target.Figure.Digits);

    private static bool IsOrderAround(Mark mark, Binding binding) =>
        mark.Kind == "order"
        && (
            mark.Span.Overlaps(binding.First.Figure.Digits)
            || mark.Span.Overlaps(binding.Target.Figure.Digits)
        );
}
