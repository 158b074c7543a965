namespace Youju.Accuracy.Fitting;

/// <summary>Finds from which certainty on accusations are true often enough on authors left out, and questions worth a look.</summary>
internal static class BarFit
{
    /// <summary>So many true accusations make up for a false one; at this price 97 of a hundred are true in all.</summary>
    private const double PriceOfFalse = 7;

    /// <summary>So many false ones are expected below the highest bar besides those that were seen.</summary>
    private const double ExpectedFalse = 0.5;

    /// <summary>Each type also follows so many doubts of all types: bars of its own alone fit the few false ones that were seen.</summary>
    private const double Borrowed = 400;

    /// <summary>So many of the questions shall be about something wrong.</summary>
    private const double WantedOfQuestions = 0.78;

    private const double Lowest = 0.5;
    private const double Step = 0.02;
    private const double Highest = 0.98;

    private static readonly double[] Bars =
    [
        .. Enumerable
            .Range(0, (int)Math.Round((Highest - Lowest) / Step) + 1)
            .Select(step => Math.Round(Lowest + (step * Step), 2)),
    ];

    /// <remarks>What is certain without odds never comes to the gate, and says nothing of where its bars should lie.</remarks>
    public static FittedBars Fit(IReadOnlyList<JudgedDoubt> all)
    {
        var judged = all.Where(one => !one.Sample.IsSettled).ToList();
        var mayBeTold = judged.Where(one => !one.Sample.IsForbidden).ToList();
        var types = mayBeTold
            .GroupBy(one => one.Sample.Type)
            .OrderBy(type => type.Key)
            .ToDictionary(type => type.Key.ToString(), type => (decimal)FindBestBar([.. type], mayBeTold));
        var bars = new FittedBars((decimal)FindBestBar([], mayBeTold), types, 0);
        var asked = judged.Where(one =>
            one.Sample.IsForbidden || one.Certainty < (double)bars.FindBar(one.Sample)
        );
        return bars with { Ask = (decimal)FindLeastAsked([.. asked]) };
    }

    // Of two as good the higher.
    private static double FindBestBar(List<JudgedDoubt> doubts, List<JudgedDoubt> all) =>
        Bars.Reverse()
            .MaxBy(bar =>
                MeasureGain(doubts, bar) + (Borrowed * MeasureGain(all, bar) / Math.Max(1, all.Count))
            );

    private static double MeasureGain(List<JudgedDoubt> doubts, double bar)
    {
        var told = doubts.FindAll(one => one.Certainty >= bar);
        var untrue = told.Count(one => !one.Sample.IsTrue) + (ExpectedFalse * (Highest - bar));
        return told.Count(one => one.Sample.IsTrue) - (PriceOfFalse * untrue);
    }

    private static double FindLeastAsked(List<JudgedDoubt> doubts) =>
        FindLowest(bar => MeasureTruth(doubts, bar) >= WantedOfQuestions);

    private static double FindLowest(Predicate<double> serves) =>
        Array.Find(Bars, serves) is > 0 and var bar ? bar : Highest;

    private static double MeasureTruth(List<JudgedDoubt> doubts, double bar)
    {
        var told = doubts.FindAll(one => one.Certainty >= bar);
        return told.Count == 0 ? 1 : (double)told.Count(one => one.Sample.IsTrue) / told.Count;
    }
}

/// <summary>From which certainty on each type accuses and asks.</summary>
/// <param name="Common">The bar of types of which no doubt was seen.</param>
/// <param name="Ask">From which certainty on a doubt is shown.</param>
internal sealed record FittedBars(decimal Common, IReadOnlyDictionary<string, decimal> Types, decimal Ask)
{
    /// <summary>The bar of what is hardly ever told.</summary>
    public const decimal Highest = 0.98m;

    public decimal FindBar(DoubtSample sample) => Types.GetValueOrDefault(sample.Type.ToString(), Common);
}

/// <summary>A doubt of a printed passage, judged by a gate that was fitted without its author.</summary>
internal sealed record JudgedDoubt(string Author, DoubtSample Sample, double Certainty);
