using System.Xml;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Office;

/// <summary>Reads what an Office file says of itself: people, organisation, title, template.</summary>
public static class DocumentProperties
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["creator"] = "author",
        ["lastModifiedBy"] = "lastModifiedBy",
        ["title"] = "title",
        ["subject"] = "subject",
        ["keywords"] = "keywords",
        ["description"] = "description",
        ["Company"] = "company",
        ["Manager"] = "manager",
        ["Template"] = "template",
    };

    /// <summary>The properties that are filled in.</summary>
    public static IEnumerable<Trace> ReadProperties(Package package, ReadingBudget budget)
    {
        var parts =
            from relationship in Relationship.ReadRelationships(package, "", budget)
            where
                relationship.Type is "core-properties" or "extended-properties"
                && package.ContainsPart(relationship.Target)
            select relationship.Target;
        return parts.Distinct(StringComparer.Ordinal).SelectMany(part => ReadPart(package, part, budget));
    }

    private static IEnumerable<Trace> ReadPart(Package package, string part, ReadingBudget budget)
    {
        using var reader = package.OpenXmlPart(part);
        var name = default(string);
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType == XmlNodeType.Element)
                name = Names.GetValueOrDefault(reader.LocalName);
            else if (reader.NodeType == XmlNodeType.EndElement)
                name = null;
            else if (
                reader.NodeType == XmlNodeType.Text
                && name is not null
                && !string.IsNullOrWhiteSpace(reader.Value)
            )
                yield return new(TraceKind.Property, name, reader.Value.Trim());
        }
    }
}
