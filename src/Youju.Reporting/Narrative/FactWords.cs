using DotLiquid;
using Youju.Domain.Facts;
using Youju.Reporting.Marks;
using Youju.Reporting.Wording;
using Youju.Text.Words;

namespace Youju.Reporting.Narrative;

/// <summary>Prints facts for templates, and answers what templates may ask of them.</summary>
internal sealed class FactWords
{
    private const int MostSuggestions = 5;

    private readonly FactStore facts;
    private readonly FigurePrinter printer;
    private readonly HashSet<string> leads = new(StringComparer.Ordinal);

    public FactWords(FactStore facts, FigurePrinter printer)
    {
        (this.facts, this.printer) = (facts, printer);
        foreach (var key in facts.Keys)
            AddLeads(key);
        Variables = Named();
    }

    /// <summary>The first names of all keys with their paths, and three questions: <c>{% if known.events.visitors %}</c>.</summary>
    public Hash Variables { get; }

    private Hash Named()
    {
        var variables = new Hash
        {
            ["known"] = new FactPath("", this, key => Knows(key)),
            ["positive"] = new FactPath("", this, key => facts.Find(key)?.Quantity?.Interval.Low > 0),
            ["zero"] = new FactPath("", this, key =>
                facts.Find(key)?.Quantity is { Interval: { Low: 0, High: 0 } }
            ),
        };
        foreach (var key in facts.Keys.Where(key => !key.Contains('.', StringComparison.Ordinal)))
            variables[key] = Write(key);
        foreach (var root in leads.Where(lead => !lead.Contains('.', StringComparison.Ordinal)))
            variables[root] = new FactPath(root, this, Write);
        return variables;
    }

    /// <summary>Whether longer keys begin with this one, so that a path may go on.</summary>
    public bool Leads(string key) => leads.Contains(key) && facts.Find(key) is null;

    public string Write(string key)
    {
        if (facts.Find(key) is not { } fact)
            return FigureMarks.Fault(key, $"里没有“{key}”这一个数{Nearest(key)}");
        return fact.Quantity is { } quantity
            ? FigureMarks.Put(key, printer.Print(quantity))
            : FigureMarks.Gap(
                fact.Label,
                $"“{fact.Label}”还没有数值{string.Concat(facts.UnfilledUnder(key).Select(register => $"；{register.AsksToBeFilled}"))}"
            );
    }

    private bool Knows(string key) => facts.Find(key)?.Quantity is not null;

    // Those of the same register or table, where there are any.
    private string Nearest(string key)
    {
        var lead = key[..(key.LastIndexOf('.') + 1)];
        var near = facts
            .All.Where(fact => lead.Length > 0 && fact.Key.StartsWith(lead, StringComparison.Ordinal))
            .OrderBy(fact => Spelling.Distance(key, fact.Key))
            .Take(MostSuggestions)
            .Select(fact => $"{fact.Key}（{fact.Label}）")
            .ToList();
        return near.Count == 0 ? "，用 youju facts 可以列出全部" : $"，相近的有：{string.Join("、", near)}";
    }

    private void AddLeads(string key)
    {
        var known = leads.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1))
            known.Add(key.AsSpan(0, dot));
    }
}
