using System.Globalization;
using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Something that a stored file can prove.</summary>
/// <param name="Key"><c>events/e1</c> a record, <c>ledger/p1</c> a line, <c>targets.satisfaction</c> an
/// indicator's value, <c>staff.posts</c> a fact.</param>
/// <param name="Label">The same in Chinese.</param>
public sealed record EvidenceTarget(string Key, string Label);

/// <summary>Finds what a stored file can prove: what was entered or imported, but nothing that follows from something else.</summary>
public sealed class EvidenceTargets(Dossier dossier, FactStore facts)
{
    /// <summary>Parts the keys in a file's list, so that no key may hold it.</summary>
    public const char Separator = '；';

    /// <summary>By key, or by the name of a register's record, of a project or of a fact that only one has.</summary>
    /// <returns>Null where the dossier has nothing of that key, or only what follows from something else.</returns>
    public EvidenceTarget? FindTarget(string words)
    {
        if (words.Contains(Separator, StringComparison.Ordinal))
            return null;
        var (key, anchor) = EvidenceTraces.SplitKey(words);
        return FindWhole(key) is not { } target ? null
            : anchor is null ? target
            : new(
                $"{target.Key}{EvidenceAnchor.Mark}{anchor}",
                $"{target.Label}，见{anchor.ToChineseText()}"
            );
    }

    private EvidenceTarget? FindWhole(string key)
    {
        var named = DossierKey.ParseTarget(key);
        return named.Kind switch
        {
            DossierKeyKind.LedgerLine => FindLedgerTarget(named.Id),
            DossierKeyKind.Record => FindRecordTarget(named.Group, named.Id)
                ?? FindFieldTarget(named.Group, named.Id),
            DossierKeyKind.Fact => FindIndicatorTarget(named)
                ?? FindFactTarget(key)
                ?? FindSoleMatch(FindIndicatorsNamed(key)),
            _ => null,
        };
    }

    /// <summary>What could have been meant, for a person who wrote a key that is not there.</summary>
    public IReadOnlyList<string> SuggestKeys(string key)
    {
        var named = DossierKey.ParseTarget(key);
        if (named.Kind == DossierKeyKind.LedgerLine)
            return [.. Lines.Select(id => DossierKey.FromLedgerLine(id).ToString())];
        if (named.Kind == DossierKeyKind.Fact)
            return SuggestFacts(named.Subject);
        return FindRegister(named.Group) is { } register
            ? SuggestRecords(register, named)
            :
            [
                .. dossier.Registers.Keys.Select(place => DossierKey.FromRecord(place, "").ToString()),
                DossierKey.FromLedgerLine("").ToString(),
            ];
    }

    /// <summary>Why one name is not enough, in Chinese; null where no two things bear it.</summary>
    public string? ExplainAmbiguity(string key)
    {
        List<EvidenceTarget> alike =
        [
            .. FindIndicatorsNamed(key),
            .. facts
                .All.Where(fact => fact.Label == key && fact.Formula is LedgerFormula or EnteredFormula)
                .Select(fact => new EvidenceTarget(fact.Key, $"“{fact.Label}”")),
        ];
        var different = alike.DistinctBy(target => target.Key).ToList();
        return different.Count < 2
            ? null
            : $"有 {different.Count.ToString(CultureInfo.InvariantCulture)} 处都叫“{key}”，请写明是哪一处："
                + string.Join('、', different.Select(target => $"{target.Key}（{target.Label}）"));
    }

    // A name that is written in part is the likeliest one.
    private static IReadOnlyList<string> SuggestRecords(Register register, DossierKey named)
    {
        var names = register
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .Select(record => FindRecordName(register, record) ?? record.Id)
            .ToList();
        var near = names
            .Where(name =>
                name.Contains(named.Id, StringComparison.Ordinal)
                || named.Id.Contains(name, StringComparison.Ordinal)
            )
            .ToList();
        return [.. (near.Count > 0 ? near : names).Select(name => $"{named.Group}/{name}")];
    }

    private List<EvidenceTarget> FindIndicatorsNamed(string name) =>
        [
            .. CreateTargets(dossier.Targets.Indicators, name, "整体自评表"),
            .. dossier.Targets.Projects.SelectMany(project =>
                CreateTargets(project.Indicators, name, $"项目“{project.Project}”")
            ),
        ];

    private static IEnumerable<EvidenceTarget> CreateTargets(
        IEnumerable<Indicator> indicators,
        string name,
        string whose
    ) =>
        from indicator in indicators
        where indicator.Name == name && indicator.Actual is EnteredActual or JudgedActual
        select new EvidenceTarget(
            DossierKey.FromIndicatorValue(indicator.Id).ToString(),
            $"{whose}指标“{name}”的完成值"
        );

