using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Import.Requests;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>
/// Joins the rows into which an export parted one record (各渠道): the row of the whole stands for all,
/// and is never added to them.
/// </summary>
internal sealed class BreakdownJoiner(RegisterDefinition register, IReadOnlyList<string> identity)
{
    private readonly HashSet<string> totals =
    [
        .. (register.Breakdown?.Totals ?? []).Select(RowLabel.NormaliseName),
    ];

    /// <summary>How many records had no row of the whole, so that their parts were added up.</summary>
    public int AddedUp { get; private set; }

    public IEnumerable<DraftRecord> JoinParts(IEnumerable<DraftRecord> drafts) =>
        drafts.GroupBy(FormatIdentity, StringComparer.Ordinal).SelectMany(JoinParts);

    private IEnumerable<DraftRecord> JoinParts(IGrouping<string, DraftRecord> group)
    {
        var wholes = group.Where(draft => totals.Contains(RowLabel.NormaliseName(draft.Part))).ToList();
        if (wholes.Count > 0)
            return wholes;
        var parts = group.ToList();
        if (parts.TrueForAll(part => part.Part.Length == 0))
            return parts;
        AddedUp++;
        return
        [
            parts[0] with
            {
                Values = parts[0]
                    .Values.RemoveRange(AddedFields.Select(field => field.Key))
                    .SetItems(AddUpFields(parts)),
            },
        ];
    }

    private IEnumerable<FieldDefinition> AddedFields =>
        register.Fields.Where(one => one.Type is FieldType.Number or FieldType.Money);

    // Readers on two channels may be the same people; and what one part leaves open has no sum.
    private IEnumerable<KeyValuePair<string, FieldValue>> AddUpFields(List<DraftRecord> parts) =>
        from field in AddedFields
        where field.Type == FieldType.Money || field.IsAdditive
        let told = parts
            .Select(part => part.Values.GetValueOrDefault(field.Key))
            .OfType<FieldValue>()
            .ToList()
        where told.Count == parts.Count
        select KeyValuePair.Create(field.Key, told.Aggregate(AddUp));

    private static FieldValue AddUp(FieldValue one, FieldValue other) =>
        (one, other) switch
        {
            (MoneyValue first, MoneyValue second) => new MoneyValue(first.Money + second.Money),
            (NumberValue first, NumberValue second) => new NumberValue(
                first.Quantity with
                {
                    Value = first.Quantity.Value + second.Quantity.Value,
                }
            ),
            _ => throw new InvalidOperationException("Only numbers and money are added up."),
        };

    private string FormatIdentity(DraftRecord draft) =>
        identity.All(draft.Values.ContainsKey)
            ? string.Join('\t', identity.Select(key => FieldText.FormatValue(draft.Values[key])))
            : $"\t{draft.Row.Number}";
}
