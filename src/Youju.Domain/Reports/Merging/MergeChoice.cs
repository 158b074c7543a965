using System.Collections.Immutable;

namespace Youju.Domain.Reports.Merging;

/// <summary>Which words stand where a hand and the dossier, or two people, say different things.</summary>
/// <param name="Figures">For figures that nobody has decided upon; of words the hand's stand.</param>
public sealed record MergeChoice(FigureChoice Figures)
{
    /// <summary>What a person has decided, by <see cref="WordingConflict.Name"/>: whether the hand's words stand.</summary>
    public ImmutableDictionary<string, bool> Decided { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>The conflict as it is decided.</summary>
    internal WordingConflict Decide(WordingConflict conflict) =>
        conflict.CanBeDecided && Decided.TryGetValue(conflict.Name, out var keepsHand)
            ? conflict with
            {
                KeepsHand = keepsHand,
            }
            : conflict;
}
