using Youju.Formats.Docx.Elements;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>A style as the file defines it, with what it inherits left to <see cref="StyleSheet.ResolveStyle"/>.</summary>
internal sealed record StyleDefinition(
    string Id,
    string Name,
    string? BasedOn,
    ParagraphShape Paragraph,
    RunFormat Run
)
{
    private const string HeadingName = "heading ";

    /// <summary>The level of a built-in heading by its name, which no editor translates in the file; 0 is the title.</summary>
    public int? NamedLevel =>
        Name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 0
        : Name is [.. var start, >= '1' and <= '9' and var digit]
        && start.Equals(HeadingName, StringComparison.OrdinalIgnoreCase)
            ? digit - '0'
        : null;
}

/// <summary>A style with all it inherits.</summary>
/// <param name="NamedLevel">The outline level by the name of the style or of one it is based on.</param>
internal sealed record ResolvedStyle(ParagraphShape Paragraph, RunFormat Run, int? NamedLevel);

/// <summary>The styles of a document.</summary>
internal sealed class StyleSheet
{
    private const int DeepestInheritance = 32;

    private readonly Dictionary<string, StyleDefinition> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> resolved = new(StringComparer.Ordinal);
    private ParagraphShape defaultShape = ParagraphShape.Plain;
    private RunFormat defaultFormat;
    private string defaultStyle = "";

    public ThemeFonts Theme { get; private init; } = ThemeFonts.None;

    public static StyleSheet ReadStyles(Package package, string? part, ThemeFonts theme, ReadingBudget budget)
    {
        var sheet = new StyleSheet { Theme = theme };
        if (part is null)
            return sheet;
        using var cursor = new WordCursor(package, part, budget);
        var root = cursor.EnterElement();
        while (cursor.MoveToNext(root))
        {
            if (cursor.Name == "docDefaults")
                sheet.ReadDefaults(cursor);
            else if (cursor.Name == "style")
                sheet.ReadStyleDefinition(cursor);
        }

        return sheet;
    }

    /// <param name="id">The style a paragraph names; null or an unknown one means the default style.</param>
    public ResolvedStyle ResolveStyle(string? id)
    {
        if (id is null || !styles.ContainsKey(id))
            id = defaultStyle;
        if (resolved.TryGetValue(id, out var known))
            return known;
        var (shape, format, level) = FollowInheritance(id);
        return resolved[id] = new(shape.InheritFrom(defaultShape), format.InheritFrom(defaultFormat), level);
    }

    /// <summary>What a character style adds, without the document's defaults.</summary>
    public RunFormat ResolveRunFormat(string? id) => id is null ? default : FollowInheritance(id).Format;

    private (ParagraphShape Shape, RunFormat Format, int? Level) FollowInheritance(string? id)
    {
        var (shape, format, level) = (ParagraphShape.Plain, default(RunFormat), default(int?));
        for (
            var depth = 0;
            depth < DeepestInheritance && id is not null && styles.TryGetValue(id, out var style);
            depth++
        )
        {
            (shape, format, level) = (
                shape.InheritFrom(style.Paragraph),
                format.InheritFrom(style.Run),
                level ?? style.NamedLevel
            );
            id = style.BasedOn;
        }

        return (shape, format, level);
    }

    private void ReadDefaults(WordCursor cursor)
    {
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "rPr")
                defaultFormat = RunFormat.ReadFormat(cursor, Theme, out _);
            else if (cursor.Name == "pPr")
                defaultShape = ParagraphShape.ReadShape(cursor);
        }
    }

    private void ReadStyleDefinition(WordCursor cursor)
    {
        var id = cursor.ReadAttribute("styleId", "");
        var isDefault =
            cursor.ReadAttribute("type") == "paragraph"
            && cursor.ReadAttribute("default") is "1" or "true" or "on";
        var style = ReadStyle(cursor, new(id, "", null, ParagraphShape.Plain, default));
        styles.TryAdd(id, style);
        if (isDefault)
            defaultStyle = id;
    }

    private StyleDefinition ReadStyle(WordCursor cursor, StyleDefinition style)
    {
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "name":
                    style = style with { Name = cursor.ReadAttribute("val", "") };
                    break;
                case "basedOn":
                    style = style with { BasedOn = cursor.Value };
                    break;
                case "pPr":
                    style = style with { Paragraph = ParagraphShape.ReadShape(cursor) };
                    break;
                case "rPr":
                    style = style with { Run = RunFormat.ReadFormat(cursor, Theme, out _) };
                    break;
                case "tblStylePr":
                    cursor.SkipElement();
                    break;
            }
        }

        return style;
    }
}
