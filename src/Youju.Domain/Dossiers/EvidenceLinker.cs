using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Ties a stored file to what it proves.</summary>
/// <remarks>A record or an indicator names its file in its own evidence field as long as that is free; else
/// the file's own list says it.</remarks>
/// <param name="file">Registered in the dossier.</param>
/// <param name="at">The time that new versions of records carry.</param>
public sealed class EvidenceLinker(EvidenceFile file, DateTimeOffset at)
{
    public Dossier LinkToTarget(Dossier dossier, EvidenceTarget target)
    {
        var (plain, anchor) = EvidenceTraces.SplitKey(target.Key);
        var key = DossierKey.ParseTarget(plain);
        var linked =
            key.Kind == DossierKeyKind.Record
            && dossier.Registers.TryGetValue(key.Group, out var register)
            && register.Records.ContainsKey(key.Id)
                ? LinkInRecord(dossier, register, key.Id, anchor)
            : anchor is not null ? null
            : LinkInTargets(dossier, key.IndicatorId);
        return linked ?? AddToFileList(dossier, target.Key);
    }

    private Dossier AddToFileList(Dossier dossier, string key)
    {
        var listed = dossier.Evidence[file.Sha256];
        return dossier with
        {
            Evidence = dossier.Evidence.SetItem(file.Sha256, listed with { Proves = listed.Proves.Add(key) }),
        };
    }

    /// <returns>Null where the record has no evidence field that is free.</returns>
    private Dossier? LinkInRecord(Dossier dossier, Register register, string id, EvidenceAnchor? anchor)
    {
        var record = register.Records[id];
        var named = record.Current.Values.Values.OfType<EvidenceValue>();
        if (named.Any(proof => proof.Sha256 == file.Sha256 && (anchor is null || proof.Anchor == anchor)))
            return dossier;
        if (
            register.Definition.Fields.FirstOrDefault(field =>
                field.Type == FieldType.Evidence && record.Current[field.Key] is null
            )
            is not { } free
        )
            return null;
        var version = record.Current with
        {
            Number = record.Current.Number + 1,
            Values = record.Current.Values.SetItem(free.Key, EvidenceValue.At(file.Sha256, anchor)),
            RecordedAt = at,
            RecordedBy = $"登记佐证 {file.Name}",
        };
        return dossier with
        {
            Registers = dossier.Registers.SetItem(
                register.Definition.Key,
                register.WithRecord(record.AppendVersion(version))
            ),
        };
    }

    /// <returns>Null where no indicator's value has that key, or it names another file.</returns>
    private Dossier? LinkInTargets(Dossier dossier, string? id)
    {
        if (
            id is null
            || dossier.Targets.All.FirstOrDefault(indicator => indicator.Id == id)?.Actual is not { } actual
            || WithEvidence(actual) is not { } proved
        )
            return null;
        return dossier with
        {
            Targets = dossier.Targets with
            {
                Indicators = ReplaceActual(dossier.Targets.Indicators, id, proved),
                Projects =
                [
                    .. dossier.Targets.Projects.Select(project =>
                        project with
                        {
                            Indicators = ReplaceActual(project.Indicators, id, proved),
                        }
                    ),
                ],
            },
        };
    }

    private Actual? WithEvidence(Actual actual) =>
        actual switch
        {
            EnteredActual entered when (entered.Evidence ?? file.Sha256) == file.Sha256 => entered with
            {
                Evidence = file.Sha256,
            },
            JudgedActual judged when (judged.Evidence ?? file.Sha256) == file.Sha256 => judged with
            {
                Evidence = file.Sha256,
            },
            _ => null,
        };

    private static IReadOnlyList<Indicator> ReplaceActual(
        IReadOnlyList<Indicator> indicators,
        string id,
        Actual actual
    ) =>
        [
            .. indicators.Select(indicator =>
                indicator.Id == id ? indicator with { Actual = actual } : indicator
            ),
        ];
}
