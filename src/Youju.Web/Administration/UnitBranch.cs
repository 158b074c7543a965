using Youju.Database.People;

namespace Youju.Web.Administration;

/// <summary>A unit where it stands in the tree.</summary>
/// <param name="Depth">0 at the top.</param>
/// <param name="Below">How many stand directly below it.</param>
public sealed record UnitBranch(UnitLine Unit, int Depth, int Below)
{
    /// <summary>Every unit below the one above it, in the order of names.</summary>
    public static IReadOnlyList<UnitBranch> ListBranches(IReadOnlyList<UnitLine> units)
    {
        var known = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var below = units.ToLookup(
            unit => unit.Parent is { } parent && known.Contains(parent) ? parent : "",
            StringComparer.Ordinal
        );
        var branches = new List<UnitBranch>();
        AddBelow("", 0);
        return branches;

        void AddBelow(string parent, int depth)
        {
            foreach (var unit in below[parent])
            {
                branches.Add(new(unit, depth, below[unit.Id].Count()));
                AddBelow(unit.Id, depth + 1);
            }
        }
    }
}
