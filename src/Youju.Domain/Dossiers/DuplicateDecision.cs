using System.Collections.Immutable;
using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>What a clerk decides of two records that probably tell of one thing.</summary>
/// <param name="at">When it is decided.</param>
/// <param name="by">Who decides, as versions say it.</param>
public sealed class DuplicateDecision(Dossier dossier, DateTimeOffset at, string by)
{
    /// <summary>They are two things; both count, and nobody is asked again.</summary>
    public Dossier DeclareDifferent(RecordPair pair) =>
        dossier with
        {
            DistinctRecordPairs = dossier.DistinctRecordPairs.SetItem(pair.Key, pair),
        };

    /// <summary>They are one: the first stays and takes over what it lacks, the second is withdrawn, and
    /// who named the second names the first.</summary>
    public Dossier DeclareSame(string register, string keptId, string droppedId)
    {
        var (records, kept, dropped) = (
            dossier.Registers[register],
            DossierKey.FromRecord(register, keptId),
            DossierKey.FromRecord(register, droppedId)
        );
        var (stays, goes) = (records.Records[keptId], records.Records[droppedId]);
        var registers = dossier.Registers.SetItem(
            register,
            records
                .WithRecord(FillFromOther(stays, goes.Current))
                .WithRecord(AppendVersion(goes, goes.Current with { IsWithdrawn = true }))
        );
        return dossier with
        {
            Registers = registers.ToImmutableSortedDictionary(
                entry => entry.Key,
                entry => RedirectReferences(entry.Value, register, droppedId, keptId)
            ),
            ToConfirm = dossier.ToConfirm.Remove(dropped.ToString()),
            Evidence = dossier.Evidence.ToImmutableSortedDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value with
                    {
                        Proves =
                        [
                            .. entry
                                .Value.Proves.Select(key => DossierKey.ReplaceRecord(key, dropped, kept))
                                .Distinct(StringComparer.Ordinal),
                        ],
                    },
                StringComparer.Ordinal
            ),
        };
    }

    private Record FillFromOther(Record stays, RecordVersion other)
    {
        var taken = other.Values.RemoveRange(stays.Current.Values.Keys);
        return taken.IsEmpty
            ? stays
            : AppendVersion(
                stays,
                stays.Current with
                {
                    Values = stays.Current.Values.AddRange(taken),
                    Illustrative = stays.Current.Illustrative.Union(other.Illustrative.Intersect(taken.Keys)),
                }
            );
    }

    private Register RedirectReferences(Register register, string target, string from, string to)
    {
        var fields = register
            .Definition.Fields.Where(field => field.Type == FieldType.Reference && field.Register == target)
            .Select(field => field.Key)
            .ToList();
        var pointing =
            fields.Count == 0
                ? []
                : register
                    .Records.Values.Where(record =>
                        record.Id != from
                        && fields.Exists(field => record.Current[field] == new ReferenceValue(from))
                    )
                    .ToList();
        return pointing.Aggregate(register, (changed, record) =>
            changed.WithRecord(
                AppendVersion(
                    record,
                    record.Current with
                    {
                        Values = record.Current.Values.SetItems(
                            fields
                                .Where(field => record.Current[field] == new ReferenceValue(from))
                                .Select(field =>
                                    KeyValuePair.Create<string, FieldValue>(field, new ReferenceValue(to))
                                )
                        ),
                    }
                )
            )
        );
    }

    private Record AppendVersion(Record record, RecordVersion version) =>
        record.AppendVersion(
            version with
            {
                Number = record.Current.Number + 1,
                RecordedAt = at,
                RecordedBy = by,
            }
        );
}
