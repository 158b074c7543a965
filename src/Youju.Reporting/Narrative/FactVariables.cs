using DotLiquid;
using Youju.Domain.Facts;
using Youju.Reporting.Marks;
using Youju.Reporting.Wording;
using Youju.Text.Words;

namespace Youju.Reporting.Narrative;

/// <summary>Prints facts for templates, and answers what templates may ask of them.</summary>
internal sealed class FactVariables
{
    private const int MostSuggestions = 5;

    private readonly FactStore facts;
    private readonly FigurePrinter printer;
    private readonly HashSet<string> keyPrefixes = new(StringComparer.Ordinal);

    public FactVariables(FactStore facts, FigurePrinter printer)
    {
        (this.facts, this.printer) = (facts, printer);
        foreach (var key in facts.Keys)
            AddKeyPrefixes(key);
        Variables = CreateVariables();
    }

    /// <summary>The first names of all keys with their paths, and three questions: <c>{% if known.events.visitors %}</c>.</summary>
    public Hash Variables { get; }

    private Hash CreateVariables()
    {
        var variables = new Hash
        {
            ["known"] = new FactPath("", this, key => HasQuantity(key)),
            ["positive"] = new FactPath("", this, key => facts.FindFact(key)?.Quantity?.Interval.Low > 0),
            ["zero"] = new FactPath("", this, key =>
                facts.FindFact(key)?.Quantity is { Interval: { Low: 0, High: 0 } }
            ),
        };
        foreach (var key in facts.Keys.Where(key => !key.Contains('.', StringComparison.Ordinal)))
            variables[key] = FormatFact(key);
        foreach (var root in keyPrefixes.Where(lead => !lead.Contains('.', StringComparison.Ordinal)))
            variables[root] = new FactPath(root, this, FormatFact);
        return variables;
    }

    /// <summary>Whether longer keys begin with this one, so that a path may go on.</summary>
    public bool HasLongerKeys(string key) => keyPrefixes.Contains(key) && facts.FindFact(key) is null;

    public string FormatFact(string key)
    {
        if (facts.FindFact(key) is not { } fact)
            return FigureMarks.MarkFault(key, $"里没有“{key}”这一个数{SuggestNearestKeys(key)}");
        return fact.Quantity is { } quantity
            ? FigureMarks.MarkFigure(key, printer.PrintWithUnit(quantity))
            : FigureMarks.MarkGap(
                fact.Label,
                $"“{fact.Label}”还没有数值{string.Concat(facts.FindUnfilledRegisters(key).Select(register => $"；{register.FillReminder}"))}"
            );
    }

    private bool HasQuantity(string key) => facts.FindFact(key)?.Quantity is not null;

    // Those of the same register or table, where there are any.
    private string SuggestNearestKeys(string key)
    {
        var lead = key[..(key.LastIndexOf('.') + 1)];
        var near = facts
            .All.Where(fact => lead.Length > 0 && fact.Key.StartsWith(lead, StringComparison.Ordinal))
            .OrderBy(fact => Spelling.MeasureDistance(key, fact.Key))
            .Take(MostSuggestions)
            .Select(fact => $"{fact.Key}（{fact.Label}）")
            .ToList();
        return near.Count == 0 ? "，用 youju facts 可以列出全部" : $"，相近的有：{string.Join("、", near)}";
    }

    private void AddKeyPrefixes(string key)
    {
        var known = keyPrefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1))
            known.Add(key.AsSpan(0, dot));
    }
}
