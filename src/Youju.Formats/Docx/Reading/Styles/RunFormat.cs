using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>What <c>w:rPr</c> says of letters; null where it says nothing.</summary>
internal readonly record struct RunFormat(string? Font, int? HalfPoints, bool? Bold, bool? IsHidden)
{
    /// <summary>The symbol font of letters that are not Chinese; empty for another font.</summary>
    public string? SymbolFont { get; init; }

    public bool? IsRaised { get; init; }

    public RunFormat InheritFrom(RunFormat below) =>
        new(
            Font ?? below.Font,
            HalfPoints ?? below.HalfPoints,
            Bold ?? below.Bold,
            IsHidden ?? below.IsHidden
        )
        {
            SymbolFont = SymbolFont ?? below.SymbolFont,
            IsRaised = IsRaised ?? below.IsRaised,
        };

    /// <summary>Reads <c>w:rPr</c>, on which the cursor stands.</summary>
    /// <param name="style">The character style that it names.</param>
    public static RunFormat ReadFormat(WordCursor cursor, ThemeFonts theme, out string? style)
    {
        style = null;
        var format = default(RunFormat);
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            switch (cursor.Name)
            {
                case "rStyle":
                    style = cursor.Value;
                    break;
                case "rFonts":
                    format = format with
                    {
                        Font = theme.FindFont(cursor.ReadAttribute("eastAsiaTheme"))
                            ?? cursor.ReadAttribute("eastAsia"),
                        SymbolFont = ReadSymbolFont(cursor),
                    };
                    break;
                case "sz":
                    format = format with { HalfPoints = cursor.ReadNumber("val") };
                    break;
                case "b":
                    format = format with { Bold = cursor.IsOn };
                    break;
                case "vertAlign":
                    format = format with { IsRaised = cursor.Value == "superscript" };
                    break;
                case "vanish":
                    format = format with { IsHidden = cursor.IsOn };
                    break;
                case "rPrChange":
                    cursor.SkipElement();
                    break;
            }
        }

        return format;
    }

    private static string? ReadSymbolFont(WordCursor cursor) =>
        cursor.ReadAttribute("ascii") is not { } font ? null
        : Symbols.IsSymbolFont(font) ? font
        : "";
}
