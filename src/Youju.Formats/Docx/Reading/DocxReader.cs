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
/// <c>w:p</c> of the part; <see cref="LocateRunPieces"/> finds the run behind each character.
/// </remarks>
public sealed class DocxReader : IFormatReader
{
    private const string UsualMainPart = "word/document.xml";

    public IReadOnlyList<FileKind> Kinds => [FileKind.Docx];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget) =>
        ReadDocument(file, budget, pieces: null);

    /// <summary>The elements that the characters of the document's text come from, in the order of the text.</summary>
    public static IReadOnlyList<RunPiece> LocateRunPieces(SourceFile file, ReadingLimits? limits = null)
    {
        var pieces = new List<RunPiece>();
        ReadDocument(file, new ReadingBudget(limits ?? ReadingLimits.Default), pieces);
        return pieces;
    }

    private static Document ReadDocument(SourceFile file, ReadingBudget budget, List<RunPiece>? pieces)
    {
        using var package = Package.OpenArchive(file, budget);
        var main = FindMainPart(package, budget);
        var parts = new DocxParts(package, main, budget);
        var theme = parts.FindPart("theme") is { } themePart
            ? ThemeFonts.ReadThemeFonts(package, themePart, budget)
            : ThemeFonts.None;
        var styles = StyleSheet.ReadStyles(package, parts.FindPart("styles"), theme, budget);
        var numbering = NumberingDefinitions.ReadDefinitions(package, parts.FindPart("numbering"), budget);
        var comments = DocxComments.ReadComments(package, parts.FindPart("comments"), budget);
        var builder = new DocumentBuilder();
        foreach (var (part, region) in parts.ListStories())
        {
            using var cursor = new WordCursor(package, part, budget);
            var story = new StoryReader(
                cursor,
                styles,
                numbering,
                new(package, part, budget),
                notesPieces: pieces is not null
            );
            var layout = new StoryLayout(builder, part, comments, pieces);
            foreach (var block in story.ReadStory(region))
                layout.AddBlock(block);
            builder.Layout ??= story.Layout;
        }

        foreach (
            var trace in comments
                .CollectTraces()
                .Concat(DocumentProperties.ReadProperties(package, budget))
                .Concat(parts.ReadTemplate())
        )
            builder.AddTrace(trace);
        return builder.BuildDocument();
    }

    private static string FindMainPart(Package package, ReadingBudget budget) =>
        Relationship
            .ReadRelationships(package, "", budget)
            .FirstOrDefault(relationship =>
                relationship.Type == "officeDocument" && package.ContainsPart(relationship.Target)
            )
            ?.Target
        ?? UsualMainPart;
}
