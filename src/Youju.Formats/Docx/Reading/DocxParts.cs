using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>The parts that a document's main part points at.</summary>
internal sealed class DocxParts(Package package, string main, ReadingBudget budget)
{
    private readonly IReadOnlyList<Relationship> relationships = Relationship.ReadRelationships(
        package,
        main,
        budget
    );

    public string? FindPart(string type) => FindAllParts(type).FirstOrDefault();

    /// <summary>The parts that hold words, in reading order.</summary>
    public IEnumerable<(string Part, ParagraphRegion Region)> ListStories() =>
        [
            (main, ParagraphRegion.Body),
            .. FindAllParts("footnotes").Select(part => (part, ParagraphRegion.Footnote)),
            .. FindAllParts("endnotes").Select(part => (part, ParagraphRegion.Footnote)),
            .. FindAllParts("header").Select(part => (part, ParagraphRegion.Header)),
            .. FindAllParts("footer").Select(part => (part, ParagraphRegion.Footer)),
        ];

    /// <summary>The path of the template, which often names a person's folder.</summary>
    public IEnumerable<Trace> ReadTemplate() =>
        from settings in FindAllParts("settings")
        from relationship in Relationship.ReadRelationships(package, settings, budget)
        where relationship.Type == "attachedTemplate"
        select new Trace(TraceKind.Property, "template", relationship.Target);

    private IEnumerable<string> FindAllParts(string type) =>
        relationships
            .Where(relationship =>
                relationship.Type == type
                && !relationship.IsExternal
                && package.ContainsPart(relationship.Target)
            )
            .Select(relationship => relationship.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
