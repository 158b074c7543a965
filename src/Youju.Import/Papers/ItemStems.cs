using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Papers;

/// <summary>Knows items of a group by parts of their names, where the title says that the table is of the group.</summary>
internal static class ItemStems
{
    /// <summary>The ledger's key of the only item that the name can mean; null where it means none, or several.</summary>
    public static string? FindKeyByStem(this ItemGroup items, string name)
    {
        if (items.IsNotStem(name))
            return null;
        var held = items
            .Stems.Where(item => item.Value.Any(stem => name.Contains(stem, StringComparison.Ordinal)))
            .Select(item => item.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (whole, parts) in items.Parts)
            TellParts(held, whole, parts);
        if (held.Count > 1)
            held.RemoveWhere(key => items.Keys[key] == items.Whole);
        return held.Count == 1 ? items.Keys[held.Single()] : null;
    }

    /// <summary>Whether the name counts something, and tells no money.</summary>
    public static bool IsNotStem(this ItemGroup items, string name) =>
        items.NotStems.Any(word => name.Contains(word, StringComparison.Ordinal));

    // 公务用车运行 is a part of what the vehicles cost, 公务用车购置及运行 the whole.
    private static void TellParts(HashSet<string> held, string whole, IReadOnlyList<string> parts)
    {
        var found = parts.Count(held.Contains);
        if (found == 1)
            held.Remove(whole);
        if (found <= 1)
            return;
        held.ExceptWith(parts);
        held.Add(whole);
    }
}