    private List<string> SuggestFacts(string subject)
    {
        var alike = Values.Where(near => DossierKey.FromFact(near).Subject == subject).ToList();
        return alike.Count > 0
            ? alike
            : [.. Values.Select(near => DossierKey.FromFact(near).Subject).Distinct()];
    }

    /// <summary>Why what has that key is proved elsewhere, in Chinese; null where nothing has it.</summary>
    public string? ExplainProvedElsewhere(string key) =>
        facts.FindFact(key)?.Formula switch
        {
            MeasureFormula measure =>
                $"“{measure.Label}”由台账“{dossier.Registers[measure.Register].Definition.Label}”的记录统计而来，请写明是哪条记录：{measure.Register}/记录编号。",
            ComputedFormula computed =>
                $"“{computed.Label}”由别的数算出，请给它们加佐证：{string.Join('、', computed.From)}。",
            _ => FindIndicator(DossierKey.FromFact(key)) is { Actual: BoundActual bound } indicator
                ? $"指标“{indicator.Name}”的完成值取自 {bound.Fact}，请给那个数加佐证。"
                : null,
        };

    private IEnumerable<string> Values =>
        facts
            .All.Select(fact => fact.Key)
            .Union(
                dossier.Targets.All.Select(indicator =>
                    DossierKey.FromIndicatorValue(indicator.Id).ToString()
                )
            )
            .Where(key => FindTarget(key) is not null);

    private IEnumerable<string> Lines =>
        dossier
            .Ledger.Lines.Select(line => line.Id)
            .Concat(dossier.Ledger.Named.Select(amount => amount.Key));

    private EvidenceTarget? FindLedgerTarget(string words) =>
        (
            Lines.Contains(words)
                ? words
                : FindSoleMatch(dossier.Ledger.Lines.Where(line => line.Project == words))?.Id
        )
            is { } id
            ? new(DossierKey.FromLedgerLine(id).ToString(), $"收支账“{words}”")
            : null;

    private Register? FindRegister(string place) =>
        dossier.Registers.Values.FirstOrDefault(register =>
            register.Definition.Key == place || register.Definition.Label == place
        );

    // 节会活动/樱花节/接待人次: one field of a record.
    private EvidenceTarget? FindFieldTarget(string place, string words)
    {
        var slash = words.LastIndexOf('/');
        if (
            slash <= 0
            || FindRegister(place) is not { } register
            || FindRecordTarget(place, words[..slash]) is not { } record
            || register.Definition.Fields.FirstOrDefault(field =>
                field.Key == words[(slash + 1)..] || field.Label == words[(slash + 1)..]
            )
                is not { } field
        )
            return null;
        return new($"{record.Key}/{field.Key}", $"{record.Label}的“{field.Label}”");
    }

    private EvidenceTarget? FindRecordTarget(string place, string words)
    {
        if (FindRegister(place) is not { } register)
            return null;
        var record = register.Records.GetValueOrDefault(words)
            ?? FindSoleMatch(
                register.Records.Values.Where(record =>
                    !record.Current.IsWithdrawn && FindRecordName(register, record) == words
                )
            );
        return record is { Current.IsWithdrawn: false }
            ? new(
                DossierKey.FromRecord(register.Definition.Key, record.Id).ToString(),
                $"台账“{register.Definition.Label}”记录{register.Definition.FormatNameWithId(record.Id, record.Current)}"
            )
            : null;
    }

    private static string? FindRecordName(Register register, Record record)
    {
        return
            register.Definition.Display is [var first, ..]
            && record.Current[first] is TextValue { Text: var name }
            ? name
            : null;
    }

    private static T? FindSoleMatch<T>(IEnumerable<T> found)
        where T : class => found.Take(2).ToList() is [var only] ? only : null;

    private EvidenceTarget? FindIndicatorTarget(DossierKey key)
    {
        return FindIndicator(key) is { Actual: EnteredActual or JudgedActual } indicator
            ? new(key.ToString(), $"指标“{indicator.Name}”的完成值")
            : null;
    }

    private Indicator? FindIndicator(DossierKey key)
    {
        return key.IndicatorId is { } id
            ? dossier.Targets.All.FirstOrDefault(indicator => indicator.Id == id)
            : null;
    }

    private EvidenceTarget? FindFactTarget(string words) =>
        (facts.FindFact(words) ?? FindSoleMatch(facts.All.Where(fact => fact.Label == words)))
            is { Formula: LedgerFormula or EnteredFormula } fact
            ? new(fact.Key, $"“{fact.Label}”")
            : null;
}
