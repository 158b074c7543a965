using System.Globalization;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A figure whose sources are asked for.</summary>
/// <param name="Asked">Its key or its label.</param>
public sealed record TraceFactRequest(OpenDossier Dossier, string Asked);

/// <summary>What a name may mean: one figure with its chain, or several things that bear it.</summary>
/// <param name="Trace">The chain; null where the name is not enough.</param>
/// <param name="Alike">What bears the name or a part of it, a line each; empty beside a chain.</param>
public sealed record FoundFacts(FactTrace? Trace, IReadOnlyList<string> Alike)
{
    /// <summary>The figures among them, by key.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Whether the whole name is borne by several figures, and not only a part of it.</summary>
    public bool IsAmbiguous { get; init; }
}

/// <summary>Leads a figure of a dossier back to registers, ledger and evidence.</summary>
public static class TraceFact
{
    private const int MostAlike = 60;
    private const int MostNear = 6;

    /// <summary>The figure of that key or name; else everything whose name holds the words.</summary>
    /// <exception cref="UsageException">Nothing is called so.</exception>
    public static FoundFacts FindFacts(TraceFactRequest request)
    {
        var open = request.Dossier;
        if (open.Tracer.TraceFact(HalfWidth.FromFullWidth(request.Asked)) is { } exact)
            return new(exact, []);
        var labelled = open.Facts.All.Where(fact => NamesFact(fact.Label, request.Asked)).ToList();
        if ((labelled.Count == 0 ? FindOnlyNamed(request) : FindSole(labelled)) is { } only)
            return new(open.Tracer.TraceFact(only.Key), []);
        var alike = labelled.Count > 1 ? [.. labelled.Select(DescribeFact)] : SearchWords(request);
        return alike.Count > 0
            ? new(null, [.. alike.Take(MostAlike)])
            {
                Keys = [.. (labelled.Count > 1 ? labelled : FindNamed(request)).Select(fact => fact.Key)],
                IsAmbiguous = labelled.Count > 1,
            }
            : throw CreateUnknownError(request);
    }

    private static Fact? FindSole(List<Fact> labelled) => labelled.Count == 1 ? labelled[0] : null;

    private static UsageException CreateUnknownError(TraceFactRequest request) =>
        new(DossierRemarks.FactUnknown, [request.Asked, SuggestFacts(request)]);

    // By their names, for that is what people know; by their keys where what was asked looks like one.
    private static string SuggestFacts(TraceFactRequest request)
    {
        var facts = request.Dossier.Facts.All.Where(fact => fact.Quantity is not null).ToList();
        var near = NearNames.FindNearest(request.Asked, facts.Select(fact => fact.Label), MostNear);
        return near.Count == 0
            ? StrictYaml.SuggestWords(request.Asked, FindSimilarKeys(request))
            : $"相近的有：{string.Join('、', near.Select(label => $"{label}（{facts.Find(fact => fact.Label == label)!.Key}）"))}。";
    }

    // One figure and nothing else bears the words: whoever asks means it.
    private static Fact? FindOnlyNamed(TraceFactRequest request) =>
        FindNamed(request).Take(2).ToList() is [var only] && SearchWords(request).Count == 1 ? only : null;

    private static bool IsCalled(Indicator indicator, TraceFactRequest request) =>
        indicator.Name.Contains(request.Asked, StringComparison.Ordinal);

    private static string DescribeIndicator(Indicator indicator, string form) =>
        $"指标 {indicator.Name}（{form}，编号 {indicator.Id}）：目标 {indicator.Direction.ToSignText()} "
        + (
            indicator.TargetText
            ?? string.Create(
                CultureInfo.InvariantCulture,
                $"{indicator.Target:0.####} {indicator.Unit.Symbol}"
            )
        );

    private static IEnumerable<Fact> FindNamed(TraceFactRequest request) =>
        request.Dossier.Facts.All.Where(fact =>
            fact.Quantity is not null && fact.Label.Contains(request.Asked, StringComparison.Ordinal)
        );

    // 项目支出·全年执行数 names 项目支出（全口径）·全年执行数 too: people leave out what is in brackets.
    private static bool NamesFact(string label, string asked) =>
        label == asked || WithoutBrackets(label) == asked;

    private static string WithoutBrackets(string label)
    {
        var open = label.IndexOf('（', StringComparison.Ordinal);
        var close = open < 0 ? -1 : label.IndexOf('）', open);
        return close < 0 ? label : WithoutBrackets(label.Remove(open, close - open + 1));
    }

    private static List<string> SearchWords(TraceFactRequest request) =>
        [
            .. FindNamed(request).Select(DescribeFact),
            .. request
                .Dossier.Dossier.Targets.Indicators.Where(indicator => IsCalled(indicator, request))
                .Select(indicator => DescribeIndicator(indicator, "整体自评表")),
            .. from project in request.Dossier.Dossier.Targets.Projects
            from indicator in project.Indicators
            where IsCalled(indicator, request)
            select DescribeIndicator(indicator, $"项目“{project.Project}”"),
            .. from register in request.Dossier.Dossier.Registers.Values
            from record in register.Records.Values
            where !record.Current.IsWithdrawn && HoldsWords(register.Definition, record, request.Asked)
            select DescribeRecord(register.Definition, record),
        ];

    private static string DescribeFact(Fact fact) =>
        $"{fact.Label}  {fact.Quantity.ToChineseText()}  {{{{ {fact.Key} }}}}";

    private static bool HoldsWords(RegisterDefinition register, Record record, string words) =>
        record.Id == words
        || register.Display.Any(field =>
            record.Current[field] is TextValue { Text: var text }
            && text.Contains(words, StringComparison.Ordinal)
        );

    private static string DescribeRecord(RegisterDefinition register, Record record) =>
        $"台账 {register.FormatNameWithLabel(record.Id, record.Current)}（{register.Key}/{record.Id}）："
        + string.Join(
            '，',
            register
                .Fields.Where(field =>
                    !field.IsPersonal && record.Current[field.Key] is NumberValue or MoneyValue
                )
                .Select(field =>
                    $"{field.Label} {FieldText.FormatValue(record.Current[field.Key]!)}{field.Unit.Symbol}"
                )
        );

    /// <exception cref="UsageException">There is no such figure.</exception>
    public static FactTrace TraceSources(TraceFactRequest request) =>
        request.Dossier.Tracer.TraceFact(HalfWidth.FromFullWidth(request.Asked))
        ?? TraceByLabel(request)
        ?? throw CreateUnknownError(request);

    private static FactTrace? TraceByLabel(TraceFactRequest request) =>
        request.Dossier.Facts.All.FirstOrDefault(fact => fact.Label == request.Asked) is { } fact
            ? request.Dossier.Tracer.TraceFact(fact.Key)
            : null;

    // All facts of the same register or table; without one, the names of these.
    private static List<string> FindSimilarKeys(TraceFactRequest request)
    {
        var keys = request.Dossier.Facts.All.Select(fact => fact.Key).ToList();
        var alike = keys.Where(key => ReadKeyGroup(key) == ReadKeyGroup(request.Asked)).ToList();
        return alike.Count > 0 ? alike : [.. keys.Select(ReadKeyGroup).Distinct()];
    }

    private static string ReadKeyGroup(string key) => key.Split('.')[0];
}
