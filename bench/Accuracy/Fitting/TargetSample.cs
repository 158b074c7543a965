using Youju.Checking.Relations.Weighing;

namespace Youju.Accuracy.Fitting;

/// <summary>One figure with everything that may explain it.</summary>
internal sealed record TargetSample(IReadOnlyList<CandidateSample> Candidates)
{
    public bool IsExplained => Candidates.Any(candidate => candidate.Meaning == Meaning.Meant);
}

/// <summary>One possible explanation as the fit sees it.</summary>
/// <param name="Column">Its column in the table of weights.</param>
internal sealed record CandidateSample(int Column, FeatureStrength[] Features, Meaning Meaning);

/// <summary>What the mark says of a candidate.</summary>
internal enum Meaning
{
    NotMeant,

    /// <summary>It has the operands of the mark's formula.</summary>
    Meant,

    /// <summary>It explains a figure that another formula is marked for, and as well.</summary>
    AsGood,
}
