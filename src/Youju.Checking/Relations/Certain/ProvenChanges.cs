using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Changes beside a growth that follows from both levels: 较上年20,964.40万元增加540.79万元，增长2.5%.</summary>
internal sealed class ProvenChanges(ExplainedText reading)
{
    /// <summary>Whether the growth behind a change holds between its levels, so that only the change does not.</summary>
    public bool IsBesideGrowth(Binding binding) =>
        binding is { Type: RelationType.Change, Target: var change, Last: var before }
        && before.Index == change.Index - 1
        && change.Index + 1 < reading.Terms.Length
        && reading.Terms[change.Index + 1] is { IsPercent: true, Change: not 0 } growth
        && growth.Place.Sentence == change.Place.Sentence
        && reading.Holds(growth, other =>
            other.Type == RelationType.Growth && other.First == binding.First && other.Last == before
        );
}
