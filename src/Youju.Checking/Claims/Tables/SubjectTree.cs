using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>The functional subjects of one table by the code they belong to and by their names.</summary>
internal sealed class SubjectTree
{
    private readonly Dictionary<(string Parent, string Name), TableEntry?> children = [];

    /// <param name="official">The plain official names of subjects by their codes.</param>
    public SubjectTree(BudgetTable table, IReadOnlyDictionary<string, string> official)
    {
        foreach (var entry in table.Entries.Where(entry => entry.Code is ['2', ..]))
        {
            var parent = entry.Code!.Length == 3 ? "" : entry.Code[..^2];
            var names = ListNameVariants(entry.Label.Words.Replace('它', '他'))
                .Concat(official.TryGetValue(entry.Code, out var name) ? ListNameVariants(name) : []);
            foreach (var one in names.Distinct())
                children[(parent, one)] = children.ContainsKey((parent, one)) ? null : entry;
        }
    }

    /// <summary>The entry at the end of the path; null where a name on it fits none or several.</summary>
    public TableEntry? FindByPath(IReadOnlyList<string> path)
    {
        TableEntry? found = null;
        foreach (var name in path)
        {
            if (!children.TryGetValue((found?.Code ?? "", name), out found) || found is null)
                return null;
        }

        return found;
    }

    /// <summary>A subject is told with and without 支出 at the end.</summary>
    public static IEnumerable<string> ListNameVariants(string name) =>
        name.EndsWith("支出", StringComparison.Ordinal)
            ? [name, name[..^2], name + "支出"]
            : [name, name + "支出"];
}
