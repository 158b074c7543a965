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

    /// <summary>The names between {{ and }}, without their filters.</summary>
    public IEnumerable<string> Slots
    {
        get
        {
            for (
                var open = Text.IndexOf("{{", StringComparison.Ordinal);
                open >= 0;
                open = Text.IndexOf("{{", open + 2, StringComparison.Ordinal)
            )
            {
                var close = Text.IndexOf("}}", open, StringComparison.Ordinal);
                if (close < 0)
                    yield break;
                yield return Text[(open + 2)..close].Split('|', '.')[0].Trim();
            }
        }
    }
}
