using DotLiquid;
using Youju.Domain.Facts;
using Youju.Reporting.Wording;

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
        foreach (var key in facts.Keys) AddLeads(key);
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
            ["zero"] = new FactPath("", this, key => facts.Find(key)?.Quantity is { Interval: { Low: 0, High: 0 } }),
        };
        foreach (var key in facts.Keys.Where(key => !key.Contains('.', StringComparison.Ordinal))) variables[key] = Write(key);
        foreach (var root in leads.Where(lead => !lead.Contains('.', StringComparison.Ordinal))) variables[root] = new FactPath(root, this, Write);
        return variables;
    }

    /// <summary>Whether longer keys begin with this one, so that a path may go on.</summary>
    public bool Leads(string key) => leads.Contains(key) && facts.Find(key) is null;

    public string Write(string key)
    {
        if (facts.Find(key) is not { } fact) return FigureMarks.Gap(key, $"没有名为“{key}”的数据项{Nearest(key)}");
        return fact.Quantity is { } quantity
            ? FigureMarks.Put(key, printer.Print(quantity))
            : FigureMarks.Gap(fact.Label, $"数据项“{fact.Label}”（{key}）还没有数值");
    }

    private bool Knows(string key) => facts.Find(key)?.Quantity is not null;

    private string Nearest(string key)
    {
        var lead = key[..Math.Max(0, key.LastIndexOf('.'))];
        var near = facts.All.Select(fact => fact.Key).Where(other => other.StartsWith(lead, StringComparison.Ordinal)).Take(MostSuggestions).ToList();
        return lead.Length == 0 || near.Count == 0 ? "" : $"；相近的有：{string.Join("、", near)}";
    }

    private void AddLeads(string key)
    {
        var known = leads.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1)) known.Add(key.AsSpan(0, dot));
    }
}
