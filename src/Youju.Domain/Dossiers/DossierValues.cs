using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>A place of a dossier that may hold a value.</summary>
/// <param name="Label">The name people read.</param>
/// <param name="Words">What stands there; null where nothing does.</param>
public sealed record DossierValue(string Label, string? Words);

/// <summary>Looks up what a dossier says, by the keys of <see cref="Unconfirmed"/>.</summary>
public sealed class DossierValues(Dossier dossier)
{
    private readonly Dictionary<string, DossierValue> profile = new(StringComparer.Ordinal)
    {
        ["unit.name"] = new("单位名称", dossier.Unit.Name),
        ["unit.code"] = new("预算编码", dossier.Unit.Code),
        ["unit.level"] = new("单位级别", dossier.Unit.Level),
        ["unit.affiliation"] = new("隶属关系", dossier.Unit.Affiliation),
        ["unit.supervising-department"] = new("主管部门", dossier.Unit.SupervisingDepartment),
        ["unit.duties"] = new(
            "主要职责",
            dossier.Unit.Duties.Count == 0 ? null : string.Join('；', dossier.Unit.Duties)
        ),
    };

    private readonly Dictionary<string, EnteredFormula> counts = FactPlan
        .CreateFormulas(dossier.Ledger)
        .OfType<EnteredFormula>()
        .ToDictionary(formula => formula.Key, StringComparer.Ordinal);

    /// <summary>The place of that key; null where no dossier has such a place.</summary>
    public DossierValue? FindValue(string key) =>
        profile.GetValueOrDefault(key)
        ?? FindCountValue(key)
        ?? FindTextValue(DossierKey.ParseTarget(key))
        ?? FindAmountValue(DossierKey.FromFact(key));

    private DossierValue? FindCountValue(string key)
    {
        return counts.TryGetValue(key, out var count)
            ? new(count.Label, count.Quantity?.Value.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private DossierValue? FindTextValue(DossierKey key)
    {
        return key.Kind switch
        {
            DossierKeyKind.Narrative => FindNarrativeValue(key),
            DossierKeyKind.Record => FindRecordValue(key),
            DossierKeyKind.IndicatorPart => FindTargetValue(key.Id),
            _ => null,
        };
    }

    // A long text is remembered by its length and its hash.
    private DossierValue FindNarrativeValue(DossierKey key)
    {
        return new(
            $"文字 {key}.md",
            dossier.Narrative.TryGetValue(key.Id, out var text) ? ComputeFingerprint(text) : null
        );
    }

    private DossierValue? FindTargetValue(string id) =>
        dossier.Targets.All.FirstOrDefault(indicator => indicator.Id == id) is { } indicator
            ? new($"指标“{indicator.Name}”的目标值", DescribeTarget(indicator))
            : null;

    private static string? DescribeTarget(Indicator indicator) =>
        indicator.TargetText
        ?? (
            indicator.Target is { } target
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{indicator.Direction.ToSignText()}{target:0.####}{indicator.Unit.Symbol}"
                )
                : null
        );

    private DossierValue? FindRecordValue(DossierKey key)
    {
        if (!dossier.Registers.TryGetValue(key.Group, out var register))
            return null;
        return new(
            $"台账“{register.Definition.Label}”记录“{key.Id}”",
            register.Records.TryGetValue(key.Id, out var record)
                ? DescribeRecord(register.Definition, record.Current)
                : null
        );
    }

    private DossierValue? FindAmountValue(DossierKey key)
    {
        if (key.Amount is not var (item, known) || !dossier.Ledger.KnownItems.IsKnownKey(item))
            return null;
        var amount = dossier.Ledger.Named.FirstOrDefault(named => named.Key == item)?.Amounts[known];
        return new(
            $"{dossier.Ledger.KnownItems.ToChineseLabel(item)}·{known.ToChineseLabel()}",
            amount?.Yuan.ToString("0.##", CultureInfo.InvariantCulture)
        );
    }

    private static string DescribeRecord(RegisterDefinition register, RecordVersion version)
    {
        return string.Join(
            '；',
            register
                .Fields.Where(field => version[field.Key] is not null)
                .Select(field => $"{field.Label}：{FieldText.FormatValue(version[field.Key]!)}")
        );
    }

    private static string ComputeFingerprint(string text)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{text.Length}字 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4))}"
        );
    }
}
