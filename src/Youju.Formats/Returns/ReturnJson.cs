using System.Text;
using System.Text.Json;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Json;

namespace Youju.Formats.Returns;

/// <summary>The comparison of a returned file for programs; docs/passport.md tells what each field means.</summary>
public static class ReturnJson
{
    private static readonly Dictionary<Type, string> ChangeNames = new()
    {
        [typeof(FigureAltered)] = "figure-altered",
        [typeof(FigureOutdated)] = "figure-outdated",
        [typeof(FigureFound)] = "figure-found",
        [typeof(FigureDropped)] = "figure-dropped",
        [typeof(FigureUnsourced)] = "figure-naked",
        [typeof(WordingChanged)] = "words-changed",
        [typeof(WordingOutdated)] = "words-outdated",
    };

    private static readonly Dictionary<PartChange, string> PartNames = new()
    {
        [PartChange.Added] = "part-added",
        [PartChange.Removed] = "part-removed",
        [PartChange.Moved] = "part-moved",
    };

    private static readonly Dictionary<DiffKind, string> PieceNames = new()
    {
        [DiffKind.Same] = "same",
        [DiffKind.Removed] = "removed",
        [DiffKind.Added] = "added",
    };

    public static string WriteToString(ComparedReturn returned) =>
        WriteToString(json => WriteComparison(json, returned));

    /// <summary>Several files as one array.</summary>
    public static string WriteToString(IReadOnlyList<ComparedReturn> returned) =>
        WriteToString(json =>
        {
            json.WriteStartArray();
            foreach (var one in returned)
                WriteComparison(json, one);
            json.WriteEndArray();
        });

    private static string WriteToString(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonParts.Options))
            write(json);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void WriteComparison(Utf8JsonWriter json, ComparedReturn returned)
    {
        json.WriteStartObject();
        JsonParts.WriteTool(json);
        WriteReturnedFile(json, returned);
        json.WriteStartObject("dossier");
        json.WriteString("sha256", returned.Now.DossierSha256);
        JsonParts.WritePacks(json, returned.Now.Packs);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in returned.Diff.Changes)
            WriteChange(json, returned, change);
        json.WriteEndArray();
        JsonParts.WriteLines(json, "asides", returned.Asides);
        json.WriteEndObject();
    }

    private static void WriteReturnedFile(Utf8JsonWriter json, ComparedReturn returned)
    {
        json.WriteStartObject("returned");
        json.WriteString("file", returned.File);
        json.WriteString("sha256", returned.Sha256);
        json.WriteString("unit", returned.Passport.Unit);
        json.WriteNumber("year", returned.Passport.Year);
        json.WriteString("document", returned.Passport.Document);
        json.WriteString("tool", returned.Passport.Tool);
        json.WriteString("dossier", returned.Passport.DossierSha256);
        json.WriteBoolean("recomposed", returned.IsRecomposed);
        JsonParts.WritePacks(json, returned.Passport.Packs);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ComparedReturn returned, ReturnChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameChangeKind(change));
        WritePlace(json, change.Place);
        switch (change)
        {
            case FigureAltered altered:
                WriteFigure(json, returned, altered.Key, altered.Was, altered.Now);
                break;
            case FigureOutdated outdated:
                WriteFigure(json, returned, outdated.Key, outdated.Was, outdated.Now);
                break;
            case FigureFound found:
                WriteFigure(json, returned, found.Key, found.Words, found.Words);
                break;
            case FigureDropped dropped:
                WriteFigure(json, returned, dropped.Key, dropped.Words, "");
                break;
            case FigureUnsourced naked:
                json.WriteString("words", naked.Words);
                break;
            case PartChanged part:
                json.WriteString("words", part.Words);
                break;
            case WordingChanged words:
                WritePieces(json, words.Pieces);
                break;
            case WordingOutdated words:
                WritePieces(json, words.Pieces);
                break;
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, PassagePlace place)
    {
        json.WriteStartObject("place");
        if (place.Heading is { } heading)
            json.WriteString("heading", heading);
        WriteNumber(json, "paragraph", place.Paragraph);
        WriteNumber(json, "table", place.Table);
        WriteNumber(json, "row", place.Row);
        WriteNumber(json, "column", place.Column);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    private static void WriteFigure(
        Utf8JsonWriter json,
        ComparedReturn returned,
        string key,
        string was,
        string now
    )
    {
        json.WriteString("key", key);
        json.WriteString("name", returned.Guide.Name(key));
        json.WriteString("was", was);
        json.WriteString("now", now);
        JsonParts.WriteLines(json, "source", returned.DescribeSource(key));
    }

    private static void WritePieces(Utf8JsonWriter json, IReadOnlyList<DiffPiece> pieces)
    {
        json.WriteStartArray("pieces");
        foreach (var piece in pieces)
        {
            json.WriteStartObject();
            json.WriteString(PieceNames[piece.Kind], piece.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameChangeKind(ReturnChange change) =>
        change is PartChanged part ? PartNames[part.Change] : ChangeNames[change.GetType()];
}
