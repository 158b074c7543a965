using System.Globalization;

namespace Youju.Domain.Documents;

/// <summary>Names for files that come together: a second of one name is called “附件1 (2).xlsx”, and neither is written over.</summary>
public sealed class FreeNames
{
    private readonly List<string> taken = [];

    // Two names that differ in capitals are one file to Windows.
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that were given, in their order.</summary>
    public IReadOnlyList<string> Taken => taken;

    /// <summary>The name itself where it is free, else the next that is.</summary>
    public string TakeName(string name)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var free = name;
        for (var number = 2; !known.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{stem} ({number}){ending}");
        taken.Add(free);
        return free;
    }
}
