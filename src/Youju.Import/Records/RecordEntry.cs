using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Packs.Definitions;

namespace Youju.Import.Records;

/// <summary>A record as a person writes it field by field; what is written reads as it does in a workbook.</summary>
public sealed class RecordEntry
{
    // Amounts of registers are in yuan, as files hold them.
    private const decimal Yuan = 1;

    private readonly List<(FieldDefinition Field, FieldReader Reader, FieldCellFormat Format)> fields;

    /// <param name="evidenceNames">The names of stored files that are told apart by them, by sha-256.</param>
    /// <param name="scale">Yuan per unit of amounts that are read without one.</param>
    public RecordEntry(
        RegisterDefinition register,
        Pack pack,
        IReadOnlyDictionary<string, string> evidenceNames,
        decimal scale = Yuan
    )
    {
        var figures = new FigureReader(pack.Figures);
        var hashes = evidenceNames.ToDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);
        fields =
        [
            .. register.Fields.Select(field =>
                (
                    field,
                    new FieldReader(field, figures, field.Type == FieldType.Money ? scale : null)
                    {
                        Evidence = hashes,
                    },
                    new FieldCellFormat(field, evidenceNames)
                )
            ),
        ];
    }

    /// <summary>What stands in each field of a version, by its key; what is read from it is the same again.</summary>
    public IReadOnlyDictionary<string, string> FormatTexts(RecordVersion version) =>
        fields.ToDictionary(
            one => one.Field.Key,
            one => one.Format.FormatValue(version[one.Field.Key]),
            StringComparer.Ordinal
        );

    /// <summary>What stands in one field of a version; empty where the register has no such field.</summary>
    public string FormatText(RecordVersion version, string key) =>
        fields.Find(one => one.Field.Key == key) is { Format: { } format }
            ? format.FormatValue(version[key])
            : "";

    /// <summary>Reads what was written; a field that holds nothing is unknown, one that is not spoken of stays.</summary>
    /// <param name="before">What the record says now: what was not touched stays as it is, with its method and source.</param>
    /// <returns>The values, and by the key of each field that cannot be read what should stand there.</returns>
    public EntryReading ReadTexts(IReadOnlyDictionary<string, string> texts, RecordVersion? before)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, reader, format) in fields)
        {
            var kept = before?[field.Key];
            var text = texts.TryGetValue(field.Key, out var written)
                ? written.Trim()
                : format.FormatValue(kept);
            if (text == format.FormatValue(kept))
                AddIfKnown(values, field.Key, kept);
            else if (DescribeUnprintable(text) is { } fault)
                problems[field.Key] = fault;
            else if (text.Length > 0 && reader.ReadCell(new(1, text)) is var reading)
            {
                AddIfKnown(values, field.Key, reading.Value);
                if (reading.Expected is { } expected)
                    problems[field.Key] = expected;
            }
        }

        AddToldChoices(values, problems);
        return new(values.ToImmutable(), problems);
    }

    // Whoever writes 湖南日报 need not say that it is a paper of the province.
    private void AddToldChoices(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        Dictionary<string, string> problems
    )
    {
        foreach (var (field, _, _) in fields.Where(one => one.Field.ToldBy is not null))
            if (
                !values.ContainsKey(field.Key)
                && !problems.ContainsKey(field.Key)
                && values.GetValueOrDefault(field.ToldBy!) is TextValue { Text: var words }
                && field.FindTold(words) is { } choice
            )
                values[field.Key] = new TextValue(choice.Key);
    }

    // What no cell of a spreadsheet can hold would be read back as nothing.
    private static string? DescribeUnprintable(string text) =>
        text.Length > FieldCellFormat.LongestCell
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"有 {text.Length} 字，一栏最多 {FieldCellFormat.LongestCell} 字，请分开写，或者作为佐证登记"
            )
        : text.Length > 0 && FieldCellFormat.FormatText(text).Length == 0 ? "没有一个能显示的字，请重新写"
        : null;

    private static void AddIfKnown(
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        string key,
        FieldValue? value
    )
    {
        if (value is not null)
            values[key] = value;
    }
}

/// <summary>What was written of a record.</summary>
/// <param name="Problems">What should stand in a field that cannot be read, in Chinese, by its key.</param>
public sealed record EntryReading(
    ImmutableSortedDictionary<string, FieldValue> Values,
    IReadOnlyDictionary<string, string> Problems
);
