using Youju.Domain.Evidence;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Ties a stored file to what it proves.</summary>
/// <remarks>A record or an indicator names its file in its own evidence field as long as that is free; else the file's own list says it.</remarks>
/// <param name="file">Registered in the dossier.</param>
/// <param name="at">The time that new versions of records carry.</param>
public sealed class Proving(EvidenceFile file, DateTimeOffset at)
{
    public Dossier Tie(Dossier dossier, ProofTarget target) =>
        (
            target.Key.Split('/', 2) is [var place, var id]
            && dossier.Registers.TryGetValue(place, out var register)
                ? InRecord(dossier, register, id)
                : InTargets(dossier, target.Key)
        ) ?? Listed(dossier, target.Key);

    private Dossier Listed(Dossier dossier, string key)
    {
        var listed = dossier.Evidence[file.Sha256];
        return dossier with
        {
            Evidence = dossier.Evidence.SetItem(file.Sha256, listed with { Proves = listed.Proves.Add(key) }),
        };
    }

    /// <returns>Null where the record has no evidence field that is free.</returns>
    private Dossier? InRecord(Dossier dossier, Register register, string id)
    {
        var record = register.Records[id];
        var named = record.Current.Values.Values.OfType<EvidenceValue>();
        if (named.Any(proof => proof.Sha256 == file.Sha256))
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
            Values = record.Current.Values.SetItem(free.Key, new EvidenceValue(file.Sha256)),
            RecordedAt = at,
            RecordedBy = $"登记佐证 {file.Name}",
        };
        return dossier with
        {
            Registers = dossier.Registers.SetItem(
                register.Definition.Key,
                register.With(record.Append(version))
            ),
        };
    }

    /// <returns>Null where no indicator's value has that key, or it names another file.</returns>
    private Dossier? InTargets(Dossier dossier, string key)
    {
        if (!key.StartsWith(ProofTargets.IndicatorPrefix, StringComparison.Ordinal))
            return null;
        var id = key[ProofTargets.IndicatorPrefix.Length..];
        if (
            dossier.Targets.All.FirstOrDefault(indicator => indicator.Id == id)?.Actual is not { } actual
            || Proved(actual) is not { } proved
        )
            return null;
        return dossier with
        {
            Targets = dossier.Targets with
            {
                Indicators = With(dossier.Targets.Indicators, id, proved),
                Projects =
                [
                    .. dossier.Targets.Projects.Select(project =>
                        project with
                        {
                            Indicators = With(project.Indicators, id, proved),
                        }
                    ),
                ],
            },
        };
    }

    private Actual? Proved(Actual actual) =>
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

    private static IReadOnlyList<Indicator> With(
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
