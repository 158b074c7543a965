using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Keys;

/// <summary>The keys by which pages know their own cookies and forms; every node of a database has the same.</summary>
public sealed class KeyBook(DatabasePlace database)
{
    /// <summary>The keys, each as the XML that its maker wrote.</summary>
    public IReadOnlyList<string> ListKeys() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context
                .Set<KeyRow>()
                .AsNoTracking()
                .OrderBy(row => row.Name)
                .Select(row => row.Xml)
                .ToList();
        });

    /// <summary>Keeps a key; one of that name that stands already stays.</summary>
    public void KeepKey(string name, string xml) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Database.ExecuteSql(
                $"INSERT INTO keys (\"Name\", \"Xml\") VALUES ({name}, {xml}) ON CONFLICT DO NOTHING"
            );
        });
}
