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
    private const string TreeName = "commentsExtended.xml";
    private const string TreeType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
    private const string TreeLink = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="tree">Which comment answers which, as Word keeps it; null where none answers another.</param>
    public static void WriteAnnotated(
        SourceFile source,
        string mainPart,
        IReadOnlyList<AnchoredComment> comments,
        Stream output,
        XElement? tree = null
    )
    {
        using var original = Package.OpenArchive(source, new ReadingBudget(ReadingLimits.Default));
        var changed = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        if (comments.Count > 0)
            AddComments(original, mainPart, comments, changed);
        if (tree is not null)
            AddTree(original, mainPart, tree, changed);
        using var copy = new OfficePackage(output);
        foreach (var name in original.Names.Where(name => !name.EndsWith('/')))
            CopyPart(original, name, changed, copy);
        foreach (var (name, part) in changed)
            copy.AddPart(name, part);
    }

    private static void CopyPart(
        Package original,
        string name,
        Dictionary<string, XElement> changed,
        OfficePackage copy
    )
    {
        if (changed.Remove(name, out var part))
        {
            copy.AddPart(name, part);
            return;
        }

        using var content = original.OpenPart(name);
        copy.AddPart(name, content);
    }

    private static void AddComments(
        Package original,
        string mainPart,
        IReadOnlyList<AnchoredComment> comments,
        Dictionary<string, XElement> changed
    )
    {
        var body = LoadXmlPart(original, mainPart);
        var word = body.Name.Namespace;
        var links = LoadOrCreate(original, NameRelationshipsPart(mainPart), () =>
            new XElement(Links + "Relationships")
        );
        var part = LinkCommentsPart(links, mainPart, word);
        var known = LoadOrCreate(original, part, () =>
            new XElement(word + "comments", new XAttribute(XNamespace.Xmlns + "w", word))
        );
        var id = FindNextId(known, word);
        var marks = new CommentMarks(body);
        foreach (var comment in comments)
        {
            marks.AddComment(id, comment.Anchor);
            known.Add(comment.WriteComment(word, id++));
        }

        marks.ApplyMarks();
        changed[mainPart] = body;
        changed[part] = known;
        changed[NameRelationshipsPart(mainPart)] = links;
        changed[ContentTypes] = RegisterPart(LoadXmlPart(original, ContentTypes), part, CommentsType);
    }

    private static void AddTree(
        Package original,
        string mainPart,
        XElement tree,
        Dictionary<string, XElement> changed
    )
    {
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        var links = changed[NameRelationshipsPart(mainPart)];
        if (original.ContainsPart(folder + TreeName))
            return;
        links.Add(
            new XElement(
                Links + "Relationship",
                new XAttribute("Id", "rIdYoujuTree"),
                new XAttribute("Type", TreeLink),
                new XAttribute("Target", TreeName)
            )
        );
        changed[folder + TreeName] = tree;
        changed[ContentTypes] = RegisterPart(changed[ContentTypes], folder + TreeName, TreeType);
    }

    private static int FindNextId(XElement comments, XNamespace word) =>
        comments
            .Elements(word + "comment")
            .Select(comment => int.TryParse(comment.Attribute(word + "id")?.Value, out var id) ? id : 0)
            .Append(-1)
            .Max() + 1;

    /// <summary>The part that the body already names for comments, or a new one that it names from now on.</summary>
    private static string LinkCommentsPart(XElement links, string mainPart, XNamespace word)
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

    private static XElement RegisterPart(XElement types, string part, string type)
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
                    new XAttribute("ContentType", type)
                )
            );
        return types;
    }

    private static string NameRelationshipsPart(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static XElement LoadOrCreate(Package package, string part, Func<XElement> make) =>
        package.ContainsPart(part) ? LoadXmlPart(package, part) : make();

    private static XElement LoadXmlPart(Package package, string part)
    {
        using var reader = package.OpenXmlPart(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
