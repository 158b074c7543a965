using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Of those who were asked only those who answered can be content: 发放400份，有效388份，满意369份，满意度92.3%.</summary>
internal static class AskedWholes
{
    /// <summary>Those who were asked are told so close before those who answered.</summary>
    private const int Reach = 6;

    /// <summary>Whether a rate of quality is over those who answered, where those who were asked are told too.</summary>
    public static bool IsOfAnswered(Binding binding, ClauseFigure[] terms) =>
        IsQuality(binding)
        && IsAnswer(binding.Last)
        && FindAsked(binding.Last, terms) is { } asked
        && (binding.Computed * (binding.Last.Value / asked.Value)).Meets(binding.Stated)
        && IsNearestAnswer(binding, terms);

    /// <summary>Whether one rate is over those who were asked, and the other over those who answered.</summary>
    public static bool IsOverAsked(Binding fitting, Binding meant) =>
        IsQuality(meant)
        && fitting.Type == meant.Type
        && fitting.Operands.AsSpan()[..^1].SequenceEqual(meant.Operands.AsSpan()[..^1])
        && IsAnswer(meant.Last)
        && IsAsked(fitting.Last, meant.Last)
        && meant.Last.Index - fitting.Last.Index <= Reach;

    private static bool IsQuality(Binding binding) =>
        binding.Type is RelationType.Ratio or RelationType.RatioOfSum
        && binding.Target.Near.Has(StemClass.Quality)
        && binding.Target.NamedWhole.IsEmpty
        && Array.TrueForAll(binding.Operands, one => one.Unit == binding.Last.Unit && one.IsLevel)
        && Array.TrueForAll(binding.Operands[..^1], part =>
            part.Index > binding.Last.Index && part.Lead.Has(StemClass.Done)
        );

    private static bool IsAnswer(ClauseFigure term) => term.Lead.HasAny(StemSet.Doings);

    private static ClauseFigure? FindAsked(ClauseFigure answered, ClauseFigure[] terms) =>
        Array.Find(terms[Math.Max(0, answered.Index - Reach)..answered.Index], term =>
            IsAsked(term, answered)
        );

    private static bool IsAsked(ClauseFigure term, ClauseFigure answered) =>
        term.Lead.Has(StemClass.Asked)
        && term.Unit == answered.Unit
        && term.Place.Group == answered.Place.Group
        && term.Index < answered.Index
        && term.Value > answered.Value;

    // 发放600份，回收582份；有效574份，…: the last step counts.
    private static bool IsNearestAnswer(Binding binding, ClauseFigure[] terms)
    {
        var first = binding.Operands[..^1].Min(part => part.Index);
        return terms[(binding.Last.Index + 1)..first].All(term => term.Unit != binding.Last.Unit);
    }
}
