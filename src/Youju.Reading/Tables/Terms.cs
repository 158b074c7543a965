namespace Youju.Reading.Tables;

/// <summary>The pack's words turned round: from a name to the key it stands for.</summary>
public static class Terms
{
    /// <summary>Keys by plain name; the first key that claims a name keeps it.</summary>
    public static Dictionary<string, string> IndexByName(
        IEnumerable<(string Key, IReadOnlyList<string> Names)> terms
    )
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, names) in terms)
        {
            foreach (var name in names)
                keys.TryAdd(RowLabel.NormaliseName(name), key);
        }

        return keys;
    }
}
