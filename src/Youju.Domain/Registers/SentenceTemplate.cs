namespace Youju.Domain.Registers;

/// <summary>How a record, or a whole register, is told in the report.</summary>
/// <param name="Theme">The heading under which it stands.</param>
/// <param name="Text">A Liquid text over the record's fields and the register's measures.</param>
public sealed record SentenceTemplate(string Key, string Theme, string Text)
{
    public IReadOnlyList<FieldFilter> Where { get; init; } = [];

    /// <summary>Told once for the register, with its measures, and not once per record.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Told instead of all others where the register is declared empty.</summary>
    public bool IsNone { get; init; }

    /// <summary>How many records are told at most; the rest are counted and go into a table. As the theme
    /// or the report says where it is null.</summary>
    public int? Most { get; init; }

    /// <summary>The field by which the records that are told are chosen, the largest first; null for the earliest.</summary>
    public string? Largest { get; init; }

    /// <summary>Whether a record is told by this sentence.</summary>
    public bool AppliesToRecord(Record record) =>
        !IsSummary
        && !IsNone
        && !record.Current.IsWithdrawn
        && Where.All(filter => filter.MatchesVersion(record.Current));

    /// <summary>Other ways to say the same, so that a year does not read like a table.</summary>
    public IReadOnlyList<string> Manners { get; init; } = [];

    /// <summary>The way in which one record is told: the same for the same id, whatever else is recorded.</summary>
    public string ChooseManner(string id)
    {
        if (Manners.Count == 0)
            return Text;
        var mixed = id.Aggregate(2166136261u, (sum, letter) => unchecked((sum ^ letter) * 16777619u));
        // The low bits of such a sum follow the last letter alone, and ids often end in a number.
        var at = (int)((mixed ^ (mixed >> 15)) % (uint)(Manners.Count + 1));
        return at == 0 ? Text : Manners[at - 1];
    }

    /// <summary>The names between {{ and }}, without their filters.</summary>
    public IEnumerable<string> Slots => Manners.Prepend(Text).SelectMany(ListSlots);

    private static IEnumerable<string> ListSlots(string text)
    {
        for (
            var open = text.IndexOf("{{", StringComparison.Ordinal);
            open >= 0;
            open = text.IndexOf("{{", open + 2, StringComparison.Ordinal)
        )
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                yield break;
            yield return text[(open + 2)..close].Split('|', '.')[0].Trim();
        }
    }
}
