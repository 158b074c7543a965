using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>The parts that a document's main part points at.</summary>
internal sealed class DocxParts(Package package, string main, ReadingBudget budget)
{
    private readonly IReadOnlyList<Relationship> relationships = Relationship.Of(package, main, budget);

    public string? Find(string type) => All(type).FirstOrDefault();

    /// <summary>The parts that hold words, in reading order.</summary>
    public IEnumerable<(string Part, Region Region)> Stories() =>
        [
            (main, Region.Body),
            .. All("footnotes").Select(part => (part, Region.Footnote)),
            .. All("endnotes").Select(part => (part, Region.Footnote)),
            .. All("header").Select(part => (part, Region.Header)),
            .. All("footer").Select(part => (part, Region.Footer)),
        ];

    /// <summary>The path of the template, which often names a person's folder.</summary>
    public IEnumerable<Trace> Template() =>
        from settings in All("settings")
        from relationship in Relationship.Of(package, settings, budget)
        where relationship.Type == "attachedTemplate"
        select new Trace(TraceKind.Property, "template", relationship.Target);

    private IEnumerable<string> All(string type) =>
        relationships
            .Where(relationship =>
                relationship.Type == type && !relationship.IsExternal && package.Has(relationship.Target)
            )
            .Select(relationship => relationship.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
