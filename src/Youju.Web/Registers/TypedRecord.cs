using System.Globalization;
using Microsoft.AspNetCore.Http;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Web.Grids;

namespace Youju.Web.Registers;

/// <summary>A record as somebody has typed it over a version of it.</summary>
/// <param name="Seen">The number of that version; 0 for a new record.</param>
internal sealed record TypedRecord(IReadOnlyDictionary<string, string> Texts, string State, int Seen)
{
    // The fields that the other one has written too; null where it cannot be told any more what was before.
    private IReadOnlyList<string>? both;

    public static TypedRecord ReadForm(Register register, IFormCollection form) =>
        new(
            register.Definition.Fields.ToDictionary(
                field => field.Key,
                field => form["field." + field.Key].ToString(),
                StringComparer.Ordinal
            ),
            form["state"].ToString(),
            int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
                ? seen
                : 0
        );

    /// <summary>The same over what stands now: a field that he left alone is as somebody else has saved it since.</summary>
    /// <returns>Of the version that stands, where not both have written into one field.</returns>
    public TypedRecord MergeInto(Record? record, RecordEntry entry)
    {
        if (
            record is null
            || record.Current.Number == Seen
            || record.Versions.FirstOrDefault(version => version.Number == Seen) is not { } before
        )
            return this;
        List<string> keys = [.. Texts.Keys, FieldFilter.StateField];
        var merged = MergedTexts.Merge(
            ListTexts(keys, before, entry),
            [.. keys.Select(key => Texts.GetValueOrDefault(key, State))],
            ListTexts(keys, record.Current, entry)
        );
        var texts = keys.Zip(merged.Texts)
            .ToDictionary(one => one.First, one => one.Second, StringComparer.Ordinal);
        texts.Remove(FieldFilter.StateField, out var state);
        return new(texts, state ?? "", merged.Both.Count == 0 ? record.Current.Number : Seen)
        {
            both = [.. merged.Both.Select(at => keys[at])],
        };
    }

    /// <summary>What the other one has written, by the field, where he has written too.</summary>
    public IReadOnlyDictionary<string, string> ListTheirs(RecordVersion standing, RecordEntry entry)
    {
        List<string> keys = [.. both ?? [.. Texts.Keys, FieldFilter.StateField]];
        return keys.Zip(ListTexts(keys, standing, entry))
            .Where(one => one.Second != Texts.GetValueOrDefault(one.First, State))
            .ToDictionary(one => one.First, one => one.Second, StringComparer.Ordinal);
    }

    private static List<string> ListTexts(List<string> keys, RecordVersion version, RecordEntry entry)
    {
        var texts = entry.FormatTexts(version);
        return [.. keys.Select(key => texts.GetValueOrDefault(key) ?? version.State ?? "")];
    }
}
