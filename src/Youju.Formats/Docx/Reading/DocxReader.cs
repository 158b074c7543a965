using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Docx.Reading.Numbering;
using Youju.Formats.Docx.Reading.Styles;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>Reads docx: the body in its order, then notes, headers and footers.</summary>
/// <remarks>
/// Tracked changes read as accepted. Automatic numbers become words of their paragraph. A cell is one line: its paragraphs are parted by
/// spaces. Tables within tables follow the outer one, and a table of one cell is no table. <see cref="Place.Paragraph"/> counts every
/// <c>w:p</c> of the part; <see cref="Locate"/> finds the run behind each character.
/// </remarks>
public sealed class DocxReader : IFormatReader
{
    private const string UsualMainPart = "word/document.xml";

    public IReadOnlyList<FileKind> Kinds => [FileKind.Docx];

    public Document Read(SourceFile file, FileKind kind, ReadingBudget budget) =>
        Read(file, budget, pieces: null);

    /// <summary>The elements that the characters of the document's text come from, in the order of the text.</summary>
    public static IReadOnlyList<RunPiece> Locate(SourceFile file, ReadingLimits? limits = null)
    {
        var pieces = new List<RunPiece>();
        Read(file, new ReadingBudget(limits ?? ReadingLimits.Default), pieces);
        return pieces;
    }

    private static Document Read(SourceFile file, ReadingBudget budget, List<RunPiece>? pieces)
    {
        using var package = Package.Open(file, budget);
        var main = MainPart(package, budget);
        var parts = new DocxParts(package, main, budget);
        var theme = parts.Find("theme") is { } themePart
            ? ThemeFonts.Read(package, themePart, budget)
            : ThemeFonts.None;
        var styles = StyleSheet.Read(package, parts.Find("styles"), theme, budget);
        var numbering = NumberingDefinitions.Read(package, parts.Find("numbering"), budget);
        var comments = CommentAnchors.Read(package, parts.Find("comments"), budget);
        var builder = new DocumentBuilder();
        foreach (var (part, region) in parts.Stories())
        {
            using var cursor = new WordCursor(package, part, budget);
            var story = new StoryReader(cursor, styles, numbering, notesPieces: pieces is not null);
            var layout = new StoryLayout(builder, part, comments, pieces);
            foreach (var block in story.Read(region))
                layout.Lay(block);
            builder.Layout ??= story.Layout;
        }

        foreach (
            var trace in comments
                .Traces()
                .Concat(DocumentProperties.Read(package, budget))
                .Concat(parts.Template())
        )
            builder.AddTrace(trace);
        return builder.Build();
    }

    private static string MainPart(Package package, ReadingBudget budget) =>
        Relationship
            .Of(package, "", budget)
            .FirstOrDefault(relationship =>
                relationship.Type == "officeDocument" && package.Has(relationship.Target)
            )
            ?.Target
        ?? UsualMainPart;
}
