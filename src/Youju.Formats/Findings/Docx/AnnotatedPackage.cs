using System.Xml.Linq;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Findings.Docx;

/// <summary>Copies a docx and adds comments; every part but the body, the comments and their registration stays byte for byte.</summary>
internal static class AnnotatedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(
        SourceFile source,
        string mainPart,
        IReadOnlyList<Comment> comments,
        Stream output
    )
    {
        using var original = Package.Open(source, new ReadingBudget(ReadingLimits.Default));
        var changed = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        if (comments.Count > 0)
            Annotate(original, mainPart, comments, changed);
        using var copy = new OfficePackage(output);
        foreach (var name in original.Names.Where(name => !name.EndsWith('/')))
            Copy(original, name, changed, copy);
        foreach (var (name, part) in changed)
            copy.Add(name, part);
    }

    private static void Copy(
        Package original,
        string name,
        Dictionary<string, XElement> changed,
        OfficePackage copy
    )
    {
        if (changed.Remove(name, out var part))
        {
            copy.Add(name, part);
            return;
        }

        using var content = original.OpenPart(name);
        copy.Add(name, content);
    }

    private static void Annotate(
        Package original,
        string mainPart,
        IReadOnlyList<Comment> comments,
        Dictionary<string, XElement> changed
    )
    {
        var body = Load(original, mainPart);
        var word = body.Name.Namespace;
        var links = LoadOr(original, LinksOf(mainPart), () => new XElement(Links + "Relationships"));
        var part = CommentsPart(links, mainPart, word);
        var known = LoadOr(original, part, () =>
            new XElement(word + "comments", new XAttribute(XNamespace.Xmlns + "w", word))
        );
        var id = NextId(known, word);
        var marks = new CommentMarks(body);
        foreach (var comment in comments)
        {
            marks.Add(id, comment.Anchor);
            known.Add(CommentText.Write(word, id++, comment.Finding));
        }

        marks.Apply();
        changed[mainPart] = body;
        changed[part] = known;
        changed[LinksOf(mainPart)] = links;
        changed[ContentTypes] = Registered(Load(original, ContentTypes), part);
    }

    private static int NextId(XElement comments, XNamespace word) =>
        comments
            .Elements(word + "comment")
            .Select(comment => int.TryParse(comment.Attribute(word + "id")?.Value, out var id) ? id : 0)
            .Append(-1)
            .Max() + 1;

    /// <summary>The part that the body already names for comments, or a new one that it names from now on.</summary>
    private static string CommentsPart(XElement links, string mainPart, XNamespace word)
    {
        var type = word.NamespaceName.Replace(
            "wordprocessingml/main",
            "officeDocument/relationships/comments",
            StringComparison.Ordinal
        );
        if (type == word.NamespaceName)
            type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        var link = links
            .Elements(Links + "Relationship")
            .FirstOrDefault(one =>
                one.Attribute("Type")?.Value.EndsWith("/relationships/comments", StringComparison.Ordinal)
                == true
            );
        if (link?.Attribute("Target")?.Value is { } target)
            return target.StartsWith('/') ? target[1..] : folder + target;
        var ids = links.Elements().Select(one => one.Attribute("Id")?.Value).ToHashSet();
        var id = Enumerable
            .Range(1, ids.Count + 1)
            .Select(number => $"rIdYouju{number}")
            .First(one => !ids.Contains(one));
        links.Add(
            new XElement(
                Links + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", type),
                new XAttribute("Target", "comments.xml")
            )
        );
        return folder + "comments.xml";
    }

    private static XElement Registered(XElement types, string part)
    {
        var name = "/" + part;
        var isKnown = types
            .Elements(Types + "Override")
            .Any(one =>
                string.Equals(one.Attribute("PartName")?.Value, name, StringComparison.OrdinalIgnoreCase)
            );
        if (!isKnown)
            types.Add(
                new XElement(
                    Types + "Override",
                    new XAttribute("PartName", name),
                    new XAttribute("ContentType", CommentsType)
                )
            );
        return types;
    }

    private static string LinksOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static XElement LoadOr(Package package, string part, Func<XElement> make) =>
        package.Has(part) ? Load(package, part) : make();

    private static XElement Load(Package package, string part)
    {
        using var reader = package.OpenXml(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
