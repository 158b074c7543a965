using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Between which levels the changes of a text lie, so that a growth beside a change is told over its base.</summary>
internal sealed class KnownChanges(int count)
{
    /// <summary>Chance hardly agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>Beside its levels a change needs no more.</summary>
    private const double FewestDigits = 0.7;

    /// <summary>The change stands so close before the percentage that tells it over its base.</summary>
    private const int NearestChange = 2;

    private readonly Binding?[] changes = new Binding?[count];

    public void AddBinding(Binding binding)
    {
        if (binding.Type != RelationType.Change || binding.Target.Change == 0 || !IsKnown(binding))
            return;
        var known = changes[binding.Target.Index];
        if (known is null || (!StandsBesideLevels(known) && StandsBesideLevels(binding)))
            changes[binding.Target.Index] = binding;
    }

    /// <summary>Which of the levels of its change a percentage is told over by a binding.</summary>
    public ChangeBase FindBase(Binding binding)
    {
        if (!binding.Target.IsPercent || binding.Target.Clause.Has(StemClass.Share))
            return ChangeBase.Unknown;
        return binding.Type switch
        {
            RelationType.Ratio => FindLevel(binding, ChangeBase.Before, ChangeBase.Reached),
            RelationType.GrowthByChange => FindLevel(binding, ChangeBase.Other, ChangeBase.Before),
            RelationType.Growth => FindPair(binding),
            _ => ChangeBase.Unknown,
        };
    }

    private ChangeBase FindLevel(Binding binding, ChangeBase overBefore, ChangeBase overReached)
    {
        if (binding.First.Change == 0 || changes[binding.First.Index] is not { } change)
            return ChangeBase.Unknown;
        return binding.Last == change.Last ? overBefore
            : binding.Last == change.First ? overReached
            : ChangeBase.Other;
    }

    private ChangeBase FindPair(Binding binding)
    {
        var target = binding.Target.Index;
        for (var index = target - 1; index >= Math.Max(0, target - NearestChange); index--)
        {
            if (changes[index] is { } change && change.Target.Place.Group == binding.Target.Place.Group)
                return change.First == binding.First && change.Last == binding.Last
                    ? ChangeBase.Before
                    : ChangeBase.Other;
        }

        return ChangeBase.Unknown;
    }

    private static bool IsKnown(Binding binding) =>
        binding.Precision >= ManyDigits || (binding.Precision >= FewestDigits && StandsBesideLevels(binding));

    // 由318个扩充到462个，增加144个; 326台，比2022年的241台增85台.
    private static bool StandsBesideLevels(Binding binding)
    {
        var (target, now, before) = (binding.Target, binding.First, binding.Last);
        return target.FollowsDirectly(now, before)
            || (
                before.Index == target.Index - 1
                && (before.IsCalledBase || before.IsEarlierThan(now))
                && now.Place.Group == target.Place.Group
            );
    }
}

/// <summary>Which level of a change a percentage is told over.</summary>
internal enum ChangeBase
{
    Unknown,

    /// <summary>The level before it: what a growth is told over.</summary>
    Before,

    /// <summary>The level that was reached: a slip.</summary>
    Reached,

    /// <summary>Neither.</summary>
    Other,
}
