using Youju.Domain.Facts;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Narrative;

/// <summary>Prints facts for templates, and notes what is asked for but not there.</summary>
internal sealed class FactWords
{
    private const int MostSuggestions = 5;

    private readonly FactStore facts;
    private readonly FigurePrinter printer;
    private readonly HashSet<string> leads = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    public FactWords(FactStore facts, FigurePrinter printer)
    {
        (this.facts, this.printer) = (facts, printer);
        foreach (var fact in facts.All) AddLeads(fact.Key);
    }

    public IEnumerable<string> Problems => problems.Distinct(StringComparer.Ordinal);

    /// <summary>The first names of all keys, with which a path may begin.</summary>
    public IEnumerable<string> Roots => leads.Where(lead => !lead.Contains('.', StringComparison.Ordinal));

    /// <summary>Whether longer keys begin with this one, which is itself no fact.</summary>
    public bool Leads(string key) => leads.Contains(key) && facts.Find(key) is null;

    public bool Knows(string key) => facts.Find(key)?.Quantity is not null;

    public string Write(string key)
    {
        if (facts.Find(key) is not { } fact) return Gap(key, $"没有名为“{key}”的数据项{Nearest(key)}");
        return fact.Quantity is { } quantity
            ? FigureMarks.Put(key, printer.Print(quantity))
            : Gap(fact.Label, $"数据项“{fact.Label}”（{key}）还没有数值");
    }

    // The gap stays visible in the report: an unknown figure is neither zero nor nothing.
    private string Gap(string name, string problem)
    {
        problems.Add(problem);
        return $"【待补：{name}】";
    }

    private string Nearest(string key)
    {
        var lead = key[..Math.Max(0, key.LastIndexOf('.'))];
        var near = facts.All.Select(fact => fact.Key).Where(other => other.StartsWith(lead, StringComparison.Ordinal)).Take(MostSuggestions).ToList();
        return lead.Length == 0 || near.Count == 0 ? "" : $"；相近的有：{string.Join("、", near)}";
    }

    private void AddLeads(string key)
    {
        for (var dot = key.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = key.IndexOf('.', dot + 1)) leads.Add(key[..dot]);
    }
}
