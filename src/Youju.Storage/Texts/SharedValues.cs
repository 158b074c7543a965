using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Storage.Texts;

/// <summary>Values and sets of fields that many records of a register have in common; each is held once.</summary>
/// <remarks>A province's census is 150 000 records in which a few thousand values come again and again.</remarks>
internal sealed class SharedValues
{
    private const int MostShared = 20_000;

    private readonly Dictionary<(string Field, string Text), FieldValue> values = [];
    private readonly Dictionary<string, ImmutableSortedSet<string>> sets = new(StringComparer.Ordinal);

    /// <summary>What stands in a field; null where the text is none of its type.</summary>
    public FieldValue? ParseValue(FieldDefinition field, string text)
    {
        if (values.TryGetValue((field.Key, text), out var known))
            return known;
        var value = FieldText.ParseValue(field, text);
        if (value is not null && values.Count < MostShared)
            values[(field.Key, text)] = value;
        return value;
    }

    /// <summary>The keys that stand in one cell, parted by blanks.</summary>
    public ImmutableSortedSet<string> ParseKeys(string text)
    {
        if (sets.TryGetValue(text, out var known))
            return known;
        var keys = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        if (sets.Count < MostShared)
            sets[text] = keys;
        return keys;
    }
}
