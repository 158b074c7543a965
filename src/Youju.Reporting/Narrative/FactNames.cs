using Youju.Domain.Facts;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;
using Youju.Text.Words;

namespace Youju.Reporting.Narrative;

/// <summary>Prints facts for templates, and answers what templates may ask of them.</summary>
internal sealed class FactNames
{
    private const int MostSuggestions = 5;
    private const int LongestAdvised = 80;

    private readonly FactStore facts;
    private readonly FigurePrinter printer;
    private readonly HashSet<string> keyPrefixes = new(StringComparer.Ordinal);

    public FactNames(FactStore facts, FigurePrinter printer)
    {
        (this.facts, this.printer) = (facts, printer);
        foreach (var key in facts.Keys)
            AddKeyPrefixes(key);
        Names = CreateNames();
    }

    /// <summary>The first names of all keys with their paths, and three questions: <c>{% if known.events.visitors %}</c>.</summary>
    public TemplateNames Names { get; }

    private TemplateNames CreateNames()
    {
        var names = new TemplateNames
        {
            ["known"] = CreatePath("", key => HasQuantity(key)),
            ["positive"] = CreatePath("", key => facts.FindFact(key)?.Quantity?.Interval.Low > 0),
            ["zero"] = CreatePath("", key =>
                facts.FindFact(key)?.Quantity is { Interval: { Low: 0, High: 0 } }
            ),
        };
        foreach (var key in facts.Keys.Where(key => !key.Contains('.', StringComparison.Ordinal)))
            names[key] = FormatFact(key);
        foreach (var root in keyPrefixes.Where(lead => !lead.Contains('.', StringComparison.Ordinal)))
            names[root] = CreatePath(root, FormatFact);
        return names;
    }

    // The engine asks for one name after another: events, then visitors. What stands at the end of a path
    // is words to print, or the answer to a question.
    private NamePath CreatePath(string prefix, Func<string, object> answer) =>
        name =>
        {
            var key = prefix.Length == 0 ? name : $"{prefix}.{name}";
            return HasLongerKeys(key) ? CreatePath(key, answer) : answer(key);
        };

    private bool HasLongerKeys(string key) => keyPrefixes.Contains(key) && facts.FindFact(key) is null;

    private object FormatFact(string key)
    {
        if (facts.FindFact(key) is not { } fact)
            return new UnknownKey(key, GapCodes.FactUnknown, key, SuggestNearestKeys(key));
        return fact.Quantity is { } quantity
            ? FigureMarks.MarkFigure(
                key,
                fact.Formula is MeasureFormula
                    ? printer.PrintAsWritten(quantity)
                    : printer.PrintWithUnit(quantity)
            )
            : FigureMarks.MarkGap(
                fact.Label,
                GapList.CreateGap(
                    GapCodes.FactWithoutValue,
                    key,
                    fact.Label,
                    string.Concat(
                        facts.FindUnfilledRegisters(key).Select(register => $"；{register.FillReminder}")
                    )
                )
            );
    }

    private bool HasQuantity(string key) => facts.FindFact(key)?.Quantity is not null;

    // Those of the same register or table, where there are any.
    private string SuggestNearestKeys(string key)
    {
        var lead = key.Length > LongestAdvised ? "" : key[..(key.LastIndexOf('.') + 1)];
        var near = facts
            .All.Where(fact => lead.Length > 0 && fact.Key.StartsWith(lead, StringComparison.Ordinal))
            .OrderBy(fact => Spelling.MeasureDistance(key, fact.Key))
            .Take(MostSuggestions)
            .Select(fact => $"{fact.Key}（{fact.Label}）");
        return string.Join('、', near);
    }

    private void AddKeyPrefixes(string key)
    {
        var known = keyPrefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1))
            known.Add(key.AsSpan(0, dot));
    }
}
