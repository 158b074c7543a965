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
                Values = parts[0].Values.RemoveRange(ListNumberFields()).SetItems(SumAdditiveNumbers(parts)),
            },
        ];
    }

    private IEnumerable<KeyValuePair<string, FieldValue>> SumAdditiveNumbers(List<DraftRecord> parts) =>
        from field in register.Fields
        where field.Type == FieldType.Number && field.IsAdditive
        let numbers = parts
            .Select(part => part.Values.GetValueOrDefault(field.Key))
            .OfType<NumberValue>()
            .ToList()
        where numbers.Count == parts.Count
        select KeyValuePair.Create(
            field.Key,
            (FieldValue)(
                numbers[0] with
                {
                    Quantity = numbers[0].Quantity with
                    {
                        Value = numbers.Sum(number => number.Quantity.Value),
                    },
                }
            )
        );

    // Readers on two channels may be the same people; and what one channel leaves open has no sum.
    private IEnumerable<string> ListNumberFields() =>
        register.Fields.Where(field => field.Type == FieldType.Number).Select(field => field.Key);

    private string FormatIdentity(DraftRecord draft) =>
        identity.All(draft.Values.ContainsKey)
            ? string.Join('\t', identity.Select(key => FieldText.FormatValue(draft.Values[key])))
            : $"\t{draft.Row.Number}";
}
