using Youju.Domain.Facts;

namespace Youju.Domain.Dossiers;

/// <summary>Tells which figures still rest on values that nobody has confirmed.</summary>
public sealed class Confirmation(Dossier dossier, FactStore facts)
{
    private readonly Dictionary<string, Unconfirmed> open = dossier.Unconfirmed.ToDictionary(
        mark => mark.Key,
        StringComparer.Ordinal
    );

    /// <summary>The unconfirmed values under a fact, nearest first; none where it may be used.</summary>
    public IReadOnlyList<Unconfirmed> FindUnconfirmed(string factKey)
    {
        if (open.Count == 0)
            return [];
        var found = new List<Unconfirmed>();
        CollectUnconfirmed(factKey, [], found);
        return found;
    }

    private void CollectUnconfirmed(string key, HashSet<string> seen, List<Unconfirmed> found)
    {
        if (!seen.Add(key))
            return;
        if (open.TryGetValue(key, out var mark))
            found.Add(mark);
        if (facts.FindFact(key) is not { } fact)
            return;
        switch (facts.FindProvenance(fact))
        {
            case FromFacts computed:
                foreach (var input in computed.Inputs)
                    CollectUnconfirmed(input, seen, found);
                break;
            case FromRecords counted:
                found.AddRange(
                    counted
                        .Records.Select(record =>
                            open.GetValueOrDefault(
                                DossierKey.FromRecord(counted.Register, record.Id).ToString()
                            )
                        )
                        .OfType<Unconfirmed>()
                );
                break;
        }
    }
}
