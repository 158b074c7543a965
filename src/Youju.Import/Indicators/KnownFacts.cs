using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Text.Yaml;

namespace Youju.Import.Indicators;

/// <summary>The facts that a value may be taken from: the dossier's, and the values that rows above have entered.</summary>
/// <param name="compute">Asked for only where a row names one.</param>
/// <param name="taken">The targets with the rows read so far.</param>
internal sealed class KnownFacts(Func<FactStore> compute, Func<Targets> taken)
{
    private const int LongestAdvice = 300;

    private readonly Lazy<FactStore> facts = new(compute);

    public Fact? FindFact(string key) => facts.Value.FindFact(key);

    /// <summary>By its key, or by the name that youju facts shows where only one has it; null where there is none.</summary>
    public string? FindKey(string words)
    {
        if (facts.Value.Keys.Contains(words) || taken().Entered.Any(entered => entered.Key == words))
            return words;
        var named = facts.Value.All.Where(fact => fact.Label == words).Take(2).ToList();
        return named.Count == 1 ? named[0].Key : null;
    }

    /// <summary>What may have been meant; all the figures of a dossier are too many to be listed.</summary>
    public string SuggestWords(string words)
    {
        List<string> near = [.. facts.Value.Keys.Where(key => key.Split('.')[0] == words.Split('.')[0])];
        if (near.Count == 0)
            near = [.. facts.Value.All.Select(fact => fact.Label).Distinct()];
        return StrictYaml.SuggestWords(words, near) is var advice && advice.Length <= LongestAdvice
            ? advice
            : "用 youju facts 档案 列出全部";
    }
}
