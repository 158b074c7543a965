using Youju.Formats.Reading;

namespace Youju.Formats.Office;

/// <summary>What one part of a package points at.</summary>
/// <param name="Id">By which the part names it.</param>
/// <param name="Type">The last word of the relationship's type, such as <c>styles</c>.</param>
/// <param name="Target">A part's name, or an address where <paramref name="IsExternal"/>.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <param name="part">The part whose relationships are wanted; empty for the package's own.</param>
    public static IReadOnlyList<Relationship> ReadRelationships(
        Package package,
        string part,
        ReadingBudget budget
    )
    {
        var slash = part.LastIndexOf('/') + 1;
        var (folder, file) = (part[..slash], $"{part[..slash]}_rels/{part[slash..]}.rels");
        if (!package.ContainsPart(file))
            return [];
        var found = new List<Relationship>();
        using var reader = package.OpenXmlPart(file);
        foreach (var _ in reader.ReadElements(budget).Where(name => name == "Relationship"))
        {
            var (type, target) = (reader.ReadWords("Type"), reader.ReadWords("Target"));
            var isExternal = reader.GetAttribute("TargetMode") == "External";
            found.Add(
                new(
                    reader.ReadWords("Id"),
                    type[(type.LastIndexOf('/') + 1)..],
                    isExternal ? target : ResolveTarget(folder, target),
                    isExternal
                )
            );
        }

        return found;
    }

    private static string ResolveTarget(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
