namespace Youju.Tourism.Census;

/// <summary>What one scorer gives a single resource.</summary>
/// <param name="Points">By the key of the factor; one that is not there was not scored.</param>
/// <param name="Words">The band a scorer chose in words, by the key of the factor.</param>
public sealed record ScorerSheet(
    string Scorer,
    IReadOnlyDictionary<string, decimal> Points,
    IReadOnlyDictionary<string, string> Words
)
{
    public ScorerSheet(string scorer, IReadOnlyDictionary<string, decimal> points)
        : this(scorer, points, new Dictionary<string, string>()) { }
}
