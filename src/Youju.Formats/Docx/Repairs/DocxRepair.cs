using System.IO.Compression;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Reading;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Repairs;

/// <summary>Changes words in a copy of a docx, and nothing else: every other character of every part stays as it was.</summary>
public static class DocxRepair
{
    private static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The copy, and the edits that were made: those whose words stand in runs of text, and do not meet another edit.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    public static (byte[] Copy, IReadOnlyList<TextEdit> Made) ApplyEdits(
        SourceFile file,
        Document document,
        IReadOnlyList<TextEdit> edits
    )
    {
        var pieces = DocxReader.LocateRunPieces(file).OrderBy(piece => piece.Span).ToList();
        using var copy = new MemoryStream();
        copy.Write(file.Content);
        var made = new List<TextEdit>();
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = new Dictionary<string, PartText>(StringComparer.Ordinal);
            foreach (var edit in SelectApart(edits))
            {
                if (FindStretches(archive, parts, pieces, document, edit) is not { } stretches)
                    continue;
                ApplyEdit(stretches, edit);
                made.Add(edit);
            }

            foreach (var part in parts.Values.Where(part => part.IsChanged))
                WritePart(archive, part);
        }

        return (copy.ToArray(), made);
    }

    // From the end, so that what is changed moves nothing that is still to change.
    private static IEnumerable<TextEdit> SelectApart(IReadOnlyList<TextEdit> edits)
    {
        var start = int.MaxValue;
        foreach (
            var edit in edits.Where(edit => edit.Span.Length > 0).OrderByDescending(edit => edit.Span.Start)
        )
        {
            if (edit.Span.End > start)
                continue;
            start = edit.Span.Start;
            yield return edit;
        }
    }

    // Null where a letter of the stretch comes of no text: an automatic number, a field, a symbol.
    private static List<RawStretch>? FindStretches(
        ZipArchive archive,
        Dictionary<string, PartText> parts,
        List<RunPiece> pieces,
        Document document,
        TextEdit edit
    )
    {
        var stretches = new List<RawStretch>();
        var covered = edit.Span.Start;
        foreach (var piece in pieces.Where(piece => piece.Span.Overlaps(edit.Span)))
        {
            var within = TextSpan.FromBounds(
                Math.Max(piece.Span.Start, edit.Span.Start),
                Math.Min(piece.Span.End, edit.Span.End)
            );
            if (within.Start != covered || FindPart(archive, parts, piece.Part) is not { } part)
                return null;
            if (part.FindStretch(piece, document.SliceText(piece.Span), within) is not { } stretch)
                return null;
            stretches.Add(stretch);
            covered = within.End;
        }

        return covered == edit.Span.End ? stretches : null;
    }

    private static void ApplyEdit(List<RawStretch> stretches, TextEdit edit)
    {
        for (var at = stretches.Count - 1; at >= 0; at--)
            stretches[at].Part.Replace(stretches[at], at == 0 ? edit.Words : "");
    }

    private static PartText? FindPart(ZipArchive archive, Dictionary<string, PartText> parts, string name)
    {
        if (parts.TryGetValue(name, out var known))
            return known;
        if (archive.GetEntry(name) is not { } entry)
            return null;
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        try
        {
            return parts[name] = new PartText(name, Utf8.GetString(bytes.ToArray()));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void WritePart(ZipArchive archive, PartText part)
    {
        var entry = archive.GetEntry(part.Name)!;
        var written = entry.LastWriteTime;
        using (var content = entry.Open())
        {
            content.SetLength(0);
            content.Write(Utf8.GetBytes(part.Text));
        }

        entry.LastWriteTime = written;
    }
}
