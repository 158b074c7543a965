using Youju.Checking.Relations.Search;

namespace Youju.Accuracy.Fitting;

/// <summary>Finds for each type from which certainty on its accusations are true often enough on authors left out.</summary>
internal static class BarFit
{
    /// <summary>All types together come to 97 of a hundred where none stays below this.</summary>
    private const double LeastTrue = 0.955;

    /// <summary>The least that the accusations just above a bar must reach.</summary>
    private const double LeastAtBar = 0.85;

    private const double Band = 0.1;

    /// <summary>So few accusations above a bar say nothing of it.</summary>
    private const int FewestInBand = 8;

    /// <summary>From fewer accusations nothing is learnt: the type keeps the common bar.</summary>
    private const int Fewest = 15;

    /// <summary>What is believed of a type before anything is seen of it, and how strongly.</summary>
    private const double Expected = 0.965;

    private const double ExpectedCount = 2;

    private static readonly double[] Steps = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

    public static Dictionary<string, decimal> Fit(IReadOnlyList<JudgedDoubt> judged) =>
        Enum.GetValues<RelationType>()
            .Select(type => (type, doubts: judged.Where(one => MayBeTold(one, type)).ToList()))
            .Where(pair => pair.doubts.Count(one => one.Certainty >= Steps[0]) >= Fewest)
            .ToDictionary(pair => pair.type.ToString(), pair => (decimal)FindBar(pair.doubts));

    private static bool MayBeTold(JudgedDoubt one, RelationType type) =>
        one.Sample.Type == type && !one.Sample.IsForbidden;

    private static double FindBar(List<JudgedDoubt> doubts) =>
        Steps.FirstOrDefault(
            bar =>
                MeasureTruth(FindTold(doubts, bar, 1)) >= LeastTrue
                && IsTrueAtBar(FindTold(doubts, bar, bar + Band)),
            Steps[^1]
        );

    private static bool IsTrueAtBar(List<JudgedDoubt> told) =>
        told.Count < FewestInBand || MeasureTruth(told) >= LeastAtBar;

    private static List<JudgedDoubt> FindTold(List<JudgedDoubt> doubts, double from, double to) =>
        [.. doubts.Where(one => one.Certainty >= from && one.Certainty <= to)];

    private static double MeasureTruth(List<JudgedDoubt> told) =>
        (told.Count(one => one.Sample.IsTrue) + (Expected * ExpectedCount)) / (told.Count + ExpectedCount);
}

/// <summary>A doubt of a printed passage, judged by a gate that was fitted without its author.</summary>
internal sealed record JudgedDoubt(string Author, DoubtSample Sample, double Certainty);
