using System.Collections.Concurrent;
using Youju.UseCases.People;

namespace Youju.Web.Dossiers;

/// <summary>Long lists that were made for somebody, each kept as long as what it was made from stands.</summary>
internal sealed class PersonShelf<T>
    where T : class
{
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, (object From, T List)> kept = new(StringComparer.Ordinal);

    /// <param name="from">What the list is made from; compared by value.</param>
    /// <param name="make">Given what was kept before, null where nothing was.</param>
    public T Open(Person person, object from, Func<T?, T> make)
    {
        var name = NamePerson(person);
        if (kept.TryGetValue(name, out var known) && known.From.Equals(from))
            return known.List;
        if (kept.Count >= MostKept)
            kept.Clear();
        var list = make(known.List);
        kept[name] = (from, list);
        return list;
    }

    // Whoever may do otherwise is another person, and so is a program that he let in.
    private static string NamePerson(Person person) =>
        string.Join(
            '\n',
            person
                .Grants.Select(grant => $"{grant.Role} {grant.Unit}")
                .Prepend($"{person.Name} {person.Login} {person.MustChangePassword}")
                .Append(
                    $"{person.Limits?.Unit} {string.Join(' ', person.Limits?.Scopes ?? [])} {person.Limits is null}"
                )
        );
}
