using Youju.Domain.Indicators;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>Knows the classes of the pack by what tables call them: 产出指标（50分）, 数量, 满意度.</summary>
internal sealed class ClassNames
{
    private const string End = "指标";

    private readonly IReadOnlyList<IndicatorClass> classes;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public ClassNames(IReadOnlyList<IndicatorClass> classes)
    {
        this.classes = classes;
        foreach (var child in classes.SelectMany(one => one.Children))
        foreach (var name in (string[])[child.Label, child.Key, .. child.Aliases])
            keys.TryAdd(NormaliseName(name), child.Key);
    }

    public string Labels =>
        string.Join("、", classes.SelectMany(one => one.Children).Select(child => child.Label));

    /// <summary>The key of a second-level class; a first-level one with a single child stands for it.</summary>
    public string? FindClassKey(string? level1, string? level2)
    {
        var known = level2 is null
            ? null
            : keys.GetValueOrDefault(NormaliseName(level2)) ?? FindBegunKey(NormaliseName(level2), level1);
        return known ?? FindOnlyChild(level1) ?? FindOnlyChild(level2);
    }

    /// <summary>The second-level class for which the longest sign in the name or the unit speaks, on its level where that is known; the
    /// first one where none does.</summary>
    public string? GuessClassKey(string? level1, string name, string unit)
    {
        var level = level1 is null ? null : FindFirstLevel(level1);
        var children = level?.Children ?? [.. classes.SelectMany(one => one.Children)];
        var told =
            from child in children
            from sign in child.Signs
            where name.Contains(sign, StringComparison.Ordinal) || unit == sign
            orderby sign.Length descending
            select child.Key;
        return told.FirstOrDefault()
            ?? (level is null ? null : keys.GetValueOrDefault(NormaliseName(level.Label)))
            ?? (children is [var first, ..] ? first.Key : null);
    }

    // 满意度 | 受助人: there is but one class of that level.
    private string? FindOnlyChild(string? level) =>
        level is not null && FindFirstLevel(level) is { Children: [var only] } ? only.Key : null;

    // 社会, 可持续: the only class whose name begins so, in all or on its level.
    private string? FindBegunKey(string name, string? level1)
    {
        if (name.Length < 2)
            return null;
        var begun = keys.Where(known => known.Key.StartsWith(name, StringComparison.Ordinal))
            .Select(known => known.Value)
            .Distinct()
            .ToList();
        if (begun.Count > 1 && level1 is not null && FindFirstLevel(level1) is { } level)
            begun.RemoveAll(key => !level.HasSubclass(key));
        return begun is [var only] ? only : null;
    }

    /// <summary>
    /// The first-level class that is named but does not hold the second-level one; null where all is
    /// well or the name is not known.
    /// </summary>
    public (IndicatorClass Named, IndicatorClass Own)? FindContradiction(string level1, string key) =>
        FindFirstLevel(level1) is { } named
        && !named.HasSubclass(key)
        && classes.FirstOrDefault(one => one.HasSubclass(key)) is { } own
            ? (named, own)
            : null;

    public string FindLabel(string key) =>
        classes.SelectMany(one => one.Children).First(child => child.Key == key).Label;

    public bool IsFirstLevel(string name) => FindFirstLevel(name) is not null;

    private IndicatorClass? FindFirstLevel(string name) =>
        classes.FirstOrDefault(one =>
            one.Key == name
            || (
                NormaliseName(name) is { Length: > 1 } plain
                && NormaliseName(one.Label).StartsWith(plain, StringComparison.Ordinal)
            )
        );

    // 数量指标（20分） and 数量 are one.
    private static string NormaliseName(string name)
    {
        var plain = RowLabel.NormaliseName(name);
        if (plain.IndexOf('(', StringComparison.Ordinal) is > 0 and var open)
            plain = plain[..open];
        return plain.Length > End.Length && plain.EndsWith(End, StringComparison.Ordinal)
            ? plain[..^End.Length]
            : plain;
    }
}
