using System.Globalization;
using System.Text;

namespace Youju.Reporting.Templates;

/// <summary>A text as the engine takes it: names in its letters only, and words in the place of what is wrong.</summary>
internal static class EngineText
{
    private const string Stand = "{{ 0 }}";
    private const string Lead = "_u";
    private const int CodeLength = 4;

    // What a tag needs around it.
    private static readonly Dictionary<string, (string Before, string After)> Frames = new(
        StringComparer.Ordinal
    )
    {
        ["if"] = ("", "{% endif %}"),
        ["unless"] = ("", "{% endunless %}"),
        ["elsif"] = ("{% if true %}", "{% endif %}"),
        ["for"] = ("", "{% endfor %}"),
        ["capture"] = ("", "{% endcapture %}"),
        ["case"] = ("", "{% when 0 %}{% endcase %}"),
        ["when"] = ("{% case 0 %}", "{% endcase %}"),
        ["assign"] = ("", ""),
        ["cycle"] = ("", ""),
        ["increment"] = ("", ""),
        ["decrement"] = ("", ""),
    };

    /// <summary>The text, with a harmless piece in the place of each faulty one.</summary>
    public static string WriteText(
        string liquid,
        IReadOnlyList<TemplatePiece> pieces,
        IReadOnlyList<TemplateFault> faults
    )
    {
        var faulty = faults.Select(fault => fault.Piece.Span.Start).ToHashSet();
        var (text, at) = (new StringBuilder(liquid.Length), 0);
        foreach (var piece in pieces)
        {
            text.Append(liquid, at, piece.Span.Start - at)
                .Append(faulty.Contains(piece.Span.Start) ? Stand : EncodeNames(piece.Text));
            at = piece.Span.End;
        }

        return text.Append(liquid, at, liquid.Length - at).ToString();
    }

    /// <summary>One piece with what makes it whole; null for one that says nothing alone.</summary>
    public static string? WriteAlone(TemplatePiece piece)
    {
        if (piece.Kind == PieceKind.Output)
            return EncodeNames(piece.Text);
        return Frames.TryGetValue(piece.Head, out var frame)
            ? frame.Before + EncodeNames(piece.Text) + frame.After
            : null;
    }

    // The engine takes names in Latin letters alone.
    private static string EncodeNames(string piece)
    {
        if (Ascii.IsValid(piece))
            return piece;
        var (encoded, quote) = (new StringBuilder(piece.Length), '\0');
        foreach (var letter in piece)
        {
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            if (quote == '\0' && !char.IsAscii(letter) && char.IsLetterOrDigit(letter))
                encoded.Append(CultureInfo.InvariantCulture, $"{Lead}{(int)letter:x4}_");
            else
                encoded.Append(letter);
        }

        return encoded.ToString();
    }

    /// <summary>A name as a person wrote it.</summary>
    public static string DecodeName(string name)
    {
        var parts = name.Split(Lead);
        return parts[0] + string.Concat(parts.Skip(1).Select(DecodePart));
    }

    // 5176_, and what follows it.
    private static string DecodePart(string part) =>
        part.Length > CodeLength
        && part[CodeLength] == '_'
        && ushort.TryParse(
            part.AsSpan(0, CodeLength),
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? (char)code + part[(CodeLength + 1)..]
            : Lead + part;
}
