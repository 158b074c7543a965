using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>Reads paper and margins from <c>w:sectPr</c>.</summary>
internal static class SectionLayout
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    public static PageLayout? Read(WordCursor cursor)
    {
        decimal? width = null,
            height = null;
        decimal top = 0,
            bottom = 0,
            left = 0,
            right = 0;
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "pgSz":
                    (width, height) = (Millimetres(cursor, "w"), Millimetres(cursor, "h"));
                    break;
                case "pgMar":
                    (top, bottom) = (Millimetres(cursor, "top") ?? 0, Millimetres(cursor, "bottom") ?? 0);
                    (left, right) = (Millimetres(cursor, "left") ?? 0, Millimetres(cursor, "right") ?? 0);
                    break;
                case "sectPrChange":
                    cursor.Skip();
                    break;
            }
        }

        return width is { } w && height is { } h ? new(w, h, top, bottom, left, right) : null;
    }

    private static decimal? Millimetres(WordCursor cursor, string attribute) =>
        cursor.Number(attribute) is { } twips ? decimal.Round(twips / TwipsPerMillimetre, 1) : null;
}
